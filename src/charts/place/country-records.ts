import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { placeForms } from '../../model/place-names.ts';
import { textIn } from '../../model/table.ts';
import { worldRatesRows } from '../world-rates/rows.ts';
import { counterOf, idsIn, knownOf, lineOf, placeOf, tableOf } from './lookups.ts';
import type { Counts } from './place-row.ts';
import type { PlaceRecord } from './records.ts';

/** The countries and territories of World Prison Brief's list. */
export function countryRecords(content: Content, locale: Locale): PlaceRecord[] {
  const table = tableOf(content, 'world-rates');
  const rows = worldRatesRows(content, locale);
  return rows.map(({ id, name, rate, people, asOf, standing, look }): PlaceRecord => {
    const place = placeOf(content, id);
    const line = lineOf(table, place.code);
    const { conflicts, doubtfulTotal } = knownOf(content, table.name, place.code);
    const shown = doubtfulTotal ? null : people;
    return {
      id,
      kind: 'country',
      forms: placeForms(place, locale),
      row: {
        id,
        name,
        role: 'own',
        rate,
        people: shown,
        asOf,
        standing,
        counts: textIn(line, 'definition') as Counts,
        counter: counterOf(content, line, locale),
        look,
      },
      edition: textIn(line, 'edition'),
      sharesRank:
        typeof standing === 'number' && rows.filter((row) => row.standing === standing).length > 1,
      lessSure: textIn(line, 'confidence') === 'low',
      conflicts,
      sources: [...idsIn(line, 'sources'), ...(shown === null ? [] : idsIn(line, 'total_sources'))],
    };
  });
}
