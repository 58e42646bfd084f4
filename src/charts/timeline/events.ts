/** The events of `timeline`: what they are about, how certain they are, and which of them a view shows. */
import { holdsWords } from '../shared/holds-words.ts';

/** What an event is about, in the order of the lanes from top to bottom. */
export const THREADS = [
  'deal',
  'policy',
  'transfer',
  'money',
  'court',
  'release',
  'prison',
  'exception',
  'reaction',
] as const;
/** A thread of the story. */
export type Thread = (typeof THREADS)[number];

/** How certain an event is; `unconfirmed` may only be shown with those words. */
export const CERTAINTIES = ['confirmed', 'reported', 'claimed', 'unconfirmed'] as const;
/** How certain an event is. */
export type Certainty = (typeof CERTAINTIES)[number];

/** How sure we are of a row. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** One event. */
export interface TimelineEvent {
  /** The event's row in the deal table, or in the prison table where that table alone has it. */
  id: string;
  /** ISO date, as exact as it is known. */
  date: string;
  precision: 'day' | 'month';
  thread: Thread;
  title: string;
  /** What more there is to say; '' when the title says it all. */
  detail: string;
  certainty: Certainty;
  confidence: (typeof CONFIDENCES)[number];
}

/** What the reader chose. */
export interface TimelineView extends Record<string, string> {
  thread: string;
  year: string;
  /** Words that the event's title and detail hold. */
  words: string;
}

/** Years that can be chosen. */
export const YEARS = ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'] as const;

/** Events that are named in the picture of everything: at least one a thread. */
export const KEY_EVENTS: readonly string[] = [
  'asylum-pact-2019-09-20',
  'state-of-exception-2022-03-27',
  'cecot-presented-2023-01-31',
  'offer-announced-2025-02-03',
  'proclamation-signed-2025-03-14',
  'flights-land-2025-03-16',
  'grant-letter-2025-03-22',
  'scotus-jgg-2025-04-07',
  'scotus-return-order-2025-04-10',
  'man-returned-2025-06-06',
  'venezuelans-freed-2025-07-18',
  'hrw-torture-report-2025-11-12',
  'boasberg-due-process-2025-12-22',
  'senate-cost-report-2026-02-13',
];

/** Up to this many events are all named; of more, only the key events. */
const NAMED = 40;

/** The events of the chosen thread and year that hold the words, in order of time. */
export function shownEvents(rows: readonly TimelineEvent[], view: TimelineView): TimelineEvent[] {
  return rows.filter(
    ({ thread, date, title, detail }) =>
      (view.thread === 'all' || thread === view.thread) &&
      (view.year === 'all' || date.startsWith(view.year)) &&
      holdsWords(`${title} ${detail}`, view.words),
  );
}

/** The events that get a number and a name. */
export function namedEvents(shown: readonly TimelineEvent[]): TimelineEvent[] {
  return shown.length <= NAMED ? [...shown] : shown.filter(({ id }) => KEY_EVENTS.includes(id));
}

/** How exact a date is, from its form: months have no day. */
export const precisionOf = (date: string): TimelineEvent['precision'] =>
  date.length > 7 ? 'day' : 'month';
