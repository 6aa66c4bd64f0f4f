import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AppError } from '#domain/app-error.ts';
import type { InstrumentDefinition, InstrumentOptions } from '#domain/instrument.ts';
import { INSTRUMENTS } from '#knowledge/instruments/index.ts';
import { scoreForm } from '#services/score-form.ts';

/** One answer sheet worked by hand: what it has to come to, or the paths that have to be refused. */
interface Vector {
  readonly why: string;
  readonly items: readonly unknown[];
  readonly options?: InstrumentOptions;
  readonly expect: Expected | Refused;
}

interface Expected {
  readonly kind: string;
  readonly band?: string | null;
}

interface Refused {
  readonly refused: readonly string[];
}

function isScored(vector: Vector): vector is Vector & { readonly expect: Expected } {
  return 'kind' in vector.expect;
}

function isRefused(vector: Vector): vector is Vector & { readonly expect: Refused } {
  return 'refused' in vector.expect;
}

const DEFINITIONS: readonly InstrumentDefinition[] = INSTRUMENTS;

function vectorsOf(id: string): readonly Vector[] {
  const file = new URL(`scoring/${id}.json`, import.meta.url);
  // Our own file, in the shape above.
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];
}

function refusedPaths(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error.problems.map((problem) => problem.path);
    throw error;
  }
  return [];
}

describe.each(DEFINITIONS)('$id', (definition) => {
  const vectors = vectorsOf(definition.id);

  it.each(vectors.filter(isScored))('$why: $items', ({ items, options, expect: expected }) => {
    const score = scoreForm(definition, { answers: items, options: options ?? {} });
    const subscales = 'subscales' in score ? { subscales: score.subscales } : {};
    expect(score).toEqual({ instrument: definition.id, ...subscales, ...expected });
  });

  it.each(vectors.filter(isRefused))('$why: $items', ({ items, options, expect: expected }) => {
    const act = () => scoreForm(definition, { answers: items, options: options ?? {} });
    expect(refusedPaths(act)).toEqual(expected.refused);
  });

  it('has a vector at both ends of every band', () => {
    const reached = vectors.filter(isScored).map((vector) => vector.expect.band);
    for (const band of definition.bands) {
      const ends = band.from === band.to ? 1 : 2;
      expect(reached.filter((name) => name === band.name).length).toBeGreaterThanOrEqual(ends);
    }
  });

  it('has vectors for a form that cannot be scored, and for one that is refused', () => {
    const outcomes = vectors.map((v) => (isScored(v) ? v.expect.kind : 'refused'));
    expect(outcomes).toEqual(expect.arrayContaining(['not-scorable', 'refused']));
    expect(outcomes.includes('prorated')).toBe(definition.missing.prorateUpTo > 0);
  });
});
