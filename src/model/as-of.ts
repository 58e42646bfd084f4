/**
 * Dates of what goes on: a statement about a state of things that its source does not close may no
 * longer hold when the edition comes out. Only dates are compared, never a clock.
 */
import { SITE } from '../config.ts';
import { formatDate } from './format.ts';
import type { Locale } from './locale.ts';
import { interfaceText } from './print.ts';

/** So many days after its date, what goes on may be out of date. */
const FRESH_DAYS = 30;
const DAY = 86_400_000;

/** The last day that an ISO date can mean, in milliseconds: "2026-01" may mean January 31. */
function lastDay(iso: string): number {
  const [year = 0, month = 12, day] = iso.split('-').map(Number);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** Whether so much time lies between a date and the edition's that things may have changed. */
export function mayHaveChanged(asOf: string, published: string): boolean {
  return lastDay(published) - lastDay(asOf) > FRESH_DAYS * DAY;
}

/** What has a date, and may go on after it. */
export interface Dated {
  /** ISO date: the last one for which it is known to hold. */
  as_of: string;
  /** Whether it goes on, so that a later date could tell something else. */
  may_change?: boolean | undefined;
}

/** Whether a reader is told that it may have changed since its date. */
export function isStale({ as_of, may_change }: Dated, published: string = SITE.published): boolean {
  return may_change === true && mayHaveChanged(as_of, published);
}

/** Its date, and where that is long ago for what goes on, that it may have changed since. */
export function printAsOf(
  dated: Dated,
  locale: Locale,
  published: string = SITE.published,
): string {
  const date = formatDate(dated.as_of, locale);
  return isStale(dated, published) ? interfaceText(locale, 'fact.mayHaveChanged', { date }) : date;
}
