import type { RecordedTime } from './calendar.ts';

export type Sex = 'male' | 'female';

/** An identifier another system gave to a person or record. */
export interface Identifier {
  readonly system: string | null;
  readonly value: string;
}

/** What the directory knows of a person. The chart holds everything clinical. */
export interface Patient {
  readonly id: string;
  readonly clinicId: string;
  readonly name: string;
  readonly birthDate: RecordedTime | null;
  /** As recorded for clinical use; cut-offs that differ by sex are unknown without it. */
  readonly sex: Sex | null;
  readonly identifiers: readonly Identifier[];
  /** Belongs to the demo clinic: the person is invented. */
  readonly demo: boolean;
}

/** The part of a patient that an assessment reads. */
export type PatientFacts = Pick<Patient, 'birthDate' | 'sex'>;
