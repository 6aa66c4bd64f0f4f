import { z } from 'zod';
import type { Identifier } from '#domain/patient.ts';

export const identifierSchema = z.object({
  system: z.string().optional(),
  value: z.string().optional(),
});

/** Identifiers that identify: one without a value says nothing. */
export function identifiersOf(
  sent: readonly z.output<typeof identifierSchema>[] | undefined,
): readonly Identifier[] {
  return (sent ?? []).flatMap(({ system, value }) =>
    value === undefined || value === '' ? [] : [{ system: system ?? null, value }],
  );
}

/** The field of every record that has a list of them. */
export const recordIdentifiers = { identifier: z.array(identifierSchema).optional() };
