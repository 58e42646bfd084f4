/** What does a rate mean? As many figures as it takes to hold one person in prison. */
import { formatDate, formatNumber } from '../../model/format.ts';
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import type { ViewField } from '../shared/view.ts';
import type { Value } from '../shared/words.ts';
import { crowd } from './crowd.ts';
import { chosenRows, oneIn, salvador, type OneInRow, type OneInView } from './people.ts';

const view: readonly ViewField[] = [{ key: 'places', type: 'list', initial: [], max: 8 }];
const COLUMNS = ['place', 'rate', 'oneIn', 'date'] as const;
const COLORS: Record<string, 'salvador' | 'states'> = { slv: 'salvador', usa: 'states' };

/** The chart. */
export const oneInSixty = defineChart<OneInRow, OneInView>({
  id: 'one-in-sixty',
  view,

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      name: record.place ?? '',
      rate: Number(record.rate),
      asOf: record.date ?? '',
    })),

  spec(rows, chosen, context) {
    const { palette, labels, locale } = context;
    return {
      panels: [salvador(rows), ...chosenRows(rows, chosen)].map((row) => {
        const count = oneIn(row);
        const rate = (labels.rateLine ?? '').replace('{rate}', formatNumber(row.rate, locale));
        const heading = (labels.heading ?? '')
          .replace('{place}', row.name)
          .replace('{count}', formatNumber(count, locale));
        const date = row.asOf ? formatDate(row.asOf, locale) : (labels.noDate ?? '');
        return crowd(
          count,
          palette[COLORS[row.id] ?? 'ink'],
          [
            { text: heading, size: 16, weight: 700, before: 6 },
            { text: `${rate}, ${date}`, size: 12.5, color: 'ink-soft' },
            { text: ' ', size: 4 },
          ],
          context,
        );
      }),
    };
  },

  table: (rows, { locale, labels }) => ({
    columns: COLUMNS.map((key) => ({ key, label: labels[key] ?? key })),
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        textCell(row.name),
        numberCell(row.rate, locale),
        numberCell(oneIn(row), locale),
        row.asOf ? dateCell(row.asOf, 'day', locale) : textCell('', labels.noDate),
      ],
    })),
  }),

  inView: (rows, chosen) => [salvador(rows), ...chosenRows(rows, chosen)],

  sentence(rows, chosen, { labels }) {
    const slv = salvador(rows);
    const picks = chosenRows(rows, chosen);
    const [first, last] = [picks[0] ?? slv, picks.at(-1) ?? slv];
    const date = ({ asOf }: OneInRow): Value => (asOf ? { date: asOf } : (labels.noDate ?? ''));
    return {
      oneIn: { number: oneIn(slv) },
      slvRate: { number: slv.rate },
      slvDate: date(slv),
      count: { number: picks.length },
      firstName: first.name,
      firstOneIn: { number: oneIn(first) },
      firstDate: date(first),
      lastName: last.name,
      lastOneIn: { number: oneIn(last) },
      lastDate: date(last),
    };
  },

  options: (rows) => ({
    places: rows
      .filter(({ id }) => id !== 'slv')
      .map(({ id, name }) => ({ value: id, label: name })),
  }),

  takeaway: ({ places }) => (places.some((id) => id !== 'slv') ? 'takeaway_places' : 'takeaway'),
});
