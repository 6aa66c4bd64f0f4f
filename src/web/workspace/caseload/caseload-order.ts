/*
 * The order in which the list was last seen, and who was opened from it: so that a chart can say
 * "3 of 61", lead to the next person, and the list can give the focus back.
 */
let order: readonly string[] = [];
let total = 0;
let lastOpened: string | null = null;

/** @param people how many the list holds, also beyond those that are read */
export function rememberOrder(patientIds: readonly string[], people: number): void {
  order = patientIds;
  total = people;
}

export function rememberOpened(patientId: string): void {
  lastOpened = patientId;
}

export function lastOpenedPerson(): string | null {
  return lastOpened;
}

export interface PlaceInList {
  readonly index: number;
  readonly of: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** Null where the person was not on the list, or no list was seen. */
export function placeInList(patientId: string): PlaceInList | null {
  const index = order.indexOf(patientId);
  if (index < 0) return null;
  return {
    index,
    of: total,
    before: order[index - 1] ?? null,
    after: order[index + 1] ?? null,
  };
}
