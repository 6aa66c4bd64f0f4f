import type { DayNumber } from '#domain/calendar.ts';
import type { InstrumentDefinition } from '#domain/instrument.ts';
import { INSTRUMENTS } from '#knowledge/instruments/index.ts';
import { anyDay, type Course, plannedTotal, workingDay } from './course.ts';
import type { ScalePlan, ScreenerLevel } from './course-plan.ts';
import { answersFor, itemWeights, mostPoints } from './form-answers.ts';
import type { Happening } from './happening.ts';
import type { Visit } from './visit-days.ts';

const LEADING = 'phq-9';
const SUICIDE_ITEM = 9;
const LEADING_RANGE = 27;
/** A form between two others is left out now and then. */
const LEFT_OUT = 0.07;

/** Answers to the C-SSRS screener that come to a level; a question that is not asked is null. */
const SCREENER_ANSWERS: Readonly<Record<ScreenerLevel, readonly (number | null)[]>> = {
  none: [0, 0, null, null, null, 0, null],
  low: [1, 0, null, null, null, 0, null],
  moderate: [1, 1, 1, 0, 0, 0, null],
  high: [1, 1, 1, 1, 0, 0, null],
};

/** Every form of the course: the leading scale at the visits, others beside it, screeners. */
export function writeForms(course: Course, visits: readonly Visit[]): readonly Happening[] {
  const { plan } = course;
  if (plan.visits.unmeasured === true) return [];
  const measured = visits.filter(({ fixed }, index) => {
    const ends = index === 0 || index === visits.length - 1;
    return fixed || ends || !course.draw.chance(LEFT_OUT);
  });
  return [
    ...leadingForms(course, measured),
    ...(plan.scales ?? []).flatMap((scale) => formsBeside(course, scale, measured)),
    ...(plan.screeners ?? []).map(([week, level]) =>
      form(workingDay(course, week), definitionOf('c-ssrs-screener'), SCREENER_ANSWERS[level]),
    ),
  ];
}

function definitionOf(id: string): InstrumentDefinition {
  const found = INSTRUMENTS.find((instrument) => instrument.id === id);
  if (found === undefined) throw new RangeError(`no instrument ${id}`);
  return found;
}

function form(
  day: DayNumber,
  { id, answeredBy }: InstrumentDefinition,
  items: readonly (number | null)[],
): Happening {
  const by = answeredBy === 'patient' ? 'patient' : 'care-manager';
  return { kind: 'instrument-response', day, by, payload: { instrument: id, items } };
}

/** At the visits, and where the plan says so at home; item 9 as the plan has it. */
function leadingForms(course: Course, visits: readonly Visit[]): readonly Happening[] {
  const { plan, draw } = course;
  const definition = definitionOf(LEADING);
  const weights = itemWeights(definition, draw);
  const item9 = new Map((plan.item9 ?? []).map(([week, n]) => [workingDay(course, week), n]));
  const atHome = (plan.formsAtHome ?? []).map(({ week, item9: answer }) => {
    const day = anyDay(course, week);
    item9.set(day, answer);
    return day;
  });
  return [...visits.map(({ day }) => day), ...atHome].map((day) => {
    const noise = plan.exact === true ? 0 : draw.pick([-1, 0, 0, 1]);
    const fixed = new Map([[SUICIDE_ITEM, item9.get(day) ?? 0]]);
    const total = within(LEADING_RANGE, plannedTotal(course, day) + noise);
    return form(day, definition, answersFor(definition, { weights, points: total, fixed }));
  });
}

/** A scale beside the leading one follows the depression; nobody's other item 9 is above 0. */
function formsBeside(
  course: Course,
  { instrument, share, least = 0, everyVisits }: ScalePlan,
  visits: readonly Visit[],
): readonly Happening[] {
  const definition = definitionOf(instrument);
  const { suicideItem, higherIsBetter } = definition;
  const weights = itemWeights(definition, course.draw);
  const fixed = new Map(suicideItem === undefined ? [] : [[suicideItem.item, 0]]);
  const most = mostPoints(definition);
  const given = visits.filter((_, index) => index === 0 || index % everyVisits === 0);
  return given.map(({ day }) => {
    const heavy = (least + (plannedTotal(course, day) / LEADING_RANGE) * share) * most;
    const burden = within(most, heavy + course.draw.whole(-1, 1));
    const points = higherIsBetter ? most - burden : burden;
    return form(day, definition, answersFor(definition, { weights, points, fixed }));
  });
}

/** A whole number from 0 to `most`. */
function within(most: number, points: number): number {
  return Math.min(most, Math.max(0, Math.round(points)));
}
