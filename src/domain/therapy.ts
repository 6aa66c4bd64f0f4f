import type { ClinicalArtifact } from './source.ts';

export type TherapyFormat = 'individual' | 'group' | 'couple' | 'guided-internet' | 'telephone';

export interface TherapyDefinition extends ClinicalArtifact {
  readonly name: string;
  /** As shown in a lane: "CBT". */
  readonly shortName: string;
  readonly format: TherapyFormat;
  readonly usualDose: string;
  /** Usual number of sessions, low and high end; null where the source gives none. */
  readonly sessions: { readonly low: number; readonly high: number } | null;
  readonly preferWhen: readonly string[];
  /** SNOMED CT codes that name it, only where checked. */
  readonly snomed: readonly string[];
  /** Names in free text, lower case, most specific first. */
  readonly aliases: readonly string[];
  readonly purpose: 'acute' | 'maintenance';
  /** Stands for a psychotherapy whose kind was not recorded. */
  readonly unspecified?: true;
}
