import { describe, expect, it } from 'vitest';
import type { TableColumn, TableSchema } from './schemas/table.ts';
import {
  cellPublish,
  numberIn,
  rowPublish,
  textIn,
  typedCell,
  type Row,
  type Table,
} from './table.ts';

const column = (name: string, type: TableColumn['type'], publish = 'page') =>
  ({ name, type, publish }) as TableColumn;
const schema = {
  publish: 'download',
  fields: [
    column('id', 'string', 'download'),
    column('people', 'integer'),
    column('notes', 'string', 'none'),
  ],
  rows: [
    { where: { id: ['a', 'b'], people: '1' }, publish: 'none' },
    { where: { id: 'a' }, publish: 'page' },
  ],
} as unknown as TableSchema;

it('types a cell by its column; an empty cell is null, not zero', () => {
  expect(typedCell('', column('n', 'number'))).toBeNull();
  expect(typedCell('0', column('n', 'number'))).toBe(0);
  expect(typedCell('3.40', column('n', 'number'))).toBe(3.4);
  expect(typedCell('2024', column('d', 'date'))).toBe('2024');
});

describe('publication', () => {
  it('is that of the first row filter that matches wholly', () => {
    expect(rowPublish(schema, { id: 'a', people: '1' })).toBe('none');
    expect(rowPublish(schema, { id: 'a', people: '2' })).toBe('page');
    expect(rowPublish(schema, { id: 'c', people: '1' })).toBe('download');
  });

  it('never widens what the table allows', () => {
    const wide = { ...schema, publish: 'none', rows: [{ where: {}, publish: 'download' }] };
    expect(rowPublish(wide as unknown as TableSchema, {})).toBe('none');
  });

  it('is the narrower of row and column for a cell', () => {
    const table = { name: 't', schema } as Table;
    const row = (publish: Row['publish']) => ({ publish }) as Row;
    expect(cellPublish(table, row('download'), 'id')).toBe('download');
    expect(cellPublish(table, row('download'), 'people')).toBe('page');
    expect(cellPublish(table, row('none'), 'id')).toBe('none');
    expect(cellPublish(table, row('download'), 'notes')).toBe('none');
    expect(() => cellPublish(table, row('page'), 'gone')).toThrow('no column "gone"');
  });
});

it('reads numbers and texts, and refuses the wrong kind', () => {
  const row: Row = { key: 'k', line: 1, publish: 'page', cells: { n: 3, t: 'x', e: null } };
  expect([numberIn(row, 'n'), numberIn(row, 'e')]).toEqual([3, null]);
  expect([textIn(row, 't'), textIn(row, 'e'), textIn(row, 'n')]).toEqual(['x', '', '3']);
  expect(() => numberIn(row, 't')).toThrow('"t" of "k" is not a number');
  expect(() => numberIn(row, 'gone')).toThrow('no column "gone"');
  expect(() => textIn(row, 'gone')).toThrow('no column "gone"');
});
