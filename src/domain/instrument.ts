import type { ClinicalArtifact } from './source.ts';

/** What a scale is about. Only depression scales decide severity and trajectory. */
export type Construct =
  | 'depression'
  | 'anxiety'
  | 'suicide-risk'
  | 'mania'
  | 'trauma'
  | 'alcohol'
  | 'drugs'
  | 'function'
  | 'wellbeing'
  | 'quality-of-life'
  | 'pain'
  | 'sleep'
  | 'perinatal';

export interface ItemOption {
  /** The number as it is given to the engine (position on the form where lines are reversed). */
  readonly value: number;
  readonly label: string;
  /** LOINC answer code, where a checked one exists. */
  readonly loinc?: string;
}

export interface InstrumentItem {
  /** Position on the paper form, from 1. */
  readonly number: number;
  /** Exact wording, or null where the licence does not let us ship it. */
  readonly text: string | null;
  /** What stands above this item on the form: "In the past month, have you …". */
  readonly leadIn?: string;
  readonly min: number;
  readonly max: number;
  /** Scored as `max - value`. */
  readonly reversed?: boolean;
  readonly options?: readonly ItemOption[];
  readonly loinc?: string;
}

/** An unscored extra question on the form, such as the difficulty item of the PHQ-9. */
export interface UnscoredItem {
  readonly text: string;
  readonly options: readonly ItemOption[];
  readonly loinc?: string;
}

export type InstrumentOptions = Readonly<Partial<Record<InstrumentOptionName, string>>>;

export type InstrumentOptionName = 'sex' | 'item-3-wording';

/** An option that a scale needs before it can be scored: `--sex female`. */
export interface NeededOption {
  readonly name: InstrumentOptionName;
  readonly values: readonly string[];
}

/** Answers in the order of the paper form; null for one that is missing. */
export type ItemAnswers = readonly (number | null)[];

/** How a total comes about from answers that are all there (after reversal). */
export type ScoringMethod =
  | { readonly kind: 'sum' }
  | { readonly kind: 'mean' }
  | { readonly kind: 'sum-times'; readonly factor: number }
  /** `(sum - lowest) / (highest - lowest) * 100`. */
  | { readonly kind: 'percent-of-range' }
  /** Sum of the largest answer in each group of item numbers; a group counts if any item is there. */
  | { readonly kind: 'sum-of-largest'; readonly groups: readonly (readonly number[])[] }
  /** A yes/no gate decides: no means 0, yes means the sum of the other items. */
  | { readonly kind: 'gated-sum'; readonly gate: number }
  /** No total: the scale's own pure reading of its answers. */
  | { readonly kind: 'classified'; readonly classify: (answers: ItemAnswers) => Classification };

/** What a scale without a total says; null where the answers present do not decide. */
export interface Classification {
  readonly level?: 'none' | 'low' | 'moderate' | 'high' | null;
  readonly positive?: boolean | null;
  /** The screen calls for a person now (ASQ question 5). */
  readonly acute?: boolean | null;
}

/** What happens to a form with answers missing. */
export interface MissingRule {
  /** Prorate (mean of the answers there are, times the number of items) up to this many missing. */
  readonly prorateUpTo: number;
  /** Items without which the form is never scored, above all the one about suicide. */
  readonly never: readonly number[];
}

export interface SeverityBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** An answer that a person has to look at, whatever the total. Evaluated on whatever is present. */
export interface RedFlagRule {
  readonly item: number;
  readonly atLeast: number;
  readonly raises: 'suicide-risk-review';
}

/** Tier of the response workflow (clinical knowledge, section 7). A workflow, not a probability. */
export type RiskTier = 'none' | 'yellow' | 'orange' | 'red';

/** How an item about suicide maps to a tier while no screener has settled it. */
export interface SuicideItem {
  readonly item: number;
  /** Tier by answer, from answer 0 on. */
  readonly tiers: readonly RiskTier[];
  /** From this answer on, the same-contact screener rule reads it (QIDS 12 and HAM-D 3: 2). */
  readonly screenFrom: number;
}

export interface CutOffs {
  /** Low end of the mild band; under it no percent is computed and no first step is weighed. */
  readonly mild: number;
  readonly moderate: number;
  /** Remission is at or under this. */
  readonly remission: number;
  /** Worse by this or more is deterioration; null where no figure was found. */
  readonly reliableChange: number | null;
  /** Under this NICE's "less severe" class holds; null where no figure was found. */
  readonly lessSevereBelow: number | null;
}

export interface LicenceNotice {
  /** ship: text in the open repository · conditional: with its notice · scoring-only: no text. */
  readonly kind: 'ship' | 'conditional' | 'scoring-only';
  readonly notice: string;
}

/** How a record from elsewhere names this scale. */
export interface InstrumentRecognition {
  /** LOINC of the total score, only where checked. */
  readonly totalLoinc?: string;
  readonly panelLoinc?: string;
  /** Names as they stand in free text, lower case, matched as whole words; the longest wins. */
  readonly names: readonly string[];
  /** Names of other forms that hold one of `names`: "hrsd-24" is no HAM-D17. */
  readonly unlike?: readonly string[];
}

export interface InstrumentDefinition extends ClinicalArtifact {
  readonly title: string;
  /** As shown on an axis: "PHQ-9". */
  readonly shortTitle: string;
  readonly construct: Construct;
  readonly answeredBy: 'patient' | 'clinician';
  readonly recall: string;
  /** What stands at the head of the form, exact wording; absent where it is not shipped. */
  readonly instruction?: string;
  readonly items: readonly InstrumentItem[];
  readonly unscored?: readonly UnscoredItem[];
  readonly needs?: readonly NeededOption[];
  readonly scoring: ScoringMethod;
  readonly missing: MissingRule;
  /** Decimals kept in the total; halves round up. */
  readonly decimals: number;
  readonly bands: readonly SeverityBand[];
  /** Range of the total, used for impossible values and for the axis; null without a total. */
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly higherIsBetter: boolean;
  /** Present on the depression scales that decide severity and trajectory. */
  readonly cutOffs?: CutOffs;
  /** A screen is positive from here on; null where the option it needs is not known. */
  readonly positiveFrom?: (options: InstrumentOptions) => number | null;
  /** Item numbers summed into a named subscale. */
  readonly subscales?: Readonly<Record<string, readonly number[]>>;
  /** Which answers turn around under which option (DAST-10 item 3 by its wording). */
  readonly reversedWhen?: (options: InstrumentOptions) => readonly number[];
  readonly redFlags: readonly RedFlagRule[];
  readonly suicideItem?: SuicideItem;
  /** A screener settles the risk tier. */
  readonly screener?: { readonly tier: (classification: Classification) => RiskTier | null };
  readonly recognition: InstrumentRecognition;
  readonly licence: LicenceNotice;
}
