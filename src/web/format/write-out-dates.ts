import { formatDate } from './format-date.ts';

/** @example writeOutDates('asked on 2026-11-20') is "asked on 20 Nov 2026" */
export function writeOutDates(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, formatDate);
}
