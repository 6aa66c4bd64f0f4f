import type { SuicideAnswer, UnscoredForm } from '#domain/chart-history.ts';
import { tenth } from './axis.ts';
import { looseFlagEventId, scoreEventId, unscoredEventId } from './event-ids.ts';
import { plainNumber } from './figures.ts';
import { faceOf } from './look.ts';
import type { Scene } from './scene.ts';
import type { Panel } from './score-panel.ts';
import type { ScorePoint } from './score-series.ts';
import { type Box, overlap, type TextSpec } from './sheet.ts';
import { textWidth } from './text-width.ts';

const FLAG = 10;

/** Dots, rings, diamonds for answers about suicide, and forms that could not be scored. */
export function drawScoreDots(scene: Scene, panel: Panel): void {
  const { axis, sheet } = scene;
  const shown = panel.series.points.filter((point) => axis.shows(point.day));
  for (const point of shown) {
    const reach = point.flags.length > 0 && !scene.patient ? FLAG : panel.dotRadius;
    const x = axis.x(point.day);
    const y = panel.y(point.total);
    sheet.keepFree({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
  }
  for (const point of shown) drawFlags(scene, panel, point);
  for (const point of shown) drawDot(scene, panel, point);
  for (const flag of panel.series.looseFlags) drawLooseFlag(scene, panel, flag);
  for (const form of panel.series.unscored) drawUnscored(scene, panel, form);
}

function drawDot(scene: Scene, panel: Panel, point: ScorePoint): void {
  const { axis, sheet, pins } = scene;
  const event = scoreEventId(panel.series.definition.id, point);
  const cx = axis.x(point.day);
  const cy = panel.y(point.total);
  pins.set(event, { x: cx, y: cy });
  sheet.draw('mark', {
    kind: 'circle',
    role: axis.dense ? 'score-dot-dense' : 'score-dot',
    cx,
    cy,
    r: panel.dotRadius,
    event,
  });
  if (point.mark !== null && !scene.patient)
    sheet.draw('mark', {
      kind: 'circle',
      role: 'score-ring',
      cx,
      cy,
      r: panel.dotRadius + (point.flags.length > 0 ? 9 : 4),
      event,
    });
}

function drawFlags(scene: Scene, panel: Panel, point: ScorePoint): void {
  const [flag] = point.flags;
  if (flag === undefined || scene.patient) return;
  const event = scoreEventId(panel.series.definition.id, point);
  const x = scene.axis.x(point.day);
  const y = panel.y(point.total);
  drawDiamond(scene, { x, y, event });
  tagFlag(scene, panel, { x, y, event, flag });
}

/** An answer on a day without a score stands on the floor of the panel. */
function drawLooseFlag(scene: Scene, panel: Panel, flag: SuicideAnswer): void {
  if (scene.patient || !scene.axis.shows(flag.day)) return;
  const event = looseFlagEventId(flag);
  const x = scene.axis.x(flag.day);
  const y = panel.bottom - FLAG - 2;
  scene.pins.set(event, { x, y });
  drawDiamond(scene, { x, y, event });
  scene.sheet.keepFree({ left: x - FLAG, right: x + FLAG, top: y - FLAG, bottom: y + FLAG });
  tagFlag(scene, panel, { x, y, event, flag });
}

function drawDiamond(
  scene: Scene,
  at: { readonly x: number; readonly y: number; readonly event: string },
): void {
  scene.sheet.draw('mark', {
    kind: 'path',
    role: 'item-flag',
    d: `M${at.x} ${tenth(at.y - FLAG)}l${FLAG} ${FLAG}l-${FLAG} ${FLAG}l-${FLAG} -${FLAG}z`,
    event: at.event,
  });
}

const TAG_HEIGHT = 17;
const TAG_STEM = 12;

interface Flagged {
  readonly x: number;
  readonly y: number;
  readonly event: string;
  readonly flag: SuicideAnswer;
}

/** The ink tag on its stem: above where there is room, else below; the diamond stays in any case. */
function tagFlag(scene: Scene, panel: Panel, at: Flagged): void {
  const { sheet, sizes, words } = scene;
  for (const text of words.itemTag(at.flag.item, at.flag.value))
    for (const tag of tagPlaces(scene, panel, { ...at, text })) {
      if (!sheet.isFree(tag.box)) continue;
      const { box } = tag;
      sheet.draw(
        'text',
        {
          kind: 'line',
          role: 'item-stem',
          x1: at.x,
          x2: at.x,
          y1: tag.below ? box.top : box.bottom,
          y2: tag.below ? at.y + FLAG : at.y - FLAG,
          event: at.event,
        },
        {
          kind: 'rect',
          role: 'item-tag',
          x: tenth(box.left),
          y: tenth(box.top),
          width: tenth(box.right - box.left),
          height: TAG_HEIGHT,
          radius: 3,
          event: at.event,
        },
      );
      sheet.place([
        {
          role: 'item-label',
          text,
          x: (box.left + box.right) / 2,
          y: box.top + TAG_HEIGHT / 2 + sizes.small * 0.36,
          size: sizes.small,
          anchor: 'middle',
          halo: false,
          event: at.event,
        },
      ]);
      sheet.keepFree(box);
      return;
    }
}

function tagPlaces(
  scene: Scene,
  panel: Panel,
  at: Flagged & { readonly text: string },
): readonly { readonly box: Box; readonly below: boolean }[] {
  const { axis, sizes } = scene;
  const width = textWidth(at.text, sizes.small, faceOf('item-label')) + 10;
  const above = at.y - FLAG - TAG_STEM - TAG_HEIGHT;
  const below = at.y + FLAG + TAG_STEM;
  const lefts = [at.x - width / 2, at.x - 8, at.x - width + 8].map((left) =>
    Math.max(axis.left + 2, Math.min(left, axis.right - width - 2)),
  );
  const tops = [above, below, above - TAG_HEIGHT - 3, below + TAG_HEIGHT + 3];
  const frame = { left: axis.left, right: axis.right, top: panel.top, bottom: panel.bottom };
  return tops.flatMap((top) =>
    lefts
      .map((left) => ({
        box: { left, right: left + width, top, bottom: top + TAG_HEIGHT },
        below: top > at.y,
      }))
      .filter(
        ({ box }) => box.top >= frame.top && box.bottom <= frame.bottom && overlap(box, frame),
      ),
  );
}

/** Dashed ring on the floor: not scorable. Dashed triangle at the ceiling: impossible. */
function drawUnscored(scene: Scene, panel: Panel, form: UnscoredForm): void {
  const { axis, sheet, sizes, words } = scene;
  if (!axis.shows(form.day)) return;
  const event = unscoredEventId(form);
  const x = axis.x(form.day);
  const impossible = form.reason.kind === 'out-of-range';
  const y = impossible ? panel.top + 11 : panel.bottom - 8;
  scene.pins.set(event, { x, y });
  sheet.keepFree({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });
  if (form.reason.kind === 'out-of-range')
    sheet.draw('mark', {
      kind: 'path',
      role: 'out-of-range',
      d: `M${tenth(x - 6)} ${y + 4}l6 -9l6 9z`,
      event,
    });
  else
    sheet.draw(
      'mark',
      { kind: 'circle', role: 'not-scorable', cx: x, cy: y, r: 5.5, event },
      {
        kind: 'text',
        role: 'mark-question',
        text: '?',
        x,
        y: y + 3.6,
        size: 10,
        anchor: 'middle',
        halo: false,
        event,
      },
    );
  const text =
    form.reason.kind === 'out-of-range'
      ? words.sentNotScored(plainNumber(form.reason.sent))
      : words.itemMissing(form.reason.missing);
  const beside = (right: boolean): TextSpec => ({
    role: 'unscored-label',
    text,
    x: right ? x + 10 : x - 10,
    y: y + 4,
    size: sizes.small,
    anchor: right ? 'start' : 'end',
    halo: true,
    event,
  });
  // A word about what happened does not stand in the future, unless the form came in today.
  const right = Math.max(axis.held(axis.today), x + 12);
  const past = { left: axis.left, right, top: panel.top, bottom: panel.bottom };
  if (sheet.place([beside(true), beside(false)], past) === null)
    sheet.place([beside(true)], { ...past, right: axis.right });
}
