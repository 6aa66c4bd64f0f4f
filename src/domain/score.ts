import type { Classification } from './instrument.ts';

export interface RedFlag {
  readonly item: number;
  readonly value: number;
  readonly raises: 'suicide-risk-review';
}

/**
 * What one answered form says. Red flags are evaluated on whatever is present, also when the form
 * cannot be scored.
 */
export type Score = {
  readonly instrument: string;
  /** Items without an answer, counted from 1. */
  readonly missing: readonly number[];
  readonly redFlags: readonly RedFlag[];
} & (
  | {
      readonly kind: 'scored' | 'prorated';
      readonly total: number;
      readonly band: string | null;
      readonly subscales: Readonly<Record<string, number>>;
      readonly positive?: boolean;
    }
  | ({ readonly kind: 'classified' } & Classification)
  | { readonly kind: 'not-scorable' }
);
