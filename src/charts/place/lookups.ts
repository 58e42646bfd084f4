/** What the readers of places ask the content for. */
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import type { Place } from '../../model/schemas/records.ts';
import { textIn, type Row, type Table } from '../../model/table.ts';
import { isTotalDoubtful } from '../shared/doubtful-total.ts';

/** A table by name; throws a sentence when there is none. */
export function tableOf(content: Content, name: string): Table {
  const table = content.tables.get(name);
  if (!table) throw new Error(`The table "${name}" is missing in content/tables/.`);
  return table;
}

/** A table's row by key; throws a sentence when there is none. */
export function lineOf(table: Table, key: string): Row {
  const row = table.byKey.get(key);
  if (!row) throw new Error(`content/tables/${table.name}.csv has no row "${key}".`);
  return row;
}

/** A place by id; throws a sentence when there is none. */
export function placeOf({ places }: Content, id: string): Place {
  const place = places.get(id);
  if (!place) throw new Error(`content/places.yaml has no place "${id}".`);
  return place;
}

/** The name of who counted a row. */
export const counterOf = ({ counters }: Content, row: Row, locale: Locale): string =>
  counters[textIn(row, 'counter')]?.name[locale] ?? '';

/** The ids in a cell that holds several. */
export const idsIn = (row: Row, column: string): string[] =>
  textIn(row, column).split(';').filter(Boolean);

/** What the facts that are cells of a row know of it. */
export interface KnownOfRow {
  /** Published conflicts about the row's figures. */
  conflicts: readonly string[];
  /** Whether its number of people is too uncertain to be shown. */
  doubtfulTotal: boolean;
}

/** What the facts say of a row of a table. */
export function knownOf(content: Content, table: string, key: string): KnownOfRow {
  const own = [...content.facts.values()].filter(
    ({ from }) => from?.table === table && from.key === key,
  );
  const conflicts = own.flatMap(({ conflict = '' }) =>
    content.conflicts.get(conflict)?.publish === 'page' ? conflict : [],
  );
  return {
    conflicts: [...new Set(conflicts)],
    doubtfulTotal: isTotalDoubtful(content, table, key),
  };
}
