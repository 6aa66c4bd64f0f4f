import { AppError } from '#domain/app-error.ts';

/** Cuts the elements of the top-level `entry` array out of a JSON text that comes in pieces. */
export interface EntrySplitter {
  /** The elements that this piece completes, each as its own JSON text. */
  readonly push: (piece: string) => readonly string[];
  /**
   * What lies around the elements, once the text has ended: the same JSON with `0` in the place of
   * each, so that parsing it checks the commas and brackets between them.
   */
  readonly rest: () => string;
}

/** Where the scan stands. Changed in place: it is met once for every character of the file. */
interface Scan {
  depth: number;
  inString: boolean;
  escaped: boolean;
  /** Inside the `entry` array, whose elements lie at depth 2. */
  inEntries: boolean;
  inElement: boolean;
  /** The present piece, and the start of what is not yet kept of it. */
  piece: string;
  from: number;
  /** Elements that the present piece has completed. */
  done: string[];
  readonly element: Text;
  readonly around: Text;
}

interface Text {
  parts: string[];
  length: number;
}

/** Characters that one element, or everything around the elements, may have. */
const MOST_CHARACTERS = 64_000_000;

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const SPACE = 0x20;

/**
 * A splitter. It tells only strings, brackets and commas apart and leaves the reading to the
 * engine's own JSON parser, one element at a time; no piece of a file is kept longer than needed.
 *
 * @example createEntrySplitter().push('{"entry":[{"a":1},{') // ['{"a":1}']
 */
export function createEntrySplitter(): EntrySplitter {
  const scan: Scan = {
    depth: 0,
    inString: false,
    escaped: false,
    inEntries: false,
    inElement: false,
    piece: '',
    from: 0,
    done: [],
    element: { parts: [], length: 0 },
    around: { parts: [], length: 0 },
  };
  return {
    push: (piece) => pushPiece(scan, piece),
    rest: () => scan.around.parts.join('') + scan.element.parts.join(''),
  };
}

function pushPiece(scan: Scan, piece: string): readonly string[] {
  scan.piece = piece;
  scan.from = 0;
  scan.done = [];
  for (let at = 0; at < piece.length; at++) {
    const char = piece.charCodeAt(at);
    if (scan.inString) stepInString(scan, char);
    else if (char > SPACE) stepOutside(scan, char, at);
  }
  keepUntil(scan, piece.length);
  return scan.done;
}

function stepInString(scan: Scan, char: number): void {
  if (scan.escaped) scan.escaped = false;
  else if (char === BACKSLASH) scan.escaped = true;
  else if (char === QUOTE) scan.inString = false;
}

function stepOutside(scan: Scan, char: number, at: number): void {
  const closes = char === CLOSE_OBJECT || char === CLOSE_LIST;
  if (scan.inEntries && scan.depth === 2) {
    const ends = closes || char === COMMA;
    if (scan.inElement && ends) endElement(scan, at);
    else if (!scan.inElement && !ends) beginElement(scan, at);
  }
  if (char === QUOTE) scan.inString = true;
  else if (char === OPEN_OBJECT) scan.depth++;
  else if (char === OPEN_LIST) openList(scan, at);
  else if (closes) close(scan, at);
}

function openList(scan: Scan, at: number): void {
  if (scan.depth === 1) {
    keepUntil(scan, at);
    const before = scan.around.parts.slice(-8).join('').slice(-200);
    scan.inEntries = /"entry"\s*:\s*$/u.test(before);
  }
  scan.depth++;
}

function close(scan: Scan, at: number): void {
  scan.depth--;
  if (!scan.inEntries) return;
  if (scan.depth === 1) scan.inEntries = false;
  else if (scan.depth === 2 && scan.inElement) endElement(scan, at + 1);
}

function beginElement(scan: Scan, at: number): void {
  keepUntil(scan, at);
  keep(scan.around, '0');
  scan.inElement = true;
}

function endElement(scan: Scan, at: number): void {
  keepUntil(scan, at);
  scan.done.push(scan.element.parts.join(''));
  scan.element.parts = [];
  scan.element.length = 0;
  scan.inElement = false;
}

function keepUntil(scan: Scan, at: number): void {
  const part = scan.piece.slice(scan.from, at);
  if (part !== '') keep(scan.inElement ? scan.element : scan.around, part);
  scan.from = at;
}

function keep(text: Text, part: string): void {
  text.length += part.length;
  if (text.length > MOST_CHARACTERS) {
    throw new AppError('too-large', 'one record of the bundle is too large');
  }
  text.parts.push(part);
}
