import type { ClinicalDefinitions, SiteSettings } from '#domain/definitions.ts';
import { PRECEDENCE, RULES } from '#knowledge/guidelines/index.ts';
import { INSTRUMENTS } from '#knowledge/instruments/index.ts';
import { MEDICATIONS } from '#knowledge/medications/index.ts';
import { THERAPIES } from '#knowledge/therapies/index.ts';

/** Four months in remission make a later return a recurrence; a site may set another figure. */
const DEFAULT_SETTINGS: SiteSettings = { recoveryMonths: 4 };

const CONTENT: ClinicalDefinitions = {
  instruments: byId(INSTRUMENTS),
  medications: byId(MEDICATIONS),
  therapies: byId(THERAPIES),
  rules: RULES,
  precedence: PRECEDENCE,
  settings: DEFAULT_SETTINGS,
};

/** The clinical content on board, in the form that the engines take; made once. */
export function clinicalContent(): ClinicalDefinitions {
  return CONTENT;
}

function byId<T extends { readonly id: string }>(artifacts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(artifacts.map((artifact) => [artifact.id, artifact]));
}
