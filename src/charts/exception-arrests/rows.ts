import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn } from '../../model/table.ts';
import type { Precision } from '../shared/cells.ts';
import type { ArrestRow } from './arrests.ts';

const COLUMNS = ['as_of', 'date_precision', 'cumulative_arrests', 'bound', 'counter', 'chart_use'];

/** The rows of `exception-arrests`, oldest first. */
export function arrestRows(content: Content, locale: Locale): ArrestRow[] {
  const table = content.tables.get('exception-arrests');
  if (!table) throw new Error('The table "exception-arrests" is missing in content/tables/.');
  return table.rows
    .filter((row) => COLUMNS.every((column) => cellPublish(table, row, column) !== 'none'))
    .map((row): ArrestRow => {
      const counter = content.counters[textIn(row, 'counter')];
      return {
        id: row.key,
        asOf: textIn(row, 'as_of'),
        precision: textIn(row, 'date_precision') as Precision,
        arrests: numberIn(row, 'cumulative_arrests') ?? 0,
        bound: textIn(row, 'bound') as ArrestRow['bound'],
        official: counter?.kind === 'government',
        drawn: textIn(row, 'chart_use') === 'yes',
        who: counter?.name[locale] ?? '',
      };
    })
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
}
