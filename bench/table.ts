/** Lines of a table in plain text: the first column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Three significant figures, with a thin separator in thousands. */
export function figure(value: number): string {
  const rounded = Number(value.toPrecision(3));
  const decimals = Math.abs(rounded) < 0.1 ? 4 : 2;
  return rounded.toLocaleString('en-US', { maximumFractionDigits: decimals });
}
