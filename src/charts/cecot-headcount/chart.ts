/** How many are inside CECOT? Every dated statement, beside four different capacities. */
import { dateCell, numberCell, textCell, type Precision } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import { keyRow } from '../shared/key-row.ts';
import type { ViewField } from '../shared/view.ts';
import { headcountDrawing } from './drawing.ts';
import { headcountKey } from './points.ts';
import { speakerList } from './speakers.ts';
import {
  drawnCounts,
  isCount,
  lastCount,
  lastOfficial,
  type Bound,
  type HeadcountRow,
  type HeadcountView,
  type LevelKind,
  type Use,
} from './statements.ts';

const view: readonly ViewField[] = [
  { key: 'levels', type: 'choice', initial: 'built', values: ['built', 'all', 'none'] },
  { key: 'who', type: 'choice', initial: 'all', values: ['all', 'official', 'other'] },
  { key: 'said', type: 'choice', initial: 'hide', values: ['hide', 'show'] },
];

const COLUMNS = ['what', 'date', 'precision', 'low', 'high', 'bound', 'who', 'official', 'use'];

/** The chart. */
export const cecotHeadcount = defineChart<HeadcountRow, HeadcountView>({
  id: 'cecot-headcount',
  view,

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      what: record.what as HeadcountRow['what'],
      asOf: record.date ?? '',
      precision: record.precision as Precision,
      low: Number(record.low),
      high: record.high ? Number(record.high) : null,
      bound: record.bound as Bound,
      who: record.who ?? '',
      official: record.official === 'yes',
      use: record.use as Use,
    })),

  spec(rows, chosen, context) {
    const panels = [
      keyRow(headcountKey(context), context),
      headcountDrawing(rows, chosen, context),
    ];
    if (chosen.said === 'show') panels.push(speakerList(rows, chosen, context));
    return { panels };
  },

  table(rows, { locale, labels }) {
    const word = (group: string, key: string) => textCell(key, labels[`${group}.${key}`] ?? key);
    return {
      columns: COLUMNS.map((key) => ({ key, label: labels[key] ?? key })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          word('whats', row.what),
          dateCell(row.asOf, row.precision, locale),
          word('precisions', row.precision),
          numberCell(row.low, locale),
          numberCell(row.high, locale, labels.noHigh),
          word('bounds', row.bound),
          textCell(row.who),
          word('officials', row.official ? 'yes' : 'no'),
          word('uses', row.use),
        ],
      })),
    };
  },

  sentence(rows, chosen) {
    const counts = drawnCounts(rows, chosen);
    const [official, last] = [lastOfficial(rows), lastCount(rows)];
    const places = (what: LevelKind) => rows.find((row) => row.what === what)?.low ?? Number.NaN;
    const percent = (of: number) => ({ number: Math.round((official.low / of) * 100) });
    const held = rows.filter((row) => isCount(row) && row.use === 'yes');
    const first = held[0] ?? official;
    const range = held.filter(({ bound }) => bound === 'range').at(-1) ?? last;
    return {
      count: { number: counts.length },
      order: { number: places('order') },
      advertised: { number: places('advertised') },
      bunks: { number: places('bunks') },
      plan: { number: places('plan') },
      first: { number: first.low },
      firstDate: { date: first.asOf },
      received: { number: official.low },
      receivedDate: { date: official.asOf.slice(0, 7) },
      last: { number: last.low },
      lastDate: { date: last.asOf.slice(0, 7) },
      lastWho: last.who,
      rangeLow: { number: range.low },
      rangeHigh: { number: range.high ?? range.low },
      rangeDate: { date: range.asOf.slice(0, 7) },
      pctAdvertised: percent(places('advertised')),
      pctBunks: percent(places('bunks')),
    };
  },

  takeaway: ({ who }) => (who === 'all' ? 'takeaway' : `takeaway_${who}`),
});
