import type { TimelineLayout, TimelineShape, TimelineText } from '#domain/timeline.ts';
import { LIGHT_TOKENS } from './light-tokens.ts';
import { TEXT_LOOKS, timelineRules } from './look.ts';

const SANS = '"Atkinson Hyperlegible Next Variable", system-ui, "Segoe UI", Roboto, sans-serif';
const VOICE = '"Newsreader Variable", Georgia, "Times New Roman", serif';

/** Fonts to carry inside the file, as `data:` addresses; without them the reader's own are used. */
export interface SvgFonts {
  readonly sans: string;
  readonly voice: string;
}

/**
 * A file of its own: the layout with its styles, on paper white, with title and description. It
 * reads in greyscale, because no mark is told by its colour alone.
 *
 * @example drawSvg(layout) begins '<svg xmlns="http://www.w3.org/2000/svg"'
 */
export function drawSvg(layout: TimelineLayout, fonts?: SvgFonts): string {
  const { height } = layout;
  const width = layout.width + 2 * MARGIN;
  const style = `${fontFaces(layout, fonts)}text { font-family: ${SANS}; }\n${rules()}`;
  const whole = height + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(layout.title)}</title>`,
    `<desc id="description">${escaped(`${layout.summary} ${layout.honesty}`)}</desc>`,
    `<style>${escaped(style)}</style>`,
    `<rect width="${width}" height="${whole}" fill="${LIGHT_TOKENS.surface}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...layout.shapes.map(element),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** px of paper round the picture. */
const MARGIN = 16;

function rules(): string {
  return timelineRules((token) => LIGHT_TOKENS[token]).replaceAll('var(--voice)', VOICE);
}

function fontFaces(layout: TimelineLayout, fonts: SvgFonts | undefined): string {
  if (fonts === undefined) return '';
  const face = (family: string, url: string) =>
    `@font-face { font-family: "${family}"; src: url(${url}) format("woff2"); font-weight: 200 800; }\n`;
  const speaks = layout.shapes.some((shape) => shape.kind === 'text' && isVoice(shape));
  const voice = speaks ? face('Newsreader Variable', fonts.voice) : '';
  return `${face('Atkinson Hyperlegible Next Variable', fonts.sans)}${voice}`;
}

function isVoice(shape: TimelineText): boolean {
  return TEXT_LOOKS[shape.role].voice === true;
}

function element(shape: TimelineShape): string {
  const role = `class="tl-${shape.role}"`;
  if (shape.kind === 'rect') {
    const radius = shape.radius === undefined ? '' : ` rx="${shape.radius}"`;
    return `<rect ${role} x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"${radius}/>`;
  }
  if (shape.kind === 'line')
    return `<line ${role} x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}"/>`;
  if (shape.kind === 'path') return `<path ${role} d="${shape.d}"/>`;
  if (shape.kind === 'circle')
    return `<circle ${role} cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}"/>`;
  return textElement(shape);
}

function textElement(shape: TimelineText): string {
  const role = `class="tl-${shape.role}${shape.halo ? ' tl-halo' : ''}"`;
  const place = `x="${shape.x}" y="${shape.y}" font-size="${shape.size}" text-anchor="${shape.anchor}"`;
  return `<text ${role} ${place}>${escaped(shape.text)}</text>`;
}

/** Characters that XML 1.0 does not allow are left out: a note may hold any of them. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
