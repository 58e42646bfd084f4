/** The lists that tables point to: who counted, the sources, the places. Ours, so they go whole. */
import { printText } from '../../model/print.ts';
import { stringify } from 'csv-stringify/sync';
import { content } from '../../model/content.ts';
import type { Text } from '../../model/locale.ts';
import { safeCell } from './spreadsheet.ts';

/** A list of records as a table; all its columns are texts, the first is its key. */
export interface RecordList {
  name: string;
  columns: readonly string[];
  rows: () => (string | undefined)[][];
}

const names = ({ en, es }: Text) => [en, es];

/** Every list, by name. */
export const LISTS: readonly RecordList[] = [
  {
    name: 'counters',
    columns: ['id', 'name_en', 'name_es', 'kind'],
    rows: () =>
      Object.entries(content().counters).map(([id, { name, kind }]) => [id, ...names(name), kind]),
  },
  {
    name: 'places',
    columns: ['id', 'name_en', 'name_es', 'code', 'status', 'region'],
    rows: () =>
      [...content().places.values()].map(({ id, name, code, status, region }) => [
        id,
        ...names(name),
        code,
        status,
        region ?? '',
      ]),
  },
  {
    name: 'sources',
    columns: ['id', 'title', 'publisher', 'author', 'published', 'kind', 'url', 'terms'],
    rows: () =>
      [...content().sources.values()].map((source) => [
        source.id,
        source.title,
        printText(source.publisher, 'en'),
        source.author,
        source.published,
        source.kind,
        source.url,
        source.terms,
      ]),
  },
];

/** A list as CSV. */
export function listCsv({ columns, rows }: RecordList): string {
  return stringify([columns, ...rows().map((row) => row.map((cell) => safeCell(cell ?? '')))]);
}
