import { z } from 'zod';
import type { Problem } from '#domain/app-error.ts';
import type { Sex } from '#domain/patient.ts';
import { dateSchema } from '../date-time.ts';
import { digestOf } from '../digest.ts';
import { identifiersOf, recordIdentifiers } from '../identifier.ts';
import type { ImportedPatient } from '../imported-entry.ts';
import type { JsonObject } from '../json-object.ts';
import { problemsOf } from '../resource-schema.ts';

const nameSchema = z.object({
  use: z.string().optional(),
  text: z.string().optional(),
  family: z.string().optional(),
  given: z.array(z.string()).optional(),
});

const schema = z.object({
  id: z.string().optional(),
  ...recordIdentifiers,
  name: z.array(nameSchema).optional(),
  gender: z.string().optional(),
  birthDate: dateSchema.optional(),
});

type HumanName = z.output<typeof nameSchema>;

export type PatientReading =
  | { readonly kind: 'patient'; readonly patient: ImportedPatient }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** The person as the directory would know them. */
export function readPatient(resource: JsonObject, reference: string): PatientReading {
  const parsed = schema.safeParse(resource);
  if (!parsed.success) return { kind: 'invalid', problems: problemsOf(parsed.error, '') };
  const { name = [], gender, birthDate = null, identifier } = parsed.data;
  return {
    kind: 'patient',
    patient: {
      reference,
      digest: digestOf(resource),
      name: fullName(name),
      birthDate,
      sex: sexOf(gender),
      identifiers: identifiersOf(identifier),
    },
  };
}

function fullName(names: readonly HumanName[]): string {
  const usable = names.filter(({ use }) => use !== 'old');
  const chosen =
    usable.find(({ use }) => use === 'official') ??
    usable.find(({ use }) => use === 'usual') ??
    usable[0];
  const parts = [...(chosen?.given ?? []), chosen?.family ?? ''].join(' ').trim();
  return parts === '' ? (chosen?.text?.trim() ?? '') : parts;
}

/** A cut-off that differs by sex stays unknown for everything else that is recorded. */
function sexOf(gender: string | undefined): Sex | null {
  return gender === 'male' || gender === 'female' ? gender : null;
}
