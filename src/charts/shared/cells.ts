/** Cells of a chart's table. */
import { formatDate, formatNumber } from '../../model/format.ts';
import type { Locale } from '../../model/locale.ts';
import type { TableCell } from './define.ts';

/** A text, or a code with the words that a reader sees for it. */
export const textCell = (value: string, shownAs = value): TableCell => ({
  kind: 'text',
  value,
  text: shownAs,
});

/** A number; `missing` is written where there is none. */
export const numberCell = (value: number | null, locale: Locale, missing = '–'): TableCell =>
  value === null
    ? textCell('', missing)
    : { kind: 'number', value, text: formatNumber(value, locale) };

/** How exact a date is: to the day, to the month, to the year, or placed from what a report says. */
export type Precision = 'day' | 'month' | 'year' | 'approx';

/** The part of a date that is known, for print: a date placed from content shows no day. */
export function knownDate(iso: string, precision: Precision): string {
  return precision === 'approx' ? iso.slice(0, 7) : iso;
}

/** A date, written as exactly as it is known. */
export const dateCell = (iso: string, precision: Precision, locale: Locale): TableCell => ({
  kind: 'date',
  value: iso,
  text: formatDate(knownDate(iso, precision), locale),
});
