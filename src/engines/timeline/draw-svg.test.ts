import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/calendar.ts';
import { ChartBuilder, TEST_DEFINITIONS } from '../../../tests/support/chart-builder.ts';
import { assessChart } from '../assess-chart.ts';
import { drawSvg } from './draw-svg.ts';
import { layoutTimeline } from './layout-timeline.ts';

const TODAY = dayNumber('2026-11-23');

function drawn(words: string): string {
  const chart = new ChartBuilder().score('2026-11-01', 12).score('2026-11-20', 8);
  chart.add('own-words', '2026-11-02', { text: words });
  chart.add('side-effect', '2026-11-03', { name: words, burden: 2 });
  return drawSvg(
    layoutTimeline(TEST_DEFINITIONS, assessChart(TEST_DEFINITIONS, chart, TODAY), {
      width: 1150,
      setting: 'desk',
      register: 'clinician',
      range: 'all',
    }),
  );
}

/** Lone surrogates and control characters too. */
const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Reads a file as XML does: every tag closed in order, no stray character. Null: well formed. */
function flaw(xml: string): string | null {
  const open: string[] = [];
  for (const piece of xml.split(/(<[^<>]*>)/)) {
    const said = piece.startsWith('<') ? tagFlaw(piece, open) : textFlaw(piece);
    if (said !== null) return said;
  }
  return open.length === 0 ? null : `${open.at(-1)} is not closed`;
}

function tagFlaw(tag: string, open: string[]): string | null {
  const [, closing, name = '', attributes = '', alone] =
    /^<(\/?)([a-z]+)((?:\s[a-zA-Z0-9-]+="[^"&]*")*)(\/?)>$/.exec(tag) ?? [];
  if (name === '') return `${tag} is no tag`;
  if (closing === '/')
    return open.pop() === name && attributes === '' ? null : `${tag} closes nothing`;
  if (alone !== '/') open.push(name);
  return null;
}

function textFlaw(text: string): string | null {
  return /[<>]|&(?!amp;|lt;|gt;)/.test(text) ? `stray character in "${text}"` : null;
}

describe('the SVG file', () => {
  it('is well formed, whatever a person wrote', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: anyCharacter }), (words) => {
        expect(flaw(drawn(words))).toBeNull();
      }),
      { numRuns: 30 },
    );
    expect(flaw(drawn('<script>"&amp;\u0000\uD800</script>'))).toBeNull();
  });

  it('has a title and a description, and stands on paper white', () => {
    const svg = drawn('Better');
    expect(svg).toContain('<title id="title">Both treatments, one time axis</title>');
    expect(svg).toMatch(/<desc id="description">No treatment step on record\. Mood-9 12 on 1 Nov/);
    expect(svg).toContain('aria-labelledby="title description"');
    expect(svg).toMatch(/<rect width="\d+" height="\d+" fill="#ffffff"\/>/);
  });

  it('asks for nothing from elsewhere and leaves no token unresolved', () => {
    const svg = drawn('Better');
    expect(svg).not.toMatch(/url\(|href|var\(/);
  });
});
