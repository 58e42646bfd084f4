/** How many arrests under the state of exception? The government's running total, as steps. */
import { dateCell, numberCell, textCell, type Precision } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import { keyRow } from '../shared/key-row.ts';
import { BEFORE_OFFER, officialTotals, totalOf, YEAR_ONE, type ArrestRow } from './arrests.ts';
import { arrestsDrawing, arrestsKey } from './drawing.ts';

const COLUMNS = ['date', 'precision', 'arrests', 'bound', 'who', 'official', 'drawn'];

/** The chart. */
export const exceptionArrests = defineChart<ArrestRow, Record<string, never>>({
  id: 'exception-arrests',
  view: [],

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      asOf: record.date ?? '',
      precision: record.precision as Precision,
      arrests: Number(record.arrests),
      bound: record.bound as ArrestRow['bound'],
      official: record.official === 'yes',
      drawn: record.drawn === 'yes',
      who: record.who ?? '',
    })),

  spec: (rows, _, context) => ({
    panels: [keyRow(arrestsKey(context), context), arrestsDrawing(rows, context)],
  }),

  table(rows, { locale, labels }) {
    const word = (group: string, key: string) => textCell(key, labels[`${group}.${key}`] ?? key);
    return {
      columns: COLUMNS.map((key) => ({ key, label: labels[key] ?? key })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          dateCell(row.asOf, row.precision, locale),
          word('precisions', row.precision),
          numberCell(row.arrests, locale),
          word('bounds', row.bound),
          textCell(row.who),
          word('officials', row.official ? 'yes' : 'no'),
          word('drawns', row.drawn ? 'yes' : 'no'),
        ],
      })),
    };
  },

  sentence(rows) {
    const totals = officialTotals(rows);
    const [first, last] = [totals[0], totals.at(-1)];
    if (!first || !last) throw new Error('exception-arrests needs official totals.');
    const [yearOne, offer] = [totalOf(rows, YEAR_ONE), totalOf(rows, BEFORE_OFFER)];
    return {
      count: { number: rows.filter(({ drawn }) => drawn).length },
      first: { number: first.arrests },
      firstDate: { date: first.asOf },
      yearOne: { number: yearOne.arrests },
      yearOneDate: { date: yearOne.asOf },
      beforeOffer: { number: offer.arrests },
      beforeOfferDate: { date: offer.asOf },
      last: { number: last.arrests },
      lastDate: { date: last.asOf },
    };
  },
});
