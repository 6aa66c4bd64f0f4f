import type { InstrumentDefinition } from './instrument.ts';
import type { MedicationDefinition } from './medication.ts';
import type { GuidelineRule, SafetyPrecedence } from './rule.ts';
import type { TherapyDefinition } from './therapy.ts';

/** Figures a site may set. Defaults are the contract's. */
export interface SiteSettings {
  /** A remission this long makes a later return a recurrence. */
  readonly recoveryMonths: number;
}

/**
 * The clinical content an engine works with. Services hand it in, so a test can use a three-line
 * instrument and a clinic can add its own.
 */
export interface ClinicalDefinitions {
  readonly instruments: ReadonlyMap<string, InstrumentDefinition>;
  readonly medications: ReadonlyMap<string, MedicationDefinition>;
  readonly therapies: ReadonlyMap<string, TherapyDefinition>;
  readonly rules: readonly GuidelineRule[];
  readonly precedence: SafetyPrecedence;
  readonly settings: SiteSettings;
}
