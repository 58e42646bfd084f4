import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn, type Row, type Table } from '../../model/table.ts';
import type { Precision } from '../shared/cells.ts';
import { LEVELS, type Bound, type HeadcountRow, type Use } from './statements.ts';

/** The row of the capacity table behind each level: the first to say it, as the facts have it. */
const CAPACITY_ROWS = {
  order: 'cap-20000-order',
  advertised: 'cap-40000-tweet',
  bunks: 'cap-20480-bunks',
  plan: 'cap-80000-plan',
} as const;

const SHOWN = ['as_of', 'date_precision', 'counter'];

function tableOf(content: Content, name: string): Table {
  const table = content.tables.get(name);
  if (!table) throw new Error(`The table "${name}" is missing in content/tables/.`);
  return table;
}

/** The rows of `cecot-headcount`: every dated statement, then the four capacities. */
export function headcountRows(content: Content, locale: Locale): HeadcountRow[] {
  const counts = tableOf(content, 'headcount');
  const capacity = tableOf(content, 'capacity');
  const readable = (table: Table, row: Row, columns: readonly string[]) =>
    [...SHOWN, ...columns].every((column) => cellPublish(table, row, column) !== 'none');
  const common = (row: Row) => ({
    id: row.key,
    asOf: textIn(row, 'as_of'),
    precision: textIn(row, 'date_precision') as Precision,
    who: content.counters[textIn(row, 'counter')]?.name[locale] ?? '',
  });

  const statements = counts.rows
    .filter((row) => readable(counts, row, ['value_low', 'value_high', 'bound', 'wording', 'kind']))
    .map((row): HeadcountRow => ({
      ...common(row),
      what: textIn(row, 'wording') as 'held' | 'received',
      low: numberIn(row, 'value_low') ?? 0,
      high: numberIn(row, 'value_high'),
      bound: textIn(row, 'bound') as Bound,
      official: textIn(row, 'kind') === 'official',
      use: textIn(row, 'chart_use') as Use,
    }))
    .sort((a, b) => a.asOf.localeCompare(b.asOf));

  const levels = LEVELS.map((what): HeadcountRow => {
    const row = capacity.byKey.get(CAPACITY_ROWS[what]);
    if (!row || !readable(capacity, row, ['capacity']))
      throw new Error(`content/tables/capacity.csv has no "${CAPACITY_ROWS[what]}" to show.`);
    const places = numberIn(row, 'capacity') ?? 0;
    const official = content.counters[textIn(row, 'counter')]?.kind === 'government';
    return {
      ...common(row),
      what,
      low: places,
      high: places,
      bound: 'stated',
      official,
      use: 'yes',
    };
  });
  return [...statements, ...levels];
}
