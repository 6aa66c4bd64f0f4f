import { describe, expect, it } from 'vitest';
import { MEDICATIONS } from './index.ts';

describe.each(MEDICATIONS.map((drug) => [drug.id, drug] as const))('%s', (_id, drug) => {
  it('starts no higher than it works, and works within its maximum', () => {
    const { startMg, minimumEffectiveMg, usualHighMg, maximumMg } = drug.dose;
    const given = [startMg, minimumEffectiveMg, usualHighMg, maximumMg].flatMap((mg) => mg ?? []);
    expect(given).toEqual(given.toSorted((a, b) => a - b));
  });

  it('names only doses above 0', () => {
    for (const figure of Object.values(drug.dose)) expect(figure === null || figure > 0).toBe(true);
  });

  it('has a step with its interval, or neither', () => {
    expect(drug.dose.stepMg === null).toBe(drug.dose.stepEveryDays === null);
  });

  it('has a minimum effective dose, or says why it has none', () => {
    const saysWhy = drug.notes.some((note) => /^No minimum effective dose: .{20}/u.test(note));
    expect(drug.dose.minimumEffectiveMg !== null || saysWhy).toBe(true);
    expect(drug.dose.minimumEffectiveMg !== null && saysWhy).toBe(false);
  });

  it('is called by its generic name, in lower case, as are its aliases', () => {
    expect(drug.name).toBe(drug.id);
    for (const alias of [drug.name, ...drug.aliases])
      expect(alias).toBe(alias.toLowerCase().trim());
  });

  it('treats depression, alone or added', () => {
    expect(['antidepressant', 'augmenter']).toContain(drug.role);
  });

  it('cites a checked source for its code', () => {
    const hasChecked = drug.sources.some((source) => source.mark === 'checked');
    expect(drug.rxcui === null || hasChecked).toBe(true);
    expect(drug.rxcui ?? '1').toMatch(/^\d+$/u);
  });
});

describe('the formulary', () => {
  it('gives no name and no code to two drugs', () => {
    const names = MEDICATIONS.flatMap((drug) => [...new Set([drug.name, ...drug.aliases])]);
    const codes = MEDICATIONS.flatMap((drug) => drug.rxcui ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
