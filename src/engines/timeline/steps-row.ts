import { tenth } from './axis.ts';
import { stepEventId } from './event-ids.ts';
import { plainNumber, weeksFigure } from './figures.ts';
import { faceOf } from './look.ts';
import { namesAbove, type Scene } from './scene.ts';
import type { StepFact } from './step-facts.ts';
import { fitText, textWidth } from './text-width.ts';

/** Draws the chips of the steps and returns their lower edge; nothing where there are no steps. */
export function drawSteps(scene: Scene, top: number): number {
  const { facts, sizes, axis } = scene;
  const shown = facts.steps.filter((fact) => fact.step.from <= axis.to && fact.until >= axis.from);
  const future = axis.to > axis.today;
  const plans = future && facts.lastPlanned !== null && !namesAbove(scene);
  if (shown.length === 0 && !plans) return top;
  for (const fact of shown) drawChip(scene, top, fact);
  if (future && !namesAbove(scene)) namePlanned(scene, top);
  const bottom = top + sizes.stepsHeight;
  const name = shown.at(-1)?.act ?? scene.words.planned;
  scene.lanes.push({ id: 'steps', kind: 'steps', name, top, bottom });
  return bottom;
}

function drawChip(scene: Scene, top: number, fact: StepFact): void {
  const { axis, sizes, sheet, pins } = scene;
  const left = axis.held(fact.step.from);
  const right = axis.held(fact.until);
  const event = stepEventId(fact.ordinal);
  if (axis.shows(fact.step.from))
    pins.set(event, { x: left, y: top + (sizes.stepsHeight - 4) / 2 });
  sheet.draw('mark', {
    kind: 'rect',
    role: 'step-chip',
    x: left,
    y: top,
    width: tenth(Math.max(2, right - left - 3)),
    height: sizes.stepsHeight - 4,
    radius: 4,
    event,
  });
  const room = right - left - 15;
  const write = (
    role: 'step-title' | 'step-result',
    texts: readonly string[],
    place: { readonly y: number; readonly size: number },
  ) =>
    sheet.place(
      texts
        .filter((text) => textWidth(text, place.size, faceOf(role)) <= room)
        .map((text) => ({
          ...place,
          role,
          text,
          x: left + 7,
          anchor: 'start' as const,
          halo: false,
          event,
        })),
    );
  write('step-title', titlesOf(scene, fact), { y: top + sizes.label + 2, size: sizes.label });
  if (namesAbove(scene)) return;
  const resultY = top + sizes.label + sizes.small + 5.5;
  write('step-result', resultsOf(scene, fact), { y: resultY, size: sizes.small });
}

/** "Step 3 · raised to 100 mg", "Step 3", "3"; the person's words have a short form instead. */
function titlesOf(scene: Scene, fact: StepFact): readonly string[] {
  const long = scene.words.step(fact.ordinal, fact.act);
  return fact.actShort === null ? long : [...long, fact.actShort];
}

/** "8.0 weeks · 16 to 11 · partial", and what is left of it as room shrinks. */
function resultsOf(scene: Scene, fact: StepFact): readonly string[] {
  const { words, facts, patient } = scene;
  if (patient) return [];
  const weeks = weeksFigure(Math.min(fact.until, facts.today) - fact.step.from);
  const scores =
    fact.from === null || fact.to === null
      ? null
      : words.fromTo(plainNumber(fact.from), plainNumber(fact.to));
  const result = fact.result === null ? null : words.result[fact.result];
  const line = (...parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null).join(' · ');
  return [
    line(words.weeks(weeks), scores, result),
    line(words.weeksShort(weeks), scores, result),
    line(words.weeksShort(weeks), result),
    line(words.weeksShort(weeks), scores),
    words.weeks(weeks),
    words.weeksShort(weeks),
  ];
}

function namePlanned(scene: Scene, top: number): void {
  const { axis, sizes, sheet, words } = scene;
  const x = axis.held(axis.today) + 8;
  const room = axis.right - x;
  const label = fitText(words.planned, room, { size: sizes.label, face: faceOf('planned-title') });
  const base = { x, anchor: 'start' as const, halo: false };
  const titleY = top + sizes.label + 2;
  sheet.place([{ ...base, role: 'planned-title', text: label, y: titleY, size: sizes.label }]);
  const noteY = titleY + sizes.small + 3.5;
  sheet.place(
    words.noForecast
      .filter((text) => textWidth(text, sizes.small, faceOf('planned-note')) <= room)
      .map((text) => ({
        ...base,
        role: 'planned-note' as const,
        text,
        y: noteY,
        size: sizes.small,
      })),
  );
}

/** A dotted line through all lanes where a step begins. */
export function drawStepLines(scene: Scene, top: number, bottom: number): void {
  const { facts, axis, sheet } = scene;
  for (const { step, ordinal } of facts.steps) {
    if (!axis.shows(step.from)) continue;
    const x = axis.x(step.from);
    sheet.draw('future', {
      kind: 'line',
      role: 'step-line',
      x1: x,
      x2: x,
      y1: top,
      y2: bottom,
      event: stepEventId(ordinal),
    });
  }
}
