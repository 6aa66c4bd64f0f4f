import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition } from '#domain/instrument.ts';
import { INSTRUMENTS } from './index.ts';

const DEFINITIONS: readonly InstrumentDefinition[] = INSTRUMENTS;

/** The ids that the contract of the command line names. */
const CONTRACT =
  'phq-9 phq-2 gad-7 gad-2 ham-d-17 ham-d-6 qids-sr-16 madrs madrs-s bdi-ii wsas who-5 ' +
  'c-ssrs-screener asq pc-ptsd-5 audit-c dast-10 mdq rapid-mood-screener peg isi epds q-les-q-sf ' +
  'sheehan-disability';

const TIERS = ['none', 'yellow', 'orange', 'red'];

function sumOf(definition: InstrumentDefinition, side: 'min' | 'max'): number {
  return definition.items.reduce((sum, item) => sum + item[side], 0);
}

/** Lowest and highest total that a scale's own method makes of its items. */
function reach(definition: InstrumentDefinition): { readonly min: number; readonly max: number } {
  const { scoring, items } = definition;
  const [min, max] = [sumOf(definition, 'min'), sumOf(definition, 'max')];
  if (scoring.kind === 'mean') return { min: min / items.length, max: max / items.length };
  if (scoring.kind === 'sum-times') return { min: min * scoring.factor, max: max * scoring.factor };
  if (scoring.kind === 'percent-of-range') return { min: 0, max: 100 };
  if (scoring.kind === 'gated-sum') return { min: 0, max: max - 1 };
  if (scoring.kind === 'sum-of-largest') return { min: 0, max: scoring.groups.length * 3 };
  return { min, max };
}

describe.each(DEFINITIONS)('$id', (definition) => {
  const { items, bands, range, missing, suicideItem, redFlags, licence } = definition;
  const numbers = items.map((item) => item.number);

  it('numbers its items from 1', () => {
    expect(numbers).toEqual(items.map((_, index) => index + 1));
    expect(numbers).toEqual(expect.arrayContaining([...missing.never]));
  });

  it('words its items, with every answer, exactly where the licence lets it', () => {
    for (const { text, options, min, max } of items) {
      expect(text === null).toBe(licence.kind === 'scoring-only');
      const values = options?.map((option) => option.value);
      const all = Array.from({ length: max - min + 1 }, (_, step) => min + step);
      expect(values ?? all).toEqual(all);
      expect(options === undefined).toBe(text === null);
    }
    expect(licence.notice.length).toBeGreaterThan(10);
  });

  it('has the range that its method makes of its items', () => {
    expect(range).toEqual(definition.scoring.kind === 'classified' ? null : reach(definition));
  });

  it('has bands without a gap up to the end of its range', () => {
    bands.forEach((band, index) => {
      expect(band.from).toBeLessThanOrEqual(band.to);
      const step = definition.decimals === 0 ? 1 : 0.1;
      const next = bands[index + 1]?.from ?? (range?.max ?? 0) + step;
      expect(next - band.to).toBeCloseTo(step);
    });
  });

  it('lets no prorating hide its item about suicide', () => {
    if (suicideItem === undefined) return;
    expect(missing.never).toContain(suicideItem.item);
    expect(redFlags).toEqual([
      { item: suicideItem.item, atLeast: suicideItem.screenFrom, raises: 'suicide-risk-review' },
    ]);
  });

  it('has a tier for each answer about suicide, and none falls as the answer grows', () => {
    const item = items.find(({ number }) => number === suicideItem?.item);
    const tiers = suicideItem?.tiers ?? [];
    expect(tiers.length).toBe(item === undefined ? 0 : item.max + 1);
    const ranks = tiers.map((tier) => TIERS.indexOf(tier));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('has cut-offs that agree with its bands', () => {
    const { cutOffs } = definition;
    if (cutOffs === undefined) return;
    expect(bands.find((band) => band.name === 'mild')?.from).toBe(cutOffs.mild);
    expect(bands.find((band) => band.name === 'moderate')?.from).toBe(cutOffs.moderate);
    expect(cutOffs.remission).toBeLessThan(cutOffs.moderate);
  });

  it('answers for every value of an option it needs, and for none without it', () => {
    for (const { name, values } of definition.needs ?? []) {
      for (const value of values) {
        expect(definition.positiveFrom?.({ [name]: value })).not.toBeNull();
      }
      expect(definition.positiveFrom?.({}) ?? null).toBeNull();
      expect(definition.reversedWhen?.({}) ?? []).toEqual([]);
    }
  });

  it('settles a tier for every reading of a screener', () => {
    if (definition.screener === undefined) return;
    const said = [
      ...(['none', 'low', 'moderate', 'high'] as const).map((level) => ({ level })),
      ...[true, false, null].map((acute) => ({ positive: true, acute })),
      { positive: false, acute: false },
    ];
    const tiers = said.map((reading) => definition.screener?.tier(reading) ?? null);
    expect(tiers.filter((tier) => tier !== null).length).toBe(4);
    expect(definition.screener.tier({ level: null, positive: null })).toBeNull();
  });

  it('is named in lower case', () => {
    const { names, unlike } = definition.recognition;
    for (const name of [...names, ...(unlike ?? [])]) expect(name).toBe(name.toLowerCase().trim());
  });
});

describe('the scales together', () => {
  it('are those of the contract', () => {
    expect(DEFINITIONS.map(({ id }) => id)).toEqual(CONTRACT.split(' '));
  });

  it('share no name and no code of a total, panel or item', () => {
    const codes = DEFINITIONS.flatMap(({ items, recognition }) => [
      ...items.flatMap((item) => item.loinc ?? []),
      ...[recognition.totalLoinc ?? [], recognition.panelLoinc ?? []].flat(),
    ]);
    const names = DEFINITIONS.flatMap(({ recognition }) => recognition.names);
    expect(codes.length).toBe(new Set(codes).size);
    expect(names.length).toBe(new Set(names).size);
  });

  it('take no name of one scale for that of a form which is none of them', () => {
    const names = new Set(DEFINITIONS.flatMap(({ recognition }) => recognition.names));
    const others = DEFINITIONS.flatMap(({ recognition }) => recognition.unlike ?? []);
    expect(others.length).toBe(new Set(others).size);
    expect(others.filter((other) => names.has(other))).toEqual([]);
  });

  it('carry only LOINC codes whose check digit fits', () => {
    const codes = DEFINITIONS.flatMap(({ items, unscored, recognition }) => [
      ...items.flatMap((item) => item.loinc ?? []),
      ...(unscored ?? []).flatMap((item) => item.loinc ?? []),
      ...[recognition.totalLoinc ?? [], recognition.panelLoinc ?? []].flat(),
    ]);
    expect(codes.length).toBeGreaterThan(30);
    for (const code of codes) expect([code, hasCheckDigit(code)]).toEqual([code, true]);
  });

  it('decide severity and trajectory by five depression scales', () => {
    const deciding = DEFINITIONS.filter(({ cutOffs }) => cutOffs !== undefined);
    expect(deciding.map(({ id }) => id)).toEqual([
      'phq-9',
      'ham-d-17',
      'qids-sr-16',
      'madrs',
      'bdi-ii',
    ]);
    for (const { construct } of deciding) expect(construct).toBe('depression');
  });
});

/** Mod 10 over the digits before the dash (LOINC Users' Guide, appendix on check digits: Luhn). */
function hasCheckDigit(code: string): boolean {
  const [number = '', check] = code.split('-');
  const sum = number
    .split('')
    .toReversed()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return String((10 - (sum % 10)) % 10) === check;
}
