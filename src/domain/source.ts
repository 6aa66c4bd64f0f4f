import type { CalendarDate } from './calendar.ts';

/** How far a statement was checked against its source. */
export type EvidenceMark = 'checked' | 'unverified' | 'computed';

/** Where a clinical fact or figure comes from. */
export interface Source {
  /** Short citation a reader can find: "ACP 2023 rec 3", "Kroenke 2001 J Gen Intern Med". */
  readonly cite: string;
  readonly mark: EvidenceMark;
  /** Day on which the source was last read. */
  readonly checked: CalendarDate | null;
  readonly url?: string;
}

/** What every clinical artifact carries. `signedOffBy` stays empty until a named clinician signs. */
export interface ClinicalArtifact {
  readonly id: string;
  readonly version: string;
  readonly sources: readonly Source[];
  readonly reviewBy: CalendarDate;
  readonly signedOffBy: string | null;
}
