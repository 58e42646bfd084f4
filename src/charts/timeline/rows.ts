import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { printText } from '../../model/print.ts';
import type { TimelineText } from '../../model/schemas/records.ts';
import { cellPublish, textIn, type Row, type Table } from '../../model/table.ts';
import { type Certainty, type Thread, type TimelineEvent } from './events.ts';

const SHOWN = ['date', 'date_precision', 'confidence'];
const SHOWN_OF_DEAL = [...SHOWN, 'category', 'certainty', 'publish_as'];

function tableOf(content: Content, name: string): Table {
  const table = content.tables.get(name);
  if (!table) throw new Error(`The table "${name}" is missing in content/tables/.`);
  return table;
}

const readable = (table: Table, row: Row, columns: readonly string[]) =>
  columns.every((column) => cellPublish(table, row, column) !== 'none');

/** What the deal table says of an event's thread and certainty; the prison table says neither. */
function fromDeal(row: Row): { thread: Thread; certainty: Certainty } {
  const unconfirmed = textIn(row, 'publish_as') === 'reported-unconfirmed';
  return {
    thread: textIn(row, 'category') as Thread,
    certainty: unconfirmed ? 'unconfirmed' : (textIn(row, 'certainty') as Certainty),
  };
}

function event(row: Row, text: TimelineText | undefined, locale: Locale, deal: boolean) {
  if (!text) throw new Error(`content/texts/timeline.yaml has no words for "${row.key}".`);
  const known = deal ? fromDeal(row) : undefined;
  const thread = text.thread ?? known?.thread;
  const certainty = known?.certainty ?? text.certainty;
  if (!thread || !certainty)
    throw new Error(`"${row.key}" in content/texts/timeline.yaml needs a thread and a certainty.`);
  return {
    id: row.key,
    date: textIn(row, 'date'),
    precision: textIn(row, 'date_precision') as TimelineEvent['precision'],
    thread,
    title: printText(text.title, locale),
    detail: text.detail ? printText(text.detail, locale) : '',
    certainty,
    confidence: textIn(row, 'confidence') as TimelineEvent['confidence'],
  };
}

/**
 * The rows of `timeline`: the events of both tables by date. A row of the prison table that points
 * to a row of the deal table (`see_also`) is the same event, told once, in the deal table's words.
 */
export function timelineRows(content: Content, locale: Locale): TimelineEvent[] {
  const [deal, prison] = [tableOf(content, 'deal-timeline'), tableOf(content, 'cecot-timeline')];
  return [
    ...deal.rows
      .filter((row) => readable(deal, row, SHOWN_OF_DEAL))
      .map((row) => event(row, content.timeline.get(row.key), locale, true)),
    ...prison.rows
      .filter((row) => readable(prison, row, SHOWN) && textIn(row, 'see_also') === '')
      .map((row) => event(row, content.timeline.get(row.key), locale, false)),
  ].sort((a, b) => a.date.localeCompare(b.date));
}
