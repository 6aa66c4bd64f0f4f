/** The code systems whose codes are understood, by every name they go by. */
const NAMES = {
  loinc: /^(?:https?:\/\/loinc\.org\/?|urn:oid:2\.16\.840\.1\.113883\.6\.1)$/u,
  snomed: /^(?:https?:\/\/snomed\.info\/sct(?:\/.*)?|urn:oid:2\.16\.840\.1\.113883\.6\.96)$/u,
  rxnorm:
    /^(?:https?:\/\/www\.nlm\.nih\.gov\/research\/umls\/rxnorm\/?|urn:oid:2\.16\.840\.1\.113883\.6\.88)$/u,
  /** WHO and national editions: the codes read here mean the same in all of them. */
  icd10:
    /(?:\/icd-?10(?:-[a-z]+)?|^urn:oid:2\.16\.840\.1\.113883\.6\.(?:3|90)|\/1\.2\.276\.0\.76\.5\.\d+)$/iu,
  cpt: /^(?:https?:\/\/www\.ama-assn\.org\/go\/cpt|urn:oid:2\.16\.840\.1\.113883\.6\.12)$/u,
  actCode: /v3-ActCode$/u,
} as const;

/** What a code looks like, for codings that say no system; a bare number could be anything. */
const SHAPES = {
  loinc: /^(?:\d{3,7}-\d|LA\d+-\d)$/u,
  snomed: null,
  rxnorm: null,
  icd10: /^[A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/u,
  cpt: null,
  actCode: null,
} as const satisfies Record<CodeSystem, RegExp | null>;

export type CodeSystem = keyof typeof NAMES;

interface Coded {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
}

/**
 * True where the coding is of this system, or names no system and has the system's shape.
 *
 * @example isOf('loinc', { code: 'LA6571-9' }) === true
 */
export function isOf(system: CodeSystem, { system: named, code }: Coded): boolean {
  if (code === undefined) return false;
  if (named !== undefined && named !== '') return NAMES[system].test(named);
  return SHAPES[system]?.test(code) ?? false;
}
