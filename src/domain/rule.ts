import type { TreatmentPreference } from './chart-entry.ts';
import type { Findings } from './findings.ts';
import type { OptionCode } from './option.ts';
import type { ClinicalArtifact, Source } from './source.ts';
import type { FactValue, Judgement } from './truth.ts';

/** S safety · B begin · M monitor · N next step · C continue · T taper · P process. */
export type RuleGroup = 'S' | 'B' | 'M' | 'N' | 'C' | 'T' | 'P';

export interface GuidelineRule extends ClinicalArtifact {
  readonly group: RuleGroup;
  readonly title: string;
  /** The condition in words, as it is shown beside the facts. */
  readonly when: string;
  /** What the clinician is shown; never carried out by the program. */
  readonly recommendation: string;
  readonly strength: string;
  /** Names of the findings it reads. */
  readonly needs: readonly (keyof Findings)[];
  /** Reads findings, computes nothing clinical of its own. */
  readonly appliesTo: (findings: Findings) => Judgement;
  readonly options: readonly OptionCode[];
  /** Those of `options` that fit this person; without it all of them do. */
  readonly optionsFor?: (findings: Findings) => readonly OptionCode[];
  /** What speaks against it, or where guidelines differ. */
  readonly dissent: readonly string[];
}

/** How the safety rules bear on the others. Data, handed to the engine with the rules. */
export interface SafetyPrecedence {
  /** While one of these applies, the rules it names are suppressed. */
  readonly suppress: readonly {
    readonly by: string;
    readonly groups: readonly RuleGroup[];
    readonly rules: readonly string[];
  }[];
  /** While one of these applies, the options it names are withheld. */
  readonly withhold: readonly { readonly by: string; readonly options: readonly OptionCode[] }[];
  /** Options that stand before all others, whatever the person prefers. */
  readonly first: readonly OptionCode[];
  /** Options that a stated preference moves forward among those that are open. */
  readonly preferred: Readonly<Record<TreatmentPreference, readonly OptionCode[]>>;
}

export type RuleOutcome = 'applies' | 'unknown' | 'silent' | 'suppressed';

export interface WithheldOption {
  readonly option: OptionCode;
  readonly by: string;
}

/** What one rule says of one chart, with everything needed to check it. */
export interface RuleResult {
  readonly id: string;
  readonly title: string;
  readonly outcome: RuleOutcome;
  /** The rules that suppress this one. */
  readonly by?: readonly string[];
  readonly when: string;
  readonly recommendation: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly missing: readonly string[];
  readonly options: readonly OptionCode[];
  readonly withheld: readonly WithheldOption[];
  readonly strength: string;
  readonly sources: readonly Source[];
  readonly dissent: readonly string[];
  readonly version: string;
  readonly reviewBy: string;
  readonly signedOffBy: string | null;
}
