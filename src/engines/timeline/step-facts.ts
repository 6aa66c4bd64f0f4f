import type { DayNumber } from '#domain/calendar.ts';
import type { StepCause, StepTreatment, TreatmentStep } from '#domain/chart-history.ts';
import { percentChange } from '../findings/depression-scores.ts';
import { doseText } from './figures.ts';
import type { ScoreSeries } from './score-series.ts';
import type { TimelineContent } from './timeline-content.ts';
import type { ActKind, TimelineWords } from './words.ts';

export type StepResult = keyof TimelineWords['result'];

/** A step with what is said about it. */
export interface StepFact {
  readonly step: TreatmentStep;
  readonly ordinal: number;
  /** "raised to 100 mg" */
  readonly act: string;
  /** For a narrow chip in the person's words. */
  readonly actShort: string | null;
  /** First day after it, or today. */
  readonly until: DayNumber;
  readonly from: number | null;
  readonly to: number | null;
  readonly result: StepResult | null;
}

interface Told {
  readonly kind: ActKind;
  readonly text: string;
}

/** Steps in order, named, with the leading scale's score at their start and end. */
export function stepFacts(
  steps: readonly TreatmentStep[],
  leading: ScoreSeries | null,
  given: {
    readonly content: TimelineContent;
    readonly words: TimelineWords;
    readonly today: DayNumber;
  },
): readonly StepFact[] {
  return steps.map((step, i) => {
    const before = steps[i - 1]?.treatment ?? 'none';
    const told = actsOf(step, before, given);
    const until = steps[i + 1]?.from ?? given.today;
    return {
      step,
      ordinal: i + 1,
      act: given.words.and(told.map((one) => one.text)),
      actShort: shortAct(told, given.words),
      until,
      ...scoresOf(step, until, leading),
    };
  });
}

function actsOf(
  step: TreatmentStep,
  before: StepTreatment,
  { content, words }: { readonly content: TimelineContent; readonly words: TimelineWords },
): readonly Told[] {
  const names = (act: StepCause['act'], kind: StepCause['kind']) =>
    words.and(
      step.causes
        .filter((cause) => cause.act === act && cause.kind === kind)
        .map((cause) => causeName(cause, content)),
    );
  const started = names('started', 'medication');
  const stopped = names('stopped', 'medication');
  const sessions = names('started', 'therapy');
  const ended = names('stopped', 'therapy');
  const raises = step.causes.filter((cause) => cause.act === 'raised');
  const told: Told[] = [];
  const tell = (kind: ActKind, text: string) => told.push({ kind, text });
  const { act } = words;
  if (started !== '' && stopped !== '') tell('switched', act.switched(started));
  else if (started !== '' && before === 'none')
    tell('medicationStarted', act.medicationStarted(started));
  else if (started !== '') tell('medicationAdded', act.medicationAdded(started));
  else if (stopped !== '') tell('medicationStopped', act.medicationStopped(stopped));
  for (const cause of raises)
    tell(
      'raised',
      act.raised(
        cause.doseMg === null ? null : doseText(cause.doseMg),
        step.causes.length > 1 ? causeName(cause, content) : null,
      ),
    );
  if (sessions !== '' && before === 'none') tell('therapyStarted', act.therapyStarted(sessions));
  else if (sessions !== '') tell('therapyAdded', act.therapyAdded(sessions));
  if (ended !== '') tell('therapyEnded', act.therapyEnded(ended));
  return [...new Map(told.map((one) => [one.text, one])).values()];
}

function causeName(cause: StepCause, content: TimelineContent): string {
  if (cause.kind === 'medication' || cause.id === null) return cause.name;
  return content.therapies.get(cause.id)?.shortName ?? cause.name;
}

function shortAct(told: readonly Told[], words: TimelineWords): string | null {
  const [first] = told;
  if (words.actShort === null || first === undefined || told.length > 1) return null;
  return words.actShort[first.kind];
}

function scoresOf(
  step: TreatmentStep,
  until: DayNumber,
  leading: ScoreSeries | null,
): Pick<StepFact, 'from' | 'to' | 'result'> {
  const points = leading?.points ?? [];
  const base = leading?.baselines.get(step);
  // The score on the day a step ends is the last that speaks for it, and the next one's baseline.
  const last = points.findLast((point) => point.day > step.from && point.day <= until);
  if (base === undefined || last === undefined || last.day <= base.day)
    return { from: base?.total ?? null, to: null, result: null };
  const cutOffs = leading?.definition.cutOffs;
  const weeks = (last.day - step.from) / 7;
  if (cutOffs === undefined || weeks < 4) return { from: base.total, to: last.total, result: null };
  const inStep = points.filter((point) => point.day > base.day && point.day <= last.day);
  const best = Math.min(...inStep.map((point) => point.total));
  const now = resultOf(base.total, last.total, cutOffs);
  const once = resultOf(base.total, best, cutOffs);
  const result = isBetter(once) && now !== null && !isBetter(now) ? 'lost' : now;
  return { from: base.total, to: last.total, result };
}

function isBetter(result: StepResult | null): boolean {
  return result === 'response' || result === 'remission';
}

/** The field's words for a change (clinical knowledge, section 2.1), from four weeks on. */
function resultOf(
  base: number,
  last: number,
  cutOffs: NonNullable<ScoreSeries['definition']['cutOffs']>,
): StepResult | null {
  if (base < cutOffs.mild) return null;
  if (last <= cutOffs.remission) return 'remission';
  if (cutOffs.reliableChange !== null && last - base >= cutOffs.reliableChange) return 'worse';
  const percent = percentChange(base, last, cutOffs);
  if (percent === null) return null;
  if (percent <= -50) return 'response';
  return percent <= -25 ? 'partial-response' : 'no-response';
}
