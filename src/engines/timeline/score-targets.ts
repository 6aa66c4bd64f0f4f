import { plainNumber } from './figures.ts';
import { namesAbove, type Scene } from './scene.ts';
import type { Panel } from './score-panel.ts';
import type { TextSpec } from './sheet.ts';

/** Remission is under this: between 4 and 5 for a cut-off of 4. */
function targetOf(panel: Panel): { readonly at: number; readonly under: number } | null {
  const { cutOffs } = panel.series.definition;
  if (cutOffs === undefined) return null;
  return { at: cutOffs.remission + 0.5, under: cutOffs.remission + 1 };
}

/**
 * Half of the current step's baseline, from the step's start on. None without a baseline, nor where
 * it was under the mild cut-off, nor in the patient's picture.
 */
function halfWayOf(
  scene: Scene,
  panel: Panel,
): { readonly from: number; readonly at: number } | null {
  const { cutOffs } = panel.series.definition;
  const step = scene.facts.steps.at(-1)?.step;
  if (cutOffs === undefined || step === undefined || scene.patient) return null;
  const base = panel.series.baselines.get(step);
  if (base === undefined || base.total < cutOffs.mild || step.from > scene.axis.to) return null;
  return { from: step.from, at: base.total / 2 };
}

export function drawTargets(scene: Scene, panel: Panel): void {
  const { axis, sheet } = scene;
  const target = targetOf(panel);
  const across = (role: 'target-line' | 'half-way-line', from: number, y: number) =>
    sheet.draw('line', { kind: 'line', role, x1: from, y1: y, x2: axis.right, y2: y });
  if (target !== null) across('target-line', axis.left, panel.y(target.at));
  const half = halfWayOf(scene, panel);
  if (half !== null) across('half-way-line', axis.held(half.from), panel.y(half.at));
}

export function labelTargets(scene: Scene, panel: Panel): void {
  const { axis, sheet, sizes, words } = scene;
  const frame = { left: axis.left, right: axis.right, top: panel.top, bottom: panel.bottom };
  const target = targetOf(panel);
  if (target !== null) {
    const y = panel.y(target.at);
    const at = (x: number, baseline: number): TextSpec => ({
      role: 'target-label',
      text: words.target(plainNumber(target.under)),
      x,
      y: baseline,
      size: sizes.small,
      anchor: 'start',
      halo: true,
    });
    const below = y + sizes.small + 2;
    sheet.place(
      alongLine(axis, (x) => [at(x, below), at(x, y - 4)]),
      frame,
    );
  }
  const half = halfWayOf(scene, panel);
  if (half === null) return;
  const y = panel.y(half.at);
  const label = { role: 'half-way-label' as const, text: words.halfWay(plainNumber(half.at)) };
  const rest = { ...label, size: sizes.small, halo: true };
  const begin = axis.held(half.from) + 5;
  const atEnd: TextSpec[] = [y - 4, y + sizes.small + 1].map((baseline) => ({
    ...rest,
    x: axis.right - 6,
    y: baseline,
    anchor: 'end',
  }));
  const atStart: TextSpec[] = [y + sizes.small + 1, y - 4].map((baseline) => ({
    ...rest,
    x: begin,
    y: baseline,
    anchor: 'start',
  }));
  sheet.place(namesAbove(scene) ? [...atStart, ...atEnd] : [...atEnd, ...atStart], frame);
}

/** The first free place from the left on. */
function* alongLine(
  axis: Scene['axis'],
  at: (x: number) => readonly TextSpec[],
): Generator<TextSpec> {
  for (let x = axis.left + 7; x < axis.right; x += 40) yield* at(x);
}
