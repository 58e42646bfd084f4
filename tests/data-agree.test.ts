/** A chart's table on the page, its data.csv and its data.json hold the same numbers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { chartPath } from './support/chart-page.ts';
import { attr, findAll, readPage, textOf, type Element } from './support/html.ts';
import { DIST } from './support/paths.ts';

/** Charts that have data files. */
const CHARTS = readdirSync(join(DIST, 'charts'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** A cell: the value for machines, and what a reader sees. */
interface Cell {
  value: string;
  text: string;
}
type Records = Record<string, Record<string, Cell>>;

const squeezed = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();

function cellOf(element: Element): Cell {
  const text = squeezed(element);
  const [time] = findAll(element, 'time');
  const [data] = findAll(element, 'data');
  const marked = (time && attr(time, 'datetime')) ?? (data && attr(data, 'value'));
  return { value: attr(element, 'data-value') ?? marked ?? text, text };
}

/** The table of a chart's page: row key → column key → cell. */
function fromPage(id: string, locale: Locale): Records {
  const page = readPage(chartPath(id, locale));
  const [table] = findAll(page, 'table', (one) => attr(one, 'data-rows') === id);
  if (!table) throw new Error(`The page of ${id} has no table of its data.`);
  const columns = findAll(table, 'th', (head) => attr(head, 'scope') === 'col').map(
    (head) => attr(head, 'data-column') ?? '',
  );
  const rows = findAll(table, 'tr', (row) => attr(row, 'data-key') !== undefined);
  return Object.fromEntries(
    rows.map((row) => {
      const cells = row.childNodes.filter((node): node is Element => 'tagName' in node).map(cellOf);
      return [
        attr(row, 'data-key'),
        Object.fromEntries(cells.map((cell, i) => [columns[i], cell])),
      ];
    }),
  ) as Records;
}

const file = (id: string, locale: Locale, name: string) =>
  readFileSync(join(DIST, chartPath(id, locale), name), 'utf8');

function fromJson(id: string, locale: Locale) {
  return JSON.parse(file(id, locale, 'data.json')) as {
    language: string;
    /** Owners of outside tables, whose terms travel with the data. */
    owners: unknown[];
    columns: { key: string }[];
    rows: ({ id: string } & Record<string, string | number>)[];
  };
}

function fromCsv(
  id: string,
  locale: Locale,
): { header: string[]; records: Record<string, string>[] } {
  const [header = [], ...rows] = parse(file(id, locale, 'data.csv'));
  const records = rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i], cell])));
  return { header, records: records as Record<string, string>[] };
}

describe.each(CHARTS.flatMap((id) => LOCALES.map((locale) => ({ id, locale }))))(
  '$id in $locale',
  ({ id, locale }) => {
    const page = fromPage(id, locale);
    const json = fromJson(id, locale);
    const csv = fromCsv(id, locale);

    // A table whose owner shows no open licence hands on only the rows that are drawn.
    const handedOn = json.rows.map((row) => row.id);

    it('has the same columns in table, CSV and JSON, and the same rows in both files', () => {
      expect(handedOn.length).toBeGreaterThan(0);
      expect(csv.records.map((record) => record.id)).toEqual(handedOn);
      const inOrder = Object.keys(page).filter((key) => handedOn.includes(key));
      expect(inOrder).toEqual(handedOn);
      if (json.owners.length === 0) expect(handedOn).toEqual(Object.keys(page));
      const columns = Object.keys(Object.values(page)[0] ?? {});
      expect(csv.header).toEqual(['id', ...columns]);
      expect(json.columns.map(({ key }) => key)).toEqual(columns);
      expect(json.language).toBe(locale);
    });

    it('has the same values in JSON as in the table', () => {
      const machine = handedOn.map((key) => ({
        id: key,
        ...Object.fromEntries(
          Object.entries(page[key] ?? {}).map(([column, { value }]) => [column, value]),
        ),
      }));
      const written = json.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value)])),
      );
      expect(written).toEqual(machine);
    });

    it('has numbers and dates for machines in CSV, and texts as readers see them', () => {
      const wanted = json.rows.map((row) => {
        const cells = Object.entries(page[row.id] ?? {}).map(([column, { value, text }]) => {
          const plain =
            typeof row[column] === 'number' || value === '' || /^\d{4}(-\d\d){0,2}$/.test(value);
          return [column, plain ? value : text];
        });
        return { id: row.id, ...Object.fromEntries(cells) };
      });
      // A quote before a sign keeps spreadsheets from running a text as a formula.
      const read = csv.records.map((record) =>
        Object.fromEntries(
          Object.entries(record).map(([key, text]) => [key, text.replace(/^'(?=[=+@-])/, '')]),
        ),
      );
      expect(read).toEqual(wanted);
    });
  },
);

it.each(CHARTS)('%s has the same numbers in both languages', (id) => {
  const numbers = (locale: Locale) =>
    fromJson(id, locale)
      .rows.map((row) => ({
        id: row.id,
        ...Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value === 'number')),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(numbers('es')).toEqual(numbers('en'));
});
