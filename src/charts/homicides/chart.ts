/** What happened to killings? A bar a year by the police count, and the UN estimate beside it. */
import { numberCell, textCell } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import type { ViewValues } from '../shared/view.ts';
import { countPanel, ratePanel } from './picture.ts';
import { bothRates, fall, FALLS, policeCount, type HomicideRow, type Rule } from './years.ts';

const COLUMNS = ['year', 'people', 'rate', 'rule', 'counter'] as const;

/** The chart; nothing in it can be changed. */
export const homicides = defineChart<HomicideRow, ViewValues>({
  id: 'homicides',
  view: [],

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      year: Number(record.year),
      people: record.people ? Number(record.people) : null,
      rate: record.rate ? Number(record.rate) : null,
      rule: record.rule as Rule,
      counter: record.counter ?? '',
    })),

  spec: (rows, _view, context) => ({
    panels: [countPanel(rows, context), ratePanel(rows, context)],
  }),

  table: (rows, { locale, labels }) => ({
    columns: COLUMNS.map((key) => ({ key, label: labels[key] ?? key })),
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        textCell(String(row.year)),
        numberCell(row.people, locale),
        numberCell(row.rate, locale),
        textCell(row.rule, labels[`rules.${row.rule}`]),
        textCell(row.counter),
      ],
    })),
  }),

  sentence(rows) {
    const count = (year: number) => ({ number: policeCount(rows, year) });
    const rates = bothRates(rows);
    return {
      firstCount: count(FALLS[0][0]),
      beforeCount: count(FALLS[0][1]),
      afterCount: count(FALLS[1][1]),
      lastCount: count(2025),
      fallBefore: { number: fall(rows, FALLS[0]) },
      fallSince: { number: fall(rows, FALLS[1]) },
      policeRate: { number: rates.police, decimals: 1 },
      estimateRate: { number: rates.estimate, decimals: 1 },
      rateYear: { date: String(rates.year) },
    };
  },
});
