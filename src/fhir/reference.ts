import { z } from 'zod';
import { identifierSchema } from './identifier.ts';

export const referenceSchema = z.object({
  reference: z.string().optional(),
  identifier: identifierSchema.optional(),
  display: z.string().optional(),
});

export type Reference = z.output<typeof referenceSchema>;

/**
 * `Type/id` at the end of a relative or absolute reference, without a version; null for others.
 *
 * @example localPart('https://a.example/fhir/Patient/7/_history/2') === 'Patient/7'
 */
export function localPart(reference: string): string | null {
  const path = reference.replace(/\/_history\/.*$/u, '').replace(/[?#].*$/u, '');
  const match = /(?:^|\/)([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})$/u.exec(path);
  return match === null ? null : `${match[1]}/${match[2]}`;
}

export function isAbsolute(reference: string): boolean {
  return /^[a-z][a-z+.-]*:/iu.test(reference);
}
