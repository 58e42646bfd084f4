import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import type { Place } from '../../model/schemas/records.ts';
import { cellPublish, numberIn, textIn, type Row } from '../../model/table.ts';
import type { BarLook } from '../shared/bars.ts';
import { isTotalDoubtful } from '../shared/doubtful-total.ts';
import type { Standing, WorldRate } from './chart.ts';

const CURRENT_EDITION = '2026-09';

function reason(row: Row, place: Place): Exclude<Standing, number> | undefined {
  if (place.status === 'territory') return 'territory';
  if (place.status === 'part') return 'partOfState';
  if (place.status !== 'un-member' && place.status !== 'un-observer') return 'notUnState';
  if (textIn(row, 'edition') !== CURRENT_EDITION) return 'olderEdition';
  return textIn(row, 'as_of') ? undefined : 'noCountDate';
}

function look(row: Row, content: Content): BarLook {
  if (textIn(row, 'rate_basis') === 'approximate') return 'dashed';
  return content.counters[textIn(row, 'counter')]?.kind === 'ngo' ? 'outline' : 'solid';
}

/** The rows of `world-rates`, highest rate first, ranked where a rank makes sense. */
export function worldRatesRows(content: Content, locale: Locale): WorldRate[] {
  const table = content.tables.get('world-rates');
  if (!table) throw new Error('The table "world-rates" is missing in content/tables/.');
  const places = new Map([...content.places.values()].map((place) => [place.code, place]));
  const rows = table.rows
    .filter((row) => cellPublish(table, row, 'rate_per_100k') !== 'none')
    .map((row) => {
      const place = places.get(row.key);
      if (!place) throw new Error(`content/places.yaml has no place with the code "${row.key}".`);
      return {
        id: place.id,
        name: place.name[locale],
        rate: numberIn(row, 'rate_per_100k') ?? 0,
        people: isTotalDoubtful(content, table.name, row.key)
          ? null
          : numberIn(row, 'prison_population'),
        asOf: textIn(row, 'as_of'),
        standing: reason(row, place) ?? 0,
        region: place.region ?? '',
        look: look(row, content),
      };
    })
    .sort((a, b) => b.rate - a.rate || a.name.localeCompare(b.name, locale));
  const ranked = rows.filter(({ standing }) => standing === 0);
  // Places with the same rate share a rank; the next rank counts all places above it.
  for (const row of ranked) row.standing = 1 + ranked.filter(({ rate }) => rate > row.rate).length;
  return rows;
}
