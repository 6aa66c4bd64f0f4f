/** A part of a file with what was done about it. */
export interface Reasoned {
  readonly reference: string;
  readonly why: string;
}

/** References by their reason, the reason of most first. */
export function groupByReason(
  list: readonly Reasoned[],
): readonly (readonly [why: string, references: readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { reference, why } of list) {
    const group = groups.get(why);
    if (group === undefined) groups.set(why, [reference]);
    else group.push(reference);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
