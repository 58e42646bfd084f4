/**
 * Writes copies of all places into a copy of the project, to see what a build of more of them
 * costs. The content says nothing true any more: this is for the benchmark only.
 */
import { parse } from 'csv-parse/sync';
import { stringify as stringifyCsv } from 'csv-stringify/sync';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml';

/** The tables that give places their pages, and the column of the place's code. */
const TABLES = [
  ['world-rates', 'iso3'],
  ['us-states', 'code'],
] as const;

interface Place {
  id: string;
  code: string;
}
type Cells = Record<string, string>;

/** 4 → [2, 3, 4]: the numbers of the copies beside the first. */
const copiesOf = (times: number) => Array.from({ length: times - 1 }, (_, i) => i + 2);
const copyOfId = (id: string, copy: number) => `${id}-copy-${copy}`;
const copyOfCode = (code: string, copy: number) => `${code}-COPY-${copy}`;

/** The records of places that come on top: each place under as many new ids and codes. */
export function morePlaces<P extends Place>(places: readonly P[], times: number): P[] {
  return copiesOf(times).flatMap((copy) =>
    places.map((place) => ({
      ...place,
      id: copyOfId(place.id, copy),
      code: copyOfCode(place.code, copy),
    })),
  );
}

/** The rows of a table that come on top. */
export function moreRows(rows: readonly Cells[], column: string, times: number): Cells[] {
  return copiesOf(times).flatMap((copy) =>
    rows.map((row) => ({ ...row, [column]: copyOfCode(row[column] ?? '', copy) })),
  );
}

/** A table's schema without the pattern of the column of codes, which copies do not follow. */
export function withoutPattern(schema: string, column: string): string {
  return schema.replace(new RegExp(`(\\{ name: ${column},.*?), pattern: "[^"]*"`), '$1');
}

/** Makes a project's places `times` as many; call it once a copy. */
export function multiplyPlaces(root: string, times: number): void {
  const codes = new Set<string>();
  for (const [name, column] of TABLES) {
    const file = join(root, `content/tables/${name}.csv`);
    const rows: Cells[] = parse(readFileSync(file, 'utf8'), { columns: true });
    for (const row of rows) codes.add(row[column] ?? '');
    appendFileSync(file, stringifyCsv(moreRows(rows, column, times)));
    const schema = join(root, `content/tables/${name}.schema.yaml`);
    writeFileSync(schema, withoutPattern(readFileSync(schema, 'utf8'), column));
  }
  const file = join(root, 'content/places.yaml');
  const places = parseYaml(readFileSync(file, 'utf8')) as Place[];
  // A place without a row in these tables, such as the world, has no page and may not be copied.
  const paged = places.filter(({ code }) => codes.has(code));
  if (times > 1)
    appendFileSync(file, stringifyYaml(morePlaces(paged, times), { aliasDuplicateObjects: false }));
}
