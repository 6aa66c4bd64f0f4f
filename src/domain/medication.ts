import type { ClinicalArtifact } from './source.ts';

export type MedicationRole = 'antidepressant' | 'augmenter' | 'other';

/** Doses for one adult and one day, in mg; null where the source gives none. */
export interface DoseRange {
  readonly startMg: number | null;
  /** Low end of "usual": the minimum effective dose. */
  readonly minimumEffectiveMg: number | null;
  readonly usualHighMg: number | null;
  readonly maximumMg: number | null;
  /** Usual step up, in mg, and the least days between two steps. */
  readonly stepMg: number | null;
  readonly stepEveryDays: number | null;
}

export interface MedicationDefinition extends ClinicalArtifact {
  /** Generic name, lower case; also the id. */
  readonly name: string;
  readonly drugClass: string;
  readonly role: MedicationRole;
  /** RxNorm ingredient code; null where none was checked. */
  readonly rxcui: string | null;
  /** Other names in free text, lower case: brand names, forms. */
  readonly aliases: readonly string[];
  readonly dose: DoseRange;
  readonly halfLife: string;
  readonly discontinuationRisk: 'low' | 'moderate' | 'high' | null;
  readonly notes: readonly string[];
}
