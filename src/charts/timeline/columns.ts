/** The columns of the strip: how time is cut from left to right. */
import type { Locale } from '../../model/locale.ts';
import { LANGUAGE_TAG } from '../../model/locale.ts';
import type { TimelineView } from './events.ts';

/** One column: the months that it holds, and its name where one is written. */
export interface Column {
  /** First and last month, as `2025-04`. */
  from: string;
  to: string;
  /** Written above the column; '' for columns that continue what stands before them. */
  label: string;
  /** Whether a line stands before it: a year begins. */
  starts: boolean;
}

const LAST_YEAR = 2026;
/** From this year on a column is three months; before it, there are too few events for that. */
const FINE_FROM = 2022;
/** The last three months that hold an event; no empty columns follow. */
const LAST_PART = 3;
const TWELVE = Array.from({ length: 12 }, (_, i) => i + 1);

const month = (year: number, number: number) => `${year}-${String(number).padStart(2, '0')}`;

function months(year: number, locale: Locale, narrow: boolean): Column[] {
  const format = new Intl.DateTimeFormat(LANGUAGE_TAG[locale], {
    month: narrow ? 'narrow' : 'short',
    timeZone: 'UTC',
  });
  return TWELVE.map((number) => ({
    from: month(year, number),
    to: month(year, number),
    label: format.format(Date.UTC(year, number - 1, 1)),
    starts: true,
  }));
}

function allYears(): Column[] {
  const columns: Column[] = [];
  for (let year = 2019; year < FINE_FROM; year++)
    columns.push({ from: month(year, 1), to: month(year, 12), label: '', starts: true });
  for (let year = FINE_FROM; year <= LAST_YEAR; year++) {
    const parts = year === LAST_YEAR ? LAST_PART : 4;
    for (let part = 0; part < parts; part++)
      columns.push({
        from: month(year, part * 3 + 1),
        to: month(year, part * 3 + 3),
        label: part === 0 ? String(year) : '',
        starts: part === 0,
      });
  }
  // The single columns before 2022 are too narrow for three names; one stands for them all.
  const [first] = columns;
  if (first) first.label = `2019–${String(FINE_FROM - 1).slice(2)}`;
  return columns;
}

/** The columns of a view: three months each over all years, one month each in a single year. */
export function columnsOf({ year }: TimelineView, locale: Locale, narrow: boolean): Column[] {
  return year === 'all' ? allYears() : months(Number(year), locale, narrow);
}

/** Which column an event stands in; -1 when it is outside all of them. */
export function columnAt(columns: readonly Column[], date: string): number {
  const at = date.slice(0, 7);
  return columns.findIndex(({ from, to }) => from <= at && at <= to);
}
