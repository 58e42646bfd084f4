import { stringify } from 'csv-stringify/sync';
import { columnMeaning, columnTitle } from './field.ts';
import { openColumns, openTables } from './open-table.ts';
import { safeCell } from './spreadsheet.ts';

/** Every column of every open table as CSV: what it is called, what it holds, which codes it takes. */
export function codebookCsv(): string {
  const rows = openTables().flatMap((table) =>
    openColumns(table).map((column) => [
      table.name,
      column.name,
      columnTitle(column, 'en'),
      columnTitle(column, 'es'),
      columnMeaning(column, 'en'),
      columnMeaning(column, 'es'),
      column.type,
      column.required ? 'yes' : 'no',
      (column.values ?? []).join(';'),
      column.refs ?? '',
    ]),
  );
  return stringify([
    [
      'table',
      'column',
      'title_en',
      'title_es',
      'description_en',
      'description_es',
      'type',
      'required',
      'codes',
      'points_to',
    ],
    ...rows.map((row) => row.map(safeCell)),
  ]);
}
