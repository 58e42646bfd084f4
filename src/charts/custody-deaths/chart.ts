/** How many died in custody? Two separate counts by groups, and the one official number. */
import { dateCell, numberCell, textCell, type Precision } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import { keyRow } from '../shared/key-row.ts';
import { newest, pointsOf, type DeathRow, type Series } from './deaths.ts';
import { deathsDrawing, deathsKey } from './drawing.ts';

const COLUMNS = ['series', 'date', 'precision', 'deaths', 'bound', 'who', 'drawn'];

/** The chart. */
export const custodyDeaths = defineChart<DeathRow, Record<string, never>>({
  id: 'custody-deaths',
  view: [],

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      series: record.series as Series,
      asOf: record.date ?? '',
      precision: record.precision as Precision,
      deaths: Number(record.deaths),
      bound: record.bound as DeathRow['bound'],
      drawn: record.drawn === 'yes',
      who: record.who ?? '',
    })),

  spec: (rows, _, context) => ({
    panels: [keyRow(deathsKey(context), context), deathsDrawing(rows, context)],
  }),

  table(rows, { locale, labels }) {
    const word = (group: string, key: string) => textCell(key, labels[`${group}.${key}`] ?? key);
    return {
      columns: COLUMNS.map((key) => ({ key, label: labels[key] ?? key })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          word('seriesNames', row.series),
          dateCell(row.asOf, row.precision, locale),
          word('precisions', row.precision),
          numberCell(row.deaths, locale),
          word('bounds', row.bound),
          textCell(row.who),
          word('drawns', row.drawn ? 'yes' : 'no'),
        ],
      })),
    };
  },

  sentence(rows) {
    const [sjh, cristosal, official] = [
      newest(rows, 'sjh'),
      newest(rows, 'cristosal'),
      newest(rows, 'official'),
    ];
    const first = pointsOf(rows, 'sjh')[0] ?? sjh;
    return {
      sjh: { number: sjh.deaths },
      sjhDate: { date: sjh.asOf },
      sjhFirst: { number: first.deaths },
      sjhFirstDate: { date: first.asOf },
      cristosal: { number: cristosal.deaths },
      cristosalDate: { date: cristosal.asOf },
      official: { number: official.deaths },
      officialDate: { date: official.asOf },
    };
  },
});
