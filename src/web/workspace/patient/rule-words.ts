import type { PatientChart } from '#contracts/patient.ts';
import type { Vocabulary } from '#contracts/vocabulary.ts';
import type { FactValue } from '#domain/truth.ts';
import { formatFigure, formatPercent } from '../../format/format-number.ts';
import { writeOutDates } from '../../format/write-out-dates.ts';
import { t } from '../../messages/workspace-texts.ts';

export type Rule = PatientChart['rules'][number];
export type RuleOutcome = Rule['outcome'];

/** A fact as it is shown beside a rule. */
export interface FactWords {
  readonly name: string;
  readonly value: string;
}

/** The facts that a rule read, in its own order and words, with ids written as names. */
export function factsOf(rule: Rule, vocabulary: Vocabulary): readonly FactWords[] {
  return Object.entries(rule.facts).map(([key, value]) => ({
    name: factName(key, vocabulary),
    value: factValue(key, value, vocabulary),
  }));
}

/** Ids become names; a name that is one already stays. @example "phq-9 total" is "PHQ-9 total" */
export function factName(key: string, { instruments }: Vocabulary): string {
  const id = Object.keys(instruments).find((known) => key === known || key.startsWith(`${known} `));
  if (id === undefined) return /[A-Z]/.test(key) ? key : key.replaceAll('-', ' ');
  return `${instruments[id]}${key.slice(id.length)}`;
}

function factValue(key: string, value: FactValue, { medications, therapies }: Vocabulary): string {
  if (value === null) return t('fact.none');
  if (typeof value === 'boolean') return t(value ? 'fact.yes' : 'fact.no');
  if (typeof value === 'number')
    return key.startsWith('percent') ? formatPercent(value) : formatFigure(value);
  return writeOutDates(medications[value] ?? therapies[value] ?? value.replaceAll('-', ' '));
}

/** How many rules came to each outcome. */
export function countOutcomes(rules: readonly Rule[]): Readonly<Record<RuleOutcome, number>> {
  const count = (outcome: RuleOutcome) => rules.filter((rule) => rule.outcome === outcome).length;
  return {
    applies: count('applies'),
    unknown: count('unknown'),
    suppressed: count('suppressed'),
    silent: count('silent'),
  };
}

/** @example missingText(rule, vocabulary) is "adherence; a mania screen" */
export function missingText(rule: Rule, vocabulary: Vocabulary): string {
  return rule.missing.map((what) => factName(what, vocabulary)).join('; ');
}
