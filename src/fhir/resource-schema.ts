import { z } from 'zod';
import type { Problem } from '#domain/app-error.ts';
import { referenceSchema } from './reference.ts';

/** Fields that every record read here has. Each schema names only what is read; the rest passes. */
export const recordFields = {
  id: z.string().optional(),
  subject: referenceSchema.optional(),
};

export const annotationsSchema = z.array(z.object({ text: z.string().optional() })).optional();

/** The texts of a record's notes. */
export function notesOf(notes: z.output<typeof annotationsSchema>): readonly string[] {
  return (notes ?? []).flatMap(({ text }) => (text === undefined || text === '' ? [] : [text]));
}

/** The problems of a failed parse, with paths like `entry[3].resource.valueQuantity.value`. */
export function problemsOf(error: z.ZodError, base: string): readonly Problem[] {
  return error.issues.map((issue) => ({
    path: pathOf(base, issue.path),
    // Zod's wording without its preface: "expected number, received string".
    message: issue.message.replace(/^Invalid input: /u, ''),
  }));
}

function pathOf(base: string, steps: readonly PropertyKey[]): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : `${path}.${String(step)}`),
    base,
  );
}
