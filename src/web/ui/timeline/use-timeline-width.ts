import { useWidth } from '../../use-width.ts';

/** Narrower than this nothing can be read; the picture then shrinks. */
const LEAST_WIDTH = 280;
/** px of the root font that the picture's letters are sized for. */
const USUAL_FONT = 16;

/**
 * The width to ask a layout for: that of the element, less where the reader has larger letters. The
 * picture then fills the element and its letters have grown with the page's.
 */
export function useTimelineWidth() {
  const [ref, width] = useWidth();
  const font = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const scale = Number.isFinite(font) && font > 0 ? font / USUAL_FONT : 1;
  const asked = width === null ? null : Math.max(LEAST_WIDTH, Math.round(width / scale));
  return [ref, asked] as const;
}
