import { z } from 'zod';
import { type CodeSystem, isOf } from './code-systems.ts';

export const codingSchema = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
});

export const codeableConceptSchema = z.object({
  coding: z.array(codingSchema).optional(),
  text: z.string().optional(),
});

export type Coding = z.output<typeof codingSchema>;
export type CodeableConcept = z.output<typeof codeableConceptSchema>;

/** The codes of one system, also those that name no system but have its shape. */
export function codesOf(
  system: CodeSystem,
  concept: CodeableConcept | undefined,
): readonly string[] {
  return (concept?.coding ?? []).flatMap((coding) =>
    coding.code !== undefined && isOf(system, coding) ? [coding.code] : [],
  );
}

/** What it is called, the sender's own words first. */
export function textsOf(concept: CodeableConcept | undefined): readonly string[] {
  const displays = (concept?.coding ?? []).map((coding) => coding.display);
  return [concept?.text, ...displays].flatMap((text) => {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' ? [] : [trimmed];
  });
}

/** What it is called, or at least its code; null where it says nothing. */
export function nameOf(concept: CodeableConcept | undefined): string | null {
  const codes = (concept?.coding ?? []).flatMap(({ code }) => (code ? [code] : []));
  return textsOf(concept)[0] ?? codes[0] ?? null;
}

/** The code of a status, or its words where the code is left out: "Active" is `active`. */
export function statusOf(concept: CodeableConcept | undefined): string | null {
  const code = concept?.coding?.find((coding) => coding.code !== undefined)?.code;
  return code ?? textsOf(concept)[0]?.toLowerCase() ?? null;
}
