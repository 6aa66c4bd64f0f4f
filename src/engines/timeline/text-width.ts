import { type FaceWidths, FONT_WIDTHS } from './font-widths.ts';

/** How a text is set: the sans at a weight of 400 to 650, or the voice of a person's own words. */
export type Face = number | 'voice';

/** Size in px, and face. */
export interface TextSetting {
  readonly size: number;
  readonly face: Face;
}

/** Wider than any letter of the table: a character outside it never makes a label collide. */
const UNKNOWN_CHARACTER = 1000;

/**
 * Width of a line of text in px, a little over the real one.
 *
 * @example textWidth('Today', 12, 650) is about 34
 */
export function textWidth(text: string, size: number, face: Face): number {
  if (face === 'voice') return (thousandths(text, FONT_WIDTHS.voice) * size) / 1000;
  const regular = thousandths(text, FONT_WIDTHS.regular);
  if (face <= 400) return (regular * size) / 1000;
  const share = Math.min(1, (face - 400) / 250);
  const bold = thousandths(text, FONT_WIDTHS.bold);
  return ((regular + (bold - regular) * share) * size) / 1000;
}

/**
 * The text, shortened with "…" to the room there is; empty where fewer than seven letters would
 * stay.
 *
 * @example fitText('Lost her job', 55, { size: 12, face: 400 }) === 'Lost her…'
 */
export function fitText(text: string, room: number, set: TextSetting): string {
  const { size, face } = set;
  if (textWidth(text, size, face) <= room) return text;
  for (let length = text.length - 1; length > 6; length--) {
    const short = `${text.slice(0, length).trimEnd()}…`;
    if (textWidth(short, size, face) <= room) return short;
  }
  return '';
}

function thousandths(text: string, widths: FaceWidths): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character, widths);
  return sum;
}

function widthOf(character: string, widths: FaceWidths): number {
  const direct = widths.ascii[character.charCodeAt(0) - 32] ?? widths.others[character];
  if (direct !== undefined && character.length === 1) return direct;
  // An accent adds no width: é is as wide as e.
  const base = character.normalize('NFD').charCodeAt(0);
  return widths.ascii[base - 32] ?? UNKNOWN_CHARACTER;
}
