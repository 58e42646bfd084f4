/** What happened when? One mark an event, in a lane for each thread of the story. */
import { formatDate } from '../../model/format.ts';
import { textCell } from '../shared/cells.ts';
import { defineChart, type DrawContext, type Panel } from '../shared/define.ts';
import { keyRow, type KeyItem } from '../shared/key-row.ts';
import { quotedWords } from '../shared/quoted-words.ts';
import { textPanel } from '../shared/text-panel.ts';
import type { ViewField } from '../shared/view.ts';
import {
  namedEvents,
  precisionOf,
  shownEvents,
  THREADS,
  YEARS,
  type Certainty,
  type Thread,
  type TimelineEvent,
  type TimelineView,
} from './events.ts';
import { eventMark } from './marks.ts';
import { namedList } from './named-list.ts';
import { strip } from './strip.ts';

const view: readonly ViewField[] = [
  { key: 'thread', type: 'choice', initial: 'all', values: ['all', ...THREADS] },
  { key: 'year', type: 'choice', initial: 'all', values: ['all', ...YEARS] },
  { key: 'words', type: 'text', initial: '', max: 60 },
];

/** The looks that the view's events have, explained; nothing that the picture does not show. */
function key(shown: readonly TimelineEvent[], context: DrawContext): Panel {
  const looks: Certainty[] = ['confirmed', 'reported', 'unconfirmed'];
  const items = looks
    .filter((look) => shown.some(({ certainty }) => certainty === look))
    .map((look): KeyItem => ({
      label: context.labels[`certainty.${look}`] ?? '',
      draw: (x, y) => eventMark([x, y], look, context),
    }));
  return keyRow(items, context);
}

const isWhole = ({ thread, year, words }: TimelineView) =>
  thread === 'all' && year === 'all' && words === '';

/** The chart. */
export const timeline = defineChart<TimelineEvent, TimelineView>({
  id: 'timeline',
  view,

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      date: record.date ?? '',
      precision: precisionOf(record.date ?? ''),
      thread: record.thread as Thread,
      title: record.title ?? '',
      detail: record.detail ?? '',
      certainty: record.certainty as Certainty,
      confidence: record.confidence as TimelineEvent['confidence'],
    })),

  spec(rows, chosen, context) {
    const shown = shownEvents(rows, chosen);
    const named = namedEvents(shown);
    const numbers = new Map(named.map(({ id }, i) => [id, i + 1]));
    const lanes = strip(shown, numbers, chosen, context);
    const say = (text: string, weight: 400 | 700) =>
      textPanel(
        [
          { text, size: 13, weight, before: 4 },
          { text: ' ', size: 3 },
        ],
        context,
      );
    if (shown.length === 0) return { panels: [lanes, say(context.labels.none ?? '', 400)] };
    const drawing = [key(shown, context), lanes];
    // Of many events that hold a word, none may be a key event.
    if (named.length === 0) return { panels: drawing };
    const heading = named.length < shown.length ? 'keyEvents' : 'allEvents';
    return {
      panels: [...drawing, say(context.labels[heading] ?? '', 700), namedList(named, context)],
    };
  },

  table(rows, { locale, labels }) {
    const label = (name: string) => labels[name] ?? name;
    return {
      columns: ['date', 'title', 'detail', 'thread', 'certainty', 'confidence'].map((name) => ({
        key: name,
        label: label(name),
      })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          { kind: 'date', value: row.date, text: formatDate(row.date, locale) },
          textCell(row.title),
          textCell(row.detail),
          textCell(row.thread, label(`option.thread.${row.thread}`)),
          textCell(row.certainty, label(`certainty.${row.certainty}`)),
          textCell(row.confidence, label(`confidences.${row.confidence}`)),
        ],
      })),
    };
  },

  inView: (rows, chosen) => namedEvents(shownEvents(rows, chosen)),

  sentence(rows, chosen, { labels }) {
    const shown = shownEvents(rows, chosen);
    const how = (list: readonly TimelineEvent[], certainty: Certainty) => ({
      number: list.filter((row) => row.certainty === certainty).length,
    });
    const [first, last] = [rows[0]?.date ?? '', rows.at(-1)?.date ?? ''];
    return {
      count: { number: shown.length },
      shownReported: how(shown, 'reported'),
      shownUnconfirmed: how(shown, 'unconfirmed'),
      total: { number: rows.length },
      confirmed: how(rows, 'confirmed'),
      reported: how(rows, 'reported'),
      unconfirmed: how(rows, 'unconfirmed'),
      court: { number: rows.filter(({ thread }) => thread === 'court').length },
      firstDate: { date: first.slice(0, 7) },
      lastDate: { date: last.slice(0, 7) },
      thread: labels[`option.thread.${chosen.thread}`] ?? '',
      year: labels[`option.year.${chosen.year}`] ?? '',
      words: quotedWords(chosen.words, labels),
    };
  },

  title: (chosen) => (isWhole(chosen) ? 'title' : 'title_chosen'),

  listed: (rows, chosen) => shownEvents(rows, chosen).map(({ id }) => id),

  takeaway: (chosen) => (isWhole(chosen) ? 'takeaway' : 'takeaway_chosen'),
});
