/** The tables that anyone may take away whole. */
import { stringify } from 'csv-stringify/sync';
import { content } from '../../model/content.ts';
import type { TableColumn } from '../../model/schemas/table.ts';
import { cellPublish, type Table } from '../../model/table.ts';
import { safeCell } from './spreadsheet.ts';

/** Whether a table is ours, or its owner's license is open, and it may go into files. */
export function isOpen({ schema }: Table): boolean {
  return schema.publish === 'download' && schema.owner?.open !== false;
}

/** All open tables, by name. */
export function openTables(): Table[] {
  return [...content().tables.values()].filter(isOpen).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tables of others that we may not hand on whole, by name. */
export function closedTables(): Table[] {
  return [...content().tables.values()]
    .filter(({ schema }) => schema.owner?.open === false)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The columns of a table that may be taken away. */
export function openColumns({ schema }: Table): TableColumn[] {
  return schema.fields.filter(({ publish }) => publish === 'download');
}

/** The rows of a table that may be taken away. */
export function openRows({ rows }: Table): Table['rows'] {
  return rows.filter(({ publish }) => publish === 'download');
}

/** An open table as CSV: codes and numbers as in our own file, an empty cell for "not known". */
export function tableCsv(table: Table): string {
  const columns = openColumns(table).map(({ name }) => name);
  const rows = openRows(table).map((row) =>
    columns.map((column) =>
      cellPublish(table, row, column) === 'download' ? safeCell(row.cells[column] ?? '') : '',
    ),
  );
  return stringify([columns, ...rows]);
}
