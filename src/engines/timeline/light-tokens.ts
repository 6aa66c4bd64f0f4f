import type { Token } from './look.ts';

/** The light scheme of the design tokens: a file that lies about cannot ask which scheme is on. */
export const LIGHT_TOKENS: Readonly<Record<Token, string>> = {
  surface: '#ffffff',
  sunken: '#efece6',
  hairline: '#e0dcd4',
  ink: '#1d2125',
  'ink-2': '#454b51',
  'ink-3': '#62676c',
  act: '#1a5c50',
  med: '#3d58b8',
  'med-ink': '#2f479a',
  'med-soft': '#e0e6f7',
  therapy: '#b4761a',
  'therapy-ink': '#7f4e03',
  event: '#85527a',
  'event-ink': '#6f4166',
  score: '#1d2125',
  'band-0': '#ffffff',
  'band-1': '#f5f3ef',
  'band-2': '#eae6df',
  'band-3': '#ded9d0',
  'band-4': '#d0c9be',
};
