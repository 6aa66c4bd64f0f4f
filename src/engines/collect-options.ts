import type { TreatmentPreference } from '#domain/chart-entry.ts';
import type { CareOption, OptionCode } from '#domain/option.ts';
import type { RuleResult, SafetyPrecedence } from '#domain/rule.ts';

/** Always open, always last. */
const ALWAYS_LAST: readonly OptionCode[] = ['ask-patient', 'no-change'];

/**
 * The options of the rules that apply, each with the rules that speak for it. Safety first, then
 * what the person prefers, then the order of the rules and of their lists; never one of effect.
 */
export function collectOptions(
  results: readonly RuleResult[],
  precedence: SafetyPrecedence,
  preference: TreatmentPreference | 'unknown',
): readonly CareOption[] {
  const because = new Map<OptionCode, string[]>();
  for (const result of results)
    if (result.outcome === 'applies')
      for (const code of result.options)
        because.set(code, [...(because.get(code) ?? []), result.id]);
  const preferred = preference === 'unknown' ? [] : precedence.preferred[preference];
  const order = [
    ...precedence.first,
    ...preferred,
    ...[...because.keys()].filter((code) => !ALWAYS_LAST.includes(code)),
    ...ALWAYS_LAST,
  ];
  return [...because]
    .map(([code, ids]) => ({ code, because: ids }))
    .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}
