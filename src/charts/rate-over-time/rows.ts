import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { cellPublish, numberIn, textIn, type Row, type Table } from '../../model/table.ts';
import type { Words } from '../shared/built.ts';
import { FIRST_PLACES, placeOf, type Kind, type TimeRow } from './series.ts';

const SHOWN = ['iso3', 'as_of', 'rate_per_100k', 'prison_population', 'counter', 'definition'];

function tableOf(content: Content, name: string): Table {
  const table = content.tables.get(name);
  if (!table) throw new Error(`The table "${name}" is missing in content/tables/.`);
  return table;
}

/** World Prison Brief marks some rates as approximate, in its list and not in its trend table. */
function isApproximate(row: Row, list: Table): boolean {
  const listed = list.byKey.get(textIn(row, 'iso3'));
  return (
    listed !== undefined &&
    textIn(listed, 'rate_basis') === 'approximate' &&
    textIn(listed, 'as_of') === textIn(row, 'as_of')
  );
}

function kindOf(row: Row, content: Content, list: Table): Kind {
  const series = textIn(row, 'series');
  if (series === 'listing') return 'listing';
  if (series === 'main') {
    if (isApproximate(row, list)) return 'estimate';
    return content.counters[textIn(row, 'counter')]?.kind === 'ngo' ? 'independent' : 'count';
  }
  const kinds: Record<string, Kind> = {
    'un-survey': 'survey',
    census: 'census',
    estimate: 'estimate',
    'sum-of-arrests': 'sum',
  };
  return kinds[textIn(row, 'definition')] ?? 'other';
}

/** The rows of `rate-over-time`: El Salvador, the US and the world, then the rest by name. */
export function timeRows(content: Content, locale: Locale, labels: Words): TimeRow[] {
  const [table, list] = [tableOf(content, 'time-series'), tableOf(content, 'world-rates')];
  const names = new Map([...content.places.values()].map((p) => [p.code, p.name[locale]]));
  const rank = (row: TimeRow) => {
    const first = FIRST_PLACES.findIndex((id) => id === placeOf(row));
    return first === -1 ? FIRST_PLACES.length : first;
  };
  return (
    table.rows
      .filter((row) => SHOWN.every((column) => cellPublish(table, row, column) !== 'none'))
      // All kinds of confinement is a wider definition: it stands beside US states only.
      .filter((row) => textIn(row, 'definition') !== 'all-confinement')
      .map((row): TimeRow => {
        const code = textIn(row, 'iso3');
        return {
          id: row.key,
          name: (code === 'WLD' ? labels.world : names.get(code)) ?? code,
          date: textIn(row, 'as_of'),
          rate: numberIn(row, 'rate_per_100k'),
          people: numberIn(row, 'prison_population'),
          atLeast: textIn(row, 'bound') === 'at-least',
          kind: kindOf(row, content, list),
          counter: content.counters[textIn(row, 'counter')]?.name[locale] ?? '',
        };
      })
      .sort(
        (a, b) =>
          rank(a) - rank(b) ||
          a.name.localeCompare(b.name, locale) ||
          a.date.localeCompare(b.date) ||
          a.id.localeCompare(b.id),
      )
  );
}
