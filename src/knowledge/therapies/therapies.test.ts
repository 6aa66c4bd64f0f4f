import { describe, expect, it } from 'vitest';
import { THERAPIES } from './index.ts';

describe.each(THERAPIES.map((therapy) => [therapy.id, therapy] as const))('%s', (_id, therapy) => {
  it('has a usual dose in words, and figures that fit together', () => {
    expect(therapy.usualDose).not.toBe('');
    const { low, high } = therapy.sessions ?? { low: 1, high: 1 };
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThanOrEqual(low);
  });

  it('has names in lower case', () => {
    expect(therapy.aliases.length).toBeGreaterThan(0);
    for (const alias of therapy.aliases) expect(alias).toBe(alias.toLowerCase().trim());
  });
});

describe('the therapies', () => {
  it('give no name and no code to two of them', () => {
    const names = THERAPIES.flatMap((therapy) => [...therapy.aliases]);
    const codes = THERAPIES.flatMap((therapy) => therapy.snomed);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have one that stands for an unrecorded kind', () => {
    expect(THERAPIES.filter((therapy) => therapy.unspecified).length).toBe(1);
  });

  it('spell every name both ways where British and US spelling differ', () => {
    const names = new Set(THERAPIES.flatMap((therapy) => therapy.aliases));
    const american = (name: string) =>
      name
        .replaceAll('behaviour', 'behavior')
        .replaceAll('counselling', 'counseling')
        .replaceAll('centred', 'centered');
    const missing = [...names].filter((name) => !names.has(american(name)));
    expect(missing).toEqual([]);
  });
});
