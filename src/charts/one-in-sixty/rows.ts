import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn, type Row, type Table } from '../../model/table.ts';
import type { Words } from '../shared/built.ts';
import type { OneInRow } from './people.ts';

/** Places that stand before the rest, which follow by name. */
const FIRST = ['slv', 'usa', 'wld'];
/** The newest edition of the World Prison Population List in the table of series. */
const WORLD = 'wld-2024-05-main';

function tableOf(content: Content, name: string): Table {
  const table = content.tables.get(name);
  if (!table) throw new Error(`The table "${name}" is missing in content/tables/.`);
  return table;
}

/** The rows of `one-in-sixty`: every listed place and the world. */
export function oneInRows(content: Content, locale: Locale, labels: Words): OneInRow[] {
  const places = new Map([...content.places.values()].map((place) => [place.code, place]));
  const [list, series] = [tableOf(content, 'world-rates'), tableOf(content, 'time-series')];
  const shown = (table: Table, row: Row) =>
    ['rate_per_100k', 'as_of'].every((column) => cellPublish(table, row, column) !== 'none');
  const read = (row: Row, code: string): OneInRow => {
    const place = places.get(code);
    if (!place) throw new Error(`content/places.yaml has no place with the code "${code}".`);
    return {
      id: place.id,
      name: place.id === 'wld' ? (labels.world ?? '') : place.name[locale],
      rate: numberIn(row, 'rate_per_100k') ?? 0,
      asOf: textIn(row, 'as_of'),
    };
  };
  const world = series.byKey.get(WORLD);
  if (!world) throw new Error(`content/tables/time-series.csv has no row "${WORLD}".`);
  const order = (row: OneInRow) => (FIRST.includes(row.id) ? FIRST.indexOf(row.id) : FIRST.length);
  return [
    ...list.rows.filter((row) => shown(list, row)).map((row) => read(row, row.key)),
    ...(shown(series, world) ? [read(world, 'WLD')] : []),
  ]
    .filter(({ rate }) => rate > 0)
    .sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, locale));
}
