import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { printText } from '../../model/print.ts';
import { cellPublish, numberIn, textIn } from '../../model/table.ts';
import type { Answer, PollRow } from './poll-row.ts';

const SHOWN = [
  'date',
  'support_pct',
  'support_means',
  'oppose_pct',
  'oppose_means',
  'n',
  'counter',
];

/** The rows of `opinion`; the questions are our own summaries, by the poll's id. */
export function pollRows(
  { tables, counters }: Content,
  locale: Locale,
  labels: Readonly<Record<string, string>>,
): PollRow[] {
  const table = tables.get('public-opinion');
  if (!table) throw new Error('The table "public-opinion" is missing in content/tables/.');
  return table.rows
    .filter((row) => SHOWN.every((column) => cellPublish(table, row, column) !== 'none'))
    .map((row) => {
      const answer = (side: 'support' | 'oppose'): Answer => ({
        means: textIn(row, `${side}_means`) as Answer['means'],
        percent: numberIn(row, `${side}_pct`),
      });
      const question = labels[`question.${row.key}`];
      const pollster = counters[textIn(row, 'counter')]?.name;
      if (!question || !pollster)
        throw new Error(`The poll "${row.key}" needs a question in strings and a known counter.`);
      return {
        id: row.key,
        pollster: printText(pollster, locale),
        date: textIn(row, 'date'),
        question,
        first: answer('support'),
        second: answer('oppose'),
        asked: numberIn(row, 'n'),
        certainty: textIn(row, 'confidence') as PollRow['certainty'],
      };
    });
}
