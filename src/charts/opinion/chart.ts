/** What do people think? One small panel for each poll, because each asked something else. */
import { formatDate } from '../../model/format.ts';
import { cardGrid, type Card, type CardBar } from '../shared/cards.ts';
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart, type DrawContext } from '../shared/define.ts';
import type { ViewValues } from '../shared/view.ts';
import { fillTemplate } from '../shared/words.ts';
import type { Answer, PollRow } from './poll-row.ts';

/** From this width two polls stand side by side. */
const WIDE = 600;

/** The polls that are drawn; those of low certainty are in the table only. */
export const drawnPolls = (rows: readonly PollRow[]): PollRow[] =>
  rows.filter(({ certainty }) => certainty !== 'low');

function bar({ means, percent }: Answer, { palette, labels, locale }: DrawContext): CardBar {
  return {
    label: labels[`answer.${means}`] ?? means,
    value: percent,
    text:
      percent === null
        ? (labels.notSeen ?? '')
        : fillTemplate(labels.percent ?? '', { value: { number: percent } }, locale),
    color: palette.other,
    tint: palette['other-soft'],
    look: 'outline',
  };
}

function card(row: PollRow, context: DrawContext): Card {
  const { labels, locale } = context;
  const when = row.date ? formatDate(row.date, locale) : (labels.undated ?? '');
  const sample =
    row.asked === null
      ? (labels.sampleUnknown ?? '')
      : fillTemplate(labels.peopleAsked ?? '', { count: { number: row.asked } }, locale);
  return {
    title: row.question,
    lines: [row.pollster, `${when}. ${sample}`],
    max: 100,
    bars: [bar(row.first, context), bar(row.second, context)],
  };
}

const answerOf = (means: string | undefined, percent: string | undefined): Answer => ({
  means: means as Answer['means'],
  percent: percent ? Number(percent) : null,
});

/** The chart. */
export const opinion = defineChart<PollRow, ViewValues>({
  id: 'opinion',
  view: [],

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      pollster: record.pollster ?? '',
      date: record.date ?? '',
      question: record.question ?? '',
      first: answerOf(record.firstMeans, record.first),
      second: answerOf(record.secondMeans, record.second),
      asked: record.asked ? Number(record.asked) : null,
      certainty: record.certainty as PollRow['certainty'],
    })),

  spec(rows, _view, context) {
    const cards = drawnPolls(rows).map((row) => card(row, context));
    return { panels: [cardGrid(cards, context, context.width < WIDE ? 1 : 2)] };
  },

  table(rows, { locale, labels }) {
    const answer = ({ means, percent }: Answer) => [
      textCell(means, labels[`answer.${means}`]),
      numberCell(percent, locale, labels.notSeen),
    ];
    return {
      columns: [
        'pollster',
        'date',
        'question',
        'firstMeans',
        'first',
        'secondMeans',
        'second',
        'asked',
        'certainty',
      ].map((key) => ({ key, label: labels[key] ?? '' })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          textCell(row.pollster),
          row.date ? dateCell(row.date, 'day', locale) : textCell('', labels.undated),
          textCell(row.question),
          ...answer(row.first),
          ...answer(row.second),
          numberCell(row.asked, locale, labels.notStated),
          textCell(row.certainty, labels[`certainty.${row.certainty}`]),
        ],
      })),
    };
  },

  sentence(rows) {
    const find = (id: string) => {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new Error(`opinion needs the poll "${id}".`);
      return row;
    };
    const [aea, economist, cnn, progress] = [
      find('yougov-2025-04-aea'),
      find('economist-yougov-2025-04-22'),
      find('cnn-ssrs-2025-04'),
      find('data-for-progress-2025'),
    ];
    const percent = (answer: Answer) => ({ number: answer.percent ?? Number.NaN });
    return {
      drawn: { number: drawnPolls(rows).length },
      listed: { number: rows.length },
      aeaOppose: percent(aea.second),
      economistBack: percent(economist.first),
      economistNot: percent(economist.second),
      cnnYes: percent(cnn.first),
      cnnNo: percent(cnn.second),
      progressSupport: percent(progress.first),
      progressOppose: percent(progress.second),
    };
  },
});
