import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SvgFonts } from '#engines/timeline/draw-svg.ts';

const FILES = {
  sans: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  voice: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
} as const;

/** The fonts that the labels were measured in, for a picture that carries them along. */
export async function shippedFonts(): Promise<SvgFonts> {
  const [sans, voice] = await Promise.all([fontAddress(FILES.sans), fontAddress(FILES.voice)]);
  return { sans, voice };
}

async function fontAddress(file: string): Promise<string> {
  const path = createRequire(import.meta.url).resolve(file);
  return `data:font/woff2;base64,${await readFile(path, 'base64')}`;
}
