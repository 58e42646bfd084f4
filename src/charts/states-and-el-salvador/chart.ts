/** Where would US states stand? One dot a state, beside El Salvador and the United States. */
import { dateCell, numberCell, textCell } from '../shared/cells.ts';
import { defineChart } from '../shared/define.ts';
import type { ViewField } from '../shared/view.ts';
import { dotPlot } from './dots.ts';
import { rankOf, rowOf, sorted, type Group, type StateRate, type StatesView } from './states.ts';

const view: readonly ViewField[] = [
  { key: 'sort', type: 'choice', initial: 'rate', values: ['rate', 'name'] },
  { key: 'mine', type: 'list', initial: [], max: 50 },
];
const COLUMNS = ['place', 'rate', 'date', 'rank', 'group', 'counter'] as const;

/** The chart. */
export const statesAndElSalvador = defineChart<StateRate, StatesView>({
  id: 'states-and-el-salvador',
  view,

  parse: (records) =>
    records.map((record) => ({
      id: record.key ?? '',
      name: record.place ?? '',
      rate: Number(record.rate),
      asOf: record.date ?? '',
      group: record.group as Group,
      counter: record.counter ?? '',
    })),

  spec: (rows, chosen, context) => ({ panels: [dotPlot(rows, chosen, context)] }),

  table: (rows, { locale, labels }) => ({
    columns: COLUMNS.map((key) => ({ key, label: labels[key] ?? key })),
    rows: rows.map((row) => ({
      key: row.id,
      cells: [
        textCell(row.name),
        numberCell(row.rate, locale),
        dateCell(row.asOf, 'day', locale),
        numberCell(row.group === 'state' ? rankOf(rows, row) : null, locale),
        textCell(row.group, labels[`groups.${row.group}`]),
        textCell(row.counter),
      ],
    })),
  }),

  sentence(rows, { mine }, { locale }) {
    const [slv, usa] = [rowOf(rows, 'slv'), rowOf(rows, 'usa')];
    const states = sorted(rows, 'rate', locale);
    const chosen = states.filter(({ id }) => mine.includes(id));
    const [highest, lowest] = [states[0], states.at(-1)];
    if (!highest || !lowest) throw new Error('states-and-el-salvador needs US states.');
    const [first, last] = [chosen[0] ?? highest, chosen.at(-1) ?? lowest];
    const percent = ({ rate }: StateRate) => ({ number: Math.round((rate / slv.rate) * 100) });
    return {
      stateCount: { number: states.length },
      highestName: highest.name,
      highestRate: { number: highest.rate },
      highestPercent: percent(highest),
      lowestName: lowest.name,
      lowestRate: { number: lowest.rate },
      slvRate: { number: slv.rate },
      slvDate: { date: slv.asOf },
      usaRate: { number: usa.rate },
      statesDate: { date: usa.asOf },
      mineCount: { number: chosen.length },
      firstName: first.name,
      firstRate: { number: first.rate },
      firstRank: { number: rankOf(rows, first) },
      firstPercent: percent(first),
      lastName: last.name,
      lastRate: { number: last.rate },
    };
  },

  options: (rows, { locale }) => ({
    mine: sorted(rows, 'name', locale).map(({ id, name }) => ({ value: id, label: name })),
  }),

  takeaway: ({ mine }) => (mine.length > 0 ? 'takeaway_mine' : 'takeaway'),
});
