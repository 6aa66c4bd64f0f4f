const WIDTH = 100;
const WIDEST_NAME = 34;

/**
 * Names on the left, what is said of them on the right, wrapped to the page.
 *
 * @example columns([['Severity', 'PHQ-9 18']])[0] === 'Severity  PHQ-9 18'
 */
export function columns(lines: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(WIDEST_NAME, Math.max(0, ...lines.map(([name]) => name.length)));
  return lines.flatMap(([name, text]) => {
    const wrapped = wrap(text, Math.max(20, WIDTH - width - 6));
    const first = name.length > width ? [name] : [];
    return [
      ...first,
      ...wrapped.map((part, i) =>
        `${(i === 0 && first.length === 0 ? name : '').padEnd(width)}  ${part}`.trimEnd(),
      ),
    ];
  });
}

/** One text, wrapped; every line but the first begins with `indent`. */
export function paragraph(text: string, indent: string): readonly string[] {
  return wrap(text, WIDTH - indent.length - 4).map((line, i) =>
    i === 0 ? line : `${indent}${line}`,
  );
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
