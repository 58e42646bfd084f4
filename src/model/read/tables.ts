import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkCells } from '../check/cells.ts';
import type { Problem } from '../problem.ts';
import { tableSchema, type TableSchema } from '../schemas/table.ts';
import { rowPublish, typedCell, type Row, type Table } from '../table.ts';
import { readCsv, type CsvFile } from './csv-file.ts';
import { parseYaml, readYaml } from './yaml-file.ts';

const FOLDER = 'content/tables';

function toRows(csv: CsvFile, schema: TableSchema): Row[] {
  return csv.records.map(({ line, cells }) => ({
    key: schema.key.map((column) => cells[column] ?? '').join('/'),
    line,
    publish: rowPublish(schema, cells),
    cells: Object.fromEntries(
      schema.fields.map((field) => [field.name, typedCell(cells[field.name] ?? '', field)]),
    ),
  }));
}

/** Reads every table of `content/tables/` with its schema. */
export function readTables(root: string, problems: Problem[]): Map<string, Table> {
  const tables = new Map<string, Table>();
  const files = readdirSync(join(root, FOLDER)).sort();
  for (const csvName of files.filter((name) => name.endsWith('.csv'))) {
    const name = csvName.slice(0, -'.csv'.length);
    const file = `${FOLDER}/${csvName}`;
    const schemaFile = `${FOLDER}/${name}.schema.yaml`;
    if (!existsSync(join(root, schemaFile))) {
      problems.push({
        file,
        line: 1,
        message: 'This table has no schema.',
        mend: `Write ${schemaFile}.`,
      });
      continue;
    }
    const schema = parseYaml(readYaml(root, schemaFile, problems), tableSchema, problems);
    if (!schema) continue;
    const csv = readCsv(root, file, problems);
    checkCells(csv, schema, problems);
    const rows = toRows(csv, schema);
    tables.set(name, { name, file, schema, rows, byKey: new Map(rows.map((r) => [r.key, r])) });
  }
  return tables;
}
