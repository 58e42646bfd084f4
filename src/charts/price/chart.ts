/** What was announced, and what was paid: two panels, each with its own unit. */
import { formatDollars } from '../../model/format.ts';
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import type { ViewField } from '../shared/view.ts';
import { amount, ID, type AmountRow, type PriceView } from './amounts.ts';
import { grantPanel, yearPanel } from './drawing.ts';

const view: readonly ViewField[] = [
  { key: 'part', type: 'choice', initial: 'both', values: ['both', 'year', 'grant'] },
];

const COLUMNS = ['what', 'amount', 'measure', 'people', 'date', 'status', 'who'];

/** The chart. */
export const price = defineChart<AmountRow, PriceView>({
  id: 'price',
  view,

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      measure: record.measure as AmountRow['measure'],
      amount: Number(record.amount),
      status: record.status as AmountRow['status'],
      people: record.people ? Number(record.people) : null,
      date: record.date ?? '',
      who: record.who ?? '',
    })),

  spec: (rows, { part }, context) => ({
    panels: [
      yearPanel(rows, part === 'grant', context),
      grantPanel(rows, part === 'year', context),
    ],
  }),

  table(rows, { locale, labels }) {
    const word = (group: string, key: string) => textCell(key, labels[`${group}.${key}`] ?? key);
    return {
      columns: COLUMNS.map((key) => ({ key, label: labels[key] ?? key })),
      rows: rows.map((row) => ({
        key: row.id,
        cells: [
          word('whats', row.id),
          { kind: 'number', value: row.amount, text: formatDollars(row.amount, locale) },
          word('measures', row.measure),
          numberCell(row.people, locale),
          dateCell(row.date, 'day', locale),
          word('statuses', row.status),
          textCell(row.who),
        ],
      })),
    };
  },

  sentence(rows, _, { locale }) {
    const [announced, federal, group, aside, grant, each] = [
      ID.announced,
      ID.federal,
      ID.group,
      ID.aside,
      ID.grant,
      ID.each,
    ].map((id) => amount(rows, id)) as [
      AmountRow,
      AmountRow,
      AmountRow,
      AmountRow,
      AmountRow,
      AmountRow,
    ];
    const dollars = (row: AmountRow) => formatDollars(row.amount, locale);
    return {
      announced: dollars(announced),
      announcedDate: { date: announced.date },
      group: dollars(group),
      groupPeople: { number: group.people ?? 0 },
      aside: dollars(aside),
      federal: dollars(federal),
      federalYear: { date: federal.date },
      pct: { number: Math.round((announced.amount / federal.amount) * 100) },
      grant: dollars(grant),
      grantDate: { date: grant.date },
      ceiling: { number: grant.people ?? 0 },
      held: { number: each.people ?? 0 },
      heldUntil: { date: each.date },
      each: dollars(each),
    };
  },

  takeaway: ({ part }) => (part === 'both' ? 'takeaway' : `takeaway_${part}`),
});
