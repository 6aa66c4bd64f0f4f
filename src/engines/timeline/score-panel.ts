import type { SeverityBand } from '#domain/instrument.ts';
import { tenth } from './axis.ts';
import { plainNumber } from './figures.ts';
import { faceOf } from './look.ts';
import { namesAbove, type Scene, writeHeading } from './scene.ts';
import { drawScoreDots } from './score-dots.ts';
import { labelScores } from './score-labels.ts';
import { drawScoreLine } from './score-line.ts';
import type { ScoreSeries } from './score-series.ts';
import { drawTargets, labelTargets } from './score-targets.ts';
import { textWidth } from './text-width.ts';

/** One scale's own panel: its own range, its own bands, never shared. */
export interface Panel {
  readonly series: ScoreSeries;
  readonly top: number;
  readonly bottom: number;
  /** The second, smaller one: fewer labels. */
  readonly small: boolean;
  readonly dotRadius: number;
  readonly lane: string;
  /** y of a total; the whole range of the scale, never zoomed. */
  readonly y: (total: number) => number;
}

/** Draws a panel and returns its lower edge. */
export function drawScorePanel(
  scene: Scene,
  top: number,
  { series, small }: Pick<Panel, 'series' | 'small'>,
): number {
  const { words, sizes, axis } = scene;
  const { definition } = series;
  const height = small ? sizes.secondPanel : sizes.panel;
  const name = words.panelName(definition.shortTitle, definition.construct);
  const construct = words.panelNote(definition.construct);
  const aside = definition.higherIsBetter ? words.higherIsBetter : construct;
  const note = small || definition.higherIsBetter ? aside : '';
  const panelTop = writeHeading(scene, top, { name, note, aside, gutterY: top + 12 });
  const panel = panelOf(scene, series, { top: panelTop, height, small });
  scene.lanes.push({
    id: panel.lane,
    kind: 'score',
    name,
    top: panel.top,
    bottom: panel.bottom,
  });
  drawBands(scene, panel);
  drawTargets(scene, panel);
  drawScoreLine(scene, panel);
  drawScoreDots(scene, panel);
  labelScores(scene, panel, 'first');
  labelTargets(scene, panel);
  labelScores(scene, panel, 'rest');
  scene.sheet.draw('ground', {
    kind: 'rect',
    role: 'panel-frame',
    x: axis.left,
    y: panel.top,
    width: tenth(axis.right - axis.left),
    height,
  });
  return panel.bottom;
}

function panelOf(
  scene: Scene,
  series: ScoreSeries,
  place: { readonly top: number; readonly height: number; readonly small: boolean },
): Panel {
  const { top, height, small } = place;
  const { sizes, axis } = scene;
  const span = series.highest - series.lowest;
  return {
    series,
    top,
    bottom: top + height,
    small,
    dotRadius: axis.dense ? 1.8 : small ? sizes.secondDot : sizes.dot,
    lane: `score:${series.definition.id}`,
    y: (total) => tenth(top + height - ((total - series.lowest) / span) * height),
  };
}

function drawBands(scene: Scene, panel: Panel): void {
  const { axis, sheet } = scene;
  const { bands, higherIsBetter } = panel.series.definition;
  const sorted = [...bands].sort((a, b) => a.from - b.from);
  sorted.forEach((band, i) => {
    const next = sorted[i + 1];
    const y = panel.y(next === undefined ? panel.series.highest : next.from);
    const bottom = panel.y(i === 0 ? panel.series.lowest : band.from);
    sheet.draw('ground', {
      kind: 'rect',
      role: `band-${depthOf(sorted, i, higherIsBetter)}`,
      x: axis.left,
      y,
      width: tenth(axis.right - axis.left),
      height: tenth(bottom - y),
    });
    nameBand(scene, band.name, { top: y, bottom });
  });
  nameThresholds(scene, panel, sorted);
}

const KNOWN_DEPTHS: readonly string[] = [
  'minimal',
  'mild',
  'moderate',
  'moderately-severe',
  'severe',
];

type Depth = 0 | 1 | 2 | 3 | 4;

/** A band that all scales name alike has one depth in all panels; others are spread evenly. */
function depthOf(bands: readonly SeverityBand[], index: number, higherIsBetter: boolean): Depth {
  const count = bands.length;
  const known = KNOWN_DEPTHS.indexOf(bands[index]?.name ?? '');
  const fromWorst = higherIsBetter ? count - 1 - index : index;
  const depth = known >= 0 ? known : Math.round((fromWorst * 4) / Math.max(1, count - 1));
  // Both ways of counting stay from 0 to 4.
  return Math.min(4, Math.max(0, depth)) as Depth;
}

/** Beside its band (gutter), or in the future area (phone), where there is room for a line. */
function nameBand(
  scene: Scene,
  name: string,
  band: { readonly top: number; readonly bottom: number },
): void {
  const { sizes, axis, words, sheet } = scene;
  if (band.bottom - band.top < sizes.small + 1) return;
  const phone = namesAbove(scene);
  const room = axis.right - axis.held(axis.today) - 8;
  const [long = '', ...shorter] = words.bandName(name);
  const fits = (text: string) => textWidth(text, sizes.small, faceOf('band-name')) <= room;
  const inFuture = fits(long) ? [long] : shorter.length > 0 ? shorter : [long];
  const texts = phone ? inFuture : [long, ...shorter];
  sheet.place(
    texts.map((text) => ({
      role: 'band-name' as const,
      text,
      x: phone ? axis.right - 5 : axis.left - 30,
      y: (band.top + band.bottom) / 2 + sizes.small * 0.36,
      size: sizes.small,
      anchor: 'end' as const,
      halo: phone,
    })),
  );
}

function nameThresholds(scene: Scene, panel: Panel, bands: readonly SeverityBand[]): void {
  if (namesAbove(scene) || scene.patient) return;
  const { sizes, axis, sheet } = scene;
  const { highest } = panel.series;
  const write = (value: number, y: number) =>
    sheet.place([
      {
        role: 'band-threshold',
        text: plainNumber(value),
        x: axis.left - 7,
        y,
        size: sizes.small,
        anchor: 'end',
        halo: false,
      },
    ]);
  for (const band of bands.slice(1)) write(band.from, panel.y(band.from) + sizes.small * 0.34);
  if (!panel.small) write(highest, panel.top + sizes.small * 0.84);
}
