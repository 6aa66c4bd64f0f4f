const FIGURE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/** A true minus, so that a figure does not read as a range. @example withMinus('-3') is "−3" */
function withMinus(figure: string): string {
  return figure.replace('-', '−');
}

/** @example formatPercent(-31.25) is "−31.3 %"; formatPercent(46.2) is "+46.2 %" */
export function formatPercent(percent: number): string {
  const sign = percent > 0 ? '+' : '';
  return `${sign}${withMinus(percent.toFixed(1))}\u00a0%`;
}

/** Weeks with one decimal. @example formatWeeks(8) is "8.0" */
export function formatWeeks(weeks: number): string {
  return weeks.toFixed(1);
}

/** No trailing zero, thousands with a comma. @example formatDose(37.5) is "37.5 mg" */
export function formatDose(mg: number): string {
  return `${FIGURE.format(mg)}\u00a0mg`;
}

/** @example formatFigure(11.5) is "11.5" */
export function formatFigure(value: number): string {
  return withMinus(FIGURE.format(value));
}
