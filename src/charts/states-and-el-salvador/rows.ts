import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn, type Row, type Table } from '../../model/table.ts';
import type { Group, StateRate } from './states.ts';

const SHOWN = ['rate_per_100k', 'as_of', 'counter'];

function tableOf(content: Content, name: string): Table {
  const table = content.tables.get(name);
  if (!table) throw new Error(`The table "${name}" is missing in content/tables/.`);
  return table;
}

/**
 * The rows of `states-and-el-salvador`: El Salvador as World Prison Brief lists it, the United
 * States and its states as the Prison Policy Initiative counts them; states by rate.
 */
export function stateRows(content: Content, locale: Locale): StateRate[] {
  const places = new Map([...content.places.values()].map((place) => [place.id, place]));
  const read = (table: Table, row: Row, id: string, group: Group): StateRate[] => {
    if (SHOWN.some((column) => cellPublish(table, row, column) === 'none')) return [];
    const name = places.get(id)?.name[locale];
    if (!name) throw new Error(`content/places.yaml has no place "${id}".`);
    const counter = content.counters[textIn(row, 'counter')]?.name[locale] ?? '';
    const rate = numberIn(row, 'rate_per_100k') ?? 0;
    return [{ id, name, rate, asOf: textIn(row, 'as_of'), group, counter }];
  };
  const one = (name: string, key: string, id: string, group: Group) => {
    const table = tableOf(content, name);
    const row = table.byKey.get(key);
    if (!row) throw new Error(`content/tables/${name}.csv has no row "${key}".`);
    return read(table, row, id, group);
  };
  const table = tableOf(content, 'us-states');
  const states = table.rows.flatMap((row) =>
    read(table, row, `us-${textIn(row, 'code').toLowerCase()}`, 'state'),
  );
  return [
    ...one('world-rates', 'SLV', 'slv', 'country'),
    ...one('time-series', 'usa-2024-06-alt', 'usa', 'union'),
    ...states.sort((a, b) => b.rate - a.rate || a.name.localeCompare(b.name, locale)),
  ];
}
