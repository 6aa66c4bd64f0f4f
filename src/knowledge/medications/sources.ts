import type { Source } from '#domain/source.ts';

/**
 * Doses, half-lives and cautions: textbook knowledge of the labels, not re-read for this version.
 * Where the source gives a range for a start or a step the files keep the careful end.
 */
export const LABELS: Source = {
  cite: 'US prescribing information (DailyMed); British National Formulary',
  mark: 'unverified',
  checked: null,
};

export const INGREDIENT_CODES: Source = {
  cite: 'CPIC data, RxNorm ingredient codes (cpic-data 459e3eb, CC0)',
  mark: 'checked',
  checked: '2026-11-23',
  url: 'https://github.com/cpicpgx/cpic-data',
};

export const NICE_STOPPING: Source = {
  cite: 'NICE NG222 (2022) 1.4.19',
  mark: 'checked',
  checked: '2026-11-23',
  url: 'https://www.nice.org.uk/guidance/ng222',
};

export const LUMATEPERONE_APPROVAL: Source = {
  cite: 'FDA approval of lumateperone for major depression, 6 November 2025',
  mark: 'checked',
  checked: '2026-11-23',
};
