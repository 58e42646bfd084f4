import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Problem } from '../problem.ts';

/** One CSV record and the line it starts on. */
export interface CsvRecord {
  line: number;
  cells: Record<string, string>;
}

/** A CSV file: its header and its records. */
export interface CsvFile {
  file: string;
  header: string[];
  records: CsvRecord[];
}

const BOM = '\uFEFF';
/** Spreadsheets run a cell that begins so as a formula; a negative number is harmless. */
const FORMULA = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/;

/** Reads one CSV file below `root`, noting what spreadsheets or parsers would stumble over. */
export function readCsv(root: string, file: string, problems: Problem[]): CsvFile {
  const note = (line: number, message: string, mend: string) =>
    problems.push({ file, line, message, mend });
  let text = readFileSync(join(root, file), 'utf8');
  if (text.startsWith(BOM)) {
    note(1, 'The file begins with a byte-order mark.', 'Save it as UTF-8 without BOM.');
    text = text.slice(1);
  }
  let rows: { record: string[]; info: { lines: number } }[] = [];
  try {
    rows = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof rows;
  } catch (error) {
    const { message, lines = 1 } = error as Error & { lines?: number };
    note(lines, `The file is not valid CSV: ${message}.`, 'Mend the quoting at this line.');
  }
  const header = rows[0]?.record ?? [];
  const records: CsvRecord[] = [];
  for (const { record, info } of rows.slice(1)) {
    if (record.length !== header.length) {
      note(
        info.lines,
        `This row has ${record.length} columns, the header has ${header.length}.`,
        'Give the row one cell for each column; quote a cell that holds a comma.',
      );
      continue;
    }
    const cells = Object.fromEntries(header.map((name, i) => [name, record[i] ?? '']));
    for (const [name, cell] of Object.entries(cells)) {
      if (FORMULA.test(cell)) {
        note(
          info.lines,
          `The cell "${name}" begins with "${cell[0]}", which a spreadsheet would run as a formula.`,
          'Begin the cell with a letter or a digit.',
        );
      }
    }
    records.push({ line: info.lines, cells });
  }
  return { file, header, records };
}
