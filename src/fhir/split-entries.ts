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
  /** Start of what is not yet kept of the present piece. */
  from: number;
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
    from: 0,
    element: { parts: [], length: 0 },
    around: { parts: [], length: 0 },
  };
  return {
    push: (piece) => pushPiece(scan, piece),
    rest: () => scan.around.parts.join('') + scan.element.parts.join(''),
  };
}

function pushPiece(scan: Scan, piece: string): readonly string[] {
  const done: string[] = [];
  scan.from = 0;
  for (let at = 0; at < piece.length; at++) {
    const char = piece.charCodeAt(at);
    if (scan.inString) stepInString(scan, char);
    else if (char > SPACE) stepOutside(scan, piece, at, done);
  }
  keepUntil(scan, piece, piece.length);
  return done;
}

function stepInString(scan: Scan, char: number): void {
  if (scan.escaped) scan.escaped = false;
  else if (char === BACKSLASH) scan.escaped = true;
  else if (char === QUOTE) scan.inString = false;
}

function stepOutside(scan: Scan, piece: string, at: number, done: string[]): void {
  const char = piece.charCodeAt(at);
  const closes = char === CLOSE_OBJECT || char === CLOSE_LIST;
  const betweenElements = scan.inEntries && scan.depth === 2;
  if (betweenElements && scan.inElement && (closes || char === COMMA))
    endElement(scan, piece, at, done);
  else if (betweenElements && !scan.inElement && !closes && char !== COMMA)
    beginElement(scan, piece, at);
  if (char === QUOTE) scan.inString = true;
  else if (char === OPEN_OBJECT) scan.depth++;
  else if (char === OPEN_LIST) openList(scan, piece, at);
  else if (closes) close(scan, piece, at, done);
}

function openList(scan: Scan, piece: string, at: number): void {
  if (scan.depth === 1) {
    keepUntil(scan, piece, at);
    scan.inEntries = /"entry"\s*:\s*$/u.test(scan.around.parts.slice(-8).join('').slice(-200));
  }
  scan.depth++;
}

function close(scan: Scan, piece: string, at: number, done: string[]): void {
  scan.depth--;
  if (!scan.inEntries) return;
  if (scan.depth === 1) scan.inEntries = false;
  else if (scan.depth === 2 && scan.inElement) endElement(scan, piece, at + 1, done);
}

function beginElement(scan: Scan, piece: string, at: number): void {
  keepUntil(scan, piece, at);
  keep(scan.around, '0');
  scan.inElement = true;
}

function endElement(scan: Scan, piece: string, at: number, done: string[]): void {
  keepUntil(scan, piece, at);
  done.push(scan.element.parts.join(''));
  scan.element.parts = [];
  scan.element.length = 0;
  scan.inElement = false;
}

function keepUntil(scan: Scan, piece: string, at: number): void {
  if (at > scan.from) keep(scan.inElement ? scan.element : scan.around, piece.slice(scan.from, at));
  scan.from = at;
}

function keep(text: Text, part: string): void {
  text.length += part.length;
  if (text.length > MOST_CHARACTERS) {
    throw new AppError('too-large', 'one record of the bundle is too large');
  }
  text.parts.push(part);
}
