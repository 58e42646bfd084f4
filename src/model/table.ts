import type { TableColumn, TableSchema } from './schemas/table.ts';
import { narrower, type Publish } from './schemas/common.ts';

/** A cell as typed by its column: numbers are numbers, an empty cell is null. */
export type Cell = string | number | null;

/** One row of a table. */
export interface Row {
  /** The row's key; several key columns are joined by "/". */
  key: string;
  /** Line in the CSV file, for messages. */
  line: number;
  /** How far this row may go. */
  publish: Publish;
  cells: Record<string, Cell>;
}

/** A table with its schema. */
export interface Table {
  name: string;
  file: string;
  schema: TableSchema;
  rows: Row[];
  byKey: Map<string, Row>;
}

/** Turns the text of a cell into a value: "" → null, and numbers by the column's type. */
export function typedCell(text: string, column: TableColumn): Cell {
  if (text === '') return null;
  return column.type === 'number' || column.type === 'integer' ? Number(text) : text;
}

/** How far a row may go: the table's level, narrowed by the first row filter that matches. */
export function rowPublish(schema: TableSchema, cells: Record<string, string>): Publish {
  const matches = schema.rows.find(({ where }) =>
    Object.entries(where).every(([column, wanted]) =>
      [wanted].flat().includes(cells[column] ?? ''),
    ),
  );
  return matches ? narrower(schema.publish, matches.publish) : schema.publish;
}

/** How far one cell may go: the narrower of its row and its column. */
export function cellPublish(table: Table, row: Row, column: string): Publish {
  const field = table.schema.fields.find(({ name }) => name === column);
  if (!field) throw new Error(`The table "${table.name}" has no column "${column}".`);
  return narrower(row.publish, field.publish);
}

/** A row's number, or null where the cell is empty; refuses a column that is not numeric. */
export function numberIn(row: Row, column: string): number | null {
  const cell = row.cells[column];
  if (cell === undefined) throw new Error(`The row "${row.key}" has no column "${column}".`);
  if (typeof cell === 'string') throw new Error(`"${column}" of "${row.key}" is not a number.`);
  return cell;
}

/** A row's text, or '' where the cell is empty. */
export function textIn(row: Row, column: string): string {
  const cell = row.cells[column];
  if (cell === undefined) throw new Error(`The row "${row.key}" has no column "${column}".`);
  return cell === null ? '' : String(cell);
}
