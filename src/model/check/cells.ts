import type { CsvFile } from '../read/csv-file.ts';
import type { Problem } from '../problem.ts';
import { isoDate } from '../schemas/common.ts';
import type { TableColumn, TableSchema } from '../schemas/table.ts';

/** What is wrong with one cell and what mends it, or undefined when it is right. */
function cellFault(text: string, column: TableColumn): [string, string] | undefined {
  if (text === '') {
    return column.required ? ['is empty', 'Fill the cell, or remove the row.'] : undefined;
  }
  if (column.type === 'number' || column.type === 'integer') return numberFault(text, column);
  if (column.type === 'date' && !isoDate.safeParse(text).success) {
    return [`holds "${text}", which is not a real ISO date`, 'Write YYYY, YYYY-MM or YYYY-MM-DD.'];
  }
  if (column.values && !column.values.includes(text)) {
    return [`holds "${text}"`, `Use one of: ${column.values.join(', ')}.`];
  }
  if (column.pattern && !new RegExp(column.pattern).test(text)) {
    return [`holds "${text}", which does not match ${column.pattern}`, 'Correct the spelling.'];
  }
  return undefined;
}

function numberFault(text: string, column: TableColumn): [string, string] | undefined {
  const value = Number(text);
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    return [
      `holds "${text}", which is not a plain number`,
      'Write digits with a dot for decimals.',
    ];
  }
  if (column.type === 'integer' && !Number.isInteger(value)) {
    return [`holds ${text}, which is not a whole number`, 'Write a whole number.'];
  }
  if (
    (column.min !== undefined && value < column.min) ||
    (column.max !== undefined && value > column.max)
  ) {
    return [
      `holds ${text}, outside ${column.min ?? '−∞'} to ${column.max ?? '∞'}`,
      'Check the number against its source, or widen the range in the schema.',
    ];
  }
  return undefined;
}

/** Checks a table's header, cells and keys against its schema. */
export function checkCells(csv: CsvFile, schema: TableSchema, problems: Problem[]): void {
  const { file } = csv;
  const names = schema.fields.map(({ name }) => name);
  if (csv.header.join() !== names.join()) {
    problems.push({
      file,
      line: 1,
      message: `The header is ${csv.header.join(', ')}; the schema lists ${names.join(', ')}.`,
      mend: 'Give the table the columns of its schema, in the same order.',
    });
    return;
  }
  const seen = new Map<string, number>();
  for (const { line, cells } of csv.records) {
    for (const column of schema.fields) {
      const fault = cellFault(cells[column.name] ?? '', column);
      if (!fault) continue;
      const [what, mend] = fault;
      problems.push({ file, line, message: `The cell "${column.name}" ${what}.`, mend });
    }
    const key = schema.key.map((column) => cells[column] ?? '').join('/');
    const first = seen.get(key);
    if (first !== undefined) {
      problems.push({
        file,
        line,
        message: `The key "${key}" stands already on line ${first}.`,
        mend: 'Give each row its own key.',
      });
    }
    seen.set(key, first ?? line);
  }
}
