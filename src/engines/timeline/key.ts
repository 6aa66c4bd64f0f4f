import type { MarkRole, TimelineKeyEntry, TimelineShape } from '#domain/timeline.ts';
import type { TimelineWords } from './words.ts';

type KeyName = keyof TimelineWords['keyTexts'];

const Y = 7;
const X = 11;

const circle = (role: MarkRole, r: number): TimelineShape => ({
  kind: 'circle',
  role,
  cx: X,
  cy: Y,
  r,
});

const square = (role: MarkRole, half: number): TimelineShape => ({
  kind: 'rect',
  role,
  x: X - half,
  y: Y - half,
  width: 2 * half,
  height: 2 * half,
});

const across = (role: MarkRole): TimelineShape => ({
  kind: 'line',
  role,
  x1: 1,
  y1: Y,
  x2: 21,
  y2: Y,
});

/** What each mark means, in the order of the lanes, and the roles that call for the line. */
const KEY: readonly {
  readonly name: KeyName;
  readonly when: readonly MarkRole[];
  readonly shapes: readonly TimelineShape[];
}[] = [
  {
    name: 'flag',
    when: ['item-flag'],
    shapes: [
      { kind: 'path', role: 'item-flag', d: `M${X} 1l6 6l-6 6l-6 -6z` },
      { kind: 'circle', role: 'score-dot-dense', cx: X, cy: Y, r: 1.8 },
    ],
  },
  { name: 'ring', when: ['score-ring'], shapes: [circle('score-ring', 5)] },
  {
    name: 'gap',
    when: ['gap-bracket'],
    shapes: [{ kind: 'path', role: 'gap-bracket', d: 'M1 3v8M21 3v8M1 7H21' }],
  },
  { name: 'notScorable', when: ['not-scorable'], shapes: [circle('not-scorable', 5)] },
  {
    name: 'outOfRange',
    when: ['out-of-range'],
    shapes: [{ kind: 'path', role: 'out-of-range', d: 'M5 11l6 -9l6 9z' }],
  },
  {
    name: 'bar',
    when: ['dose-fill'],
    shapes: [
      { kind: 'path', role: 'dose-fill', d: 'M2 12V6H11L14 2H20V12Z' },
      { kind: 'path', role: 'dose-line', d: 'M2 12V6H11L14 2H20' },
    ],
  },
  { name: 'missedDoses', when: ['dose-missed'], shapes: [square('dose-missed', 5)] },
  {
    name: 'doseUnknown',
    when: ['dose-unknown'],
    shapes: [{ kind: 'path', role: 'dose-unknown', d: 'M2 11V3H20V11Z' }],
  },
  { name: 'attended', when: ['session-attended'], shapes: [circle('session-attended', 5)] },
  { name: 'missed', when: ['session-missed'], shapes: [circle('session-missed', 4.6)] },
  {
    name: 'cancelled',
    when: ['session-cancelled'],
    shapes: [
      circle('session-cancelled', 4.6),
      { kind: 'line', role: 'session-stroke', x1: 8, y1: 10, x2: 14, y2: 4 },
    ],
  },
  {
    name: 'notRecorded',
    when: ['session-not-recorded'],
    shapes: [circle('session-not-recorded', 5)],
  },
  { name: 'month', when: ['session-block'], shapes: [square('session-block', 4)] },
  {
    name: 'homework',
    when: ['homework-done', 'homework-open'],
    shapes: [
      { kind: 'rect', role: 'homework-open', x: 7.4, y: 3.4, width: 7.2, height: 7.2, radius: 1 },
      { kind: 'rect', role: 'homework-done', x: 7.4, y: 3.4, width: 3.6, height: 7.2, radius: 1 },
    ],
  },
  {
    name: 'effect',
    when: ['effect-bar'],
    shapes: [{ kind: 'rect', role: 'effect-bar', x: 2, y: 4.5, width: 18, height: 5, radius: 2.5 }],
  },
  {
    name: 'decision',
    when: ['decision-mark'],
    shapes: [{ kind: 'path', role: 'decision-mark', d: `M${X} 1.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z` }],
  },
  { name: 'screener', when: ['screener-mark'], shapes: [square('screener-mark', 4)] },
  { name: 'target', when: ['target-line'], shapes: [across('target-line')] },
  { name: 'halfWay', when: ['half-way-line'], shapes: [across('half-way-line')] },
  { name: 'planned', when: ['session-planned'], shapes: [circle('session-planned', 5)] },
  { name: 'plannedMark', when: ['planned-mark'], shapes: [square('planned-mark', 5)] },
];

/** The marks that occur in a picture, with their meaning. */
export function keyOf(
  shapes: readonly TimelineShape[],
  words: TimelineWords,
): readonly TimelineKeyEntry[] {
  const present = new Set<string>(shapes.map((shape) => shape.role));
  return KEY.filter((entry) => entry.when.some((role) => present.has(role))).map((entry) => ({
    text: words.keyTexts[entry.name],
    shapes: entry.shapes,
  }));
}
