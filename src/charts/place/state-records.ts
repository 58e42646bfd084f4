import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { placeForms } from '../../model/place-names.ts';
import { textIn } from '../../model/table.ts';
import { stateRows } from '../states-and-el-salvador/rows.ts';
import { rankOf } from '../states-and-el-salvador/states.ts';
import { idsIn, knownOf, lineOf, placeOf, tableOf } from './lookups.ts';
import type { Counts } from './place-row.ts';
import type { PlaceRecord } from './records.ts';

/** The US states as the Prison Policy Initiative counts them. */
export function stateRecords(content: Content, locale: Locale): PlaceRecord[] {
  const table = tableOf(content, 'us-states');
  const rows = stateRows(content, locale).filter(({ group }) => group === 'state');
  const { owner } = table.schema;
  return rows.map((row): PlaceRecord => {
    const { id, name, rate, asOf, counter } = row;
    const place = placeOf(content, id);
    const line = lineOf(table, place.code);
    return {
      id,
      kind: 'state',
      forms: placeForms(place, locale),
      row: {
        id,
        name,
        role: 'own',
        rate,
        people: null,
        asOf,
        standing: rankOf(rows, row),
        counts: textIn(line, 'definition') as Counts,
        counter,
        look: 'solid',
      },
      edition: '',
      sharesRank: rows.filter((other) => other.rate === rate).length > 1,
      lessSure: textIn(line, 'confidence') === 'low',
      conflicts: knownOf(content, table.name, place.code).conflicts,
      sources: [...idsIn(line, 'sources'), ...(owner ? [owner.source] : [])],
    };
  });
}
