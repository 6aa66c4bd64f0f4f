import type { InstrumentDefinition } from '#domain/instrument.ts';
import type { RedFlag, Score } from '#domain/score.ts';

/**
 * The document of `duet score --json`, as the contract of the command line lays it down: a scale
 * without a total answers with `level` or `positive`.
 *
 * @example scoreDocument(score) // { instrument: 'phq-9', kind: 'scored', total: 11, … }
 */
export function scoreDocument(score: Score): Readonly<Record<string, unknown>> {
  const { instrument, missing, redFlags } = score;
  if (score.kind === 'not-scorable') {
    return { instrument, kind: score.kind, missing, subscales: {}, redFlags };
  }
  if (score.kind === 'classified') {
    const { level, positive, acute } = score;
    const said = { level, positive, acute: acute === null ? 'unknown' : acute };
    return { instrument, kind: 'scored', ...said, missing, subscales: {}, redFlags };
  }
  const { kind, total, band, positive, subscales } = score;
  return { instrument, kind, total, band, positive, missing, subscales, redFlags };
}

/** The same facts for a person to read, a line each. */
export function scoreText(definition: InstrumentDefinition, score: Score): string {
  const lines = [
    `${definition.shortTitle} (${definition.title})`,
    ...resultLines(definition, score),
    ...missingLines(score.missing),
    ...score.redFlags.map(redFlagLine),
  ];
  return `${lines.join('\n')}\n`;
}

function resultLines(definition: InstrumentDefinition, score: Score): readonly string[] {
  if (score.kind === 'not-scorable') return ['cannot be scored: answers that it needs are missing'];
  if (score.kind === 'classified') {
    const { level, positive, acute } = score;
    return [
      ...(typeof level === 'string' ? [`level ${level}`] : []),
      ...positiveLine(positive),
      ...(acute === undefined ? [] : [`acute: ${acute === null ? 'unknown' : yesNo(acute)}`]),
    ];
  }
  const { min, max } = definition.range ?? { min: 0, max: 0 };
  const band = score.band === null ? '' : `, ${score.band.replaceAll('-', ' ')}`;
  const prorated = score.kind === 'prorated' ? '; prorated' : '';
  return [
    `total ${score.total} (range ${min} to ${max})${band}${prorated}`,
    ...positiveLine(score.positive),
    ...Object.entries(score.subscales).map(([name, sum]) => `of these ${name}: ${sum}`),
  ];
}

function positiveLine(positive: boolean | null | undefined): readonly string[] {
  return typeof positive === 'boolean' ? [`screen positive: ${yesNo(positive)}`] : [];
}

function missingLines(missing: readonly number[]): readonly string[] {
  if (missing.length === 0) return [];
  return [`no answer: ${missing.length === 1 ? 'item' : 'items'} ${missing.join(', ')}`];
}

function redFlagLine({ item, value, raises }: RedFlag): string {
  return `red flag: item ${item} is ${value}, ${raises.replaceAll('-', ' ')}`;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
