import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn } from '../../model/table.ts';
import type { Precision } from '../shared/cells.ts';
import type { DeathRow, Series } from './deaths.ts';

const COLUMNS = [
  'as_of',
  'date_precision',
  'deaths',
  'bound',
  'series',
  'counter',
  'who_kind',
  'chart_use',
];

/** The rows of `custody-deaths`, oldest first. */
export function deathRows(content: Content, locale: Locale): DeathRow[] {
  const table = content.tables.get('custody-deaths');
  if (!table) throw new Error('The table "custody-deaths" is missing in content/tables/.');
  return table.rows
    .filter((row) => COLUMNS.every((column) => cellPublish(table, row, column) !== 'none'))
    .map((row): DeathRow => {
      // The one number of an authority belongs to no series and is drawn as a point of its own.
      const official = textIn(row, 'who_kind') === 'official';
      const series = official ? 'official' : (textIn(row, 'series') as Series);
      return {
        id: row.key,
        series,
        asOf: textIn(row, 'as_of'),
        precision: textIn(row, 'date_precision') as Precision,
        deaths: numberIn(row, 'deaths') ?? 0,
        bound: textIn(row, 'bound') as DeathRow['bound'],
        drawn: official || (textIn(row, 'chart_use') === 'yes' && series !== 'other'),
        who: content.counters[textIn(row, 'counter')]?.name[locale] ?? '',
      };
    })
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
}
