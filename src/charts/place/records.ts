/** Every place that has a page: its count, its name in sentences, and what to know of it. */
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import type { PlaceForms } from '../../model/place-names.ts';
import { interfaceText } from '../../model/print.ts';
import { cellPublish, numberIn, textIn } from '../../model/table.ts';
import { countryRecords } from './country-records.ts';
import { counterOf, idsIn, lineOf, placeOf, tableOf } from './lookups.ts';
import type { Counts, PlaceRow } from './place-row.ts';
import { stateRecords } from './state-records.ts';

/** A row with the ids of its sources. */
export interface Listed {
  row: PlaceRow;
  sources: readonly string[];
}

/** A place that has a page. */
export interface PlaceRecord extends Listed {
  id: string;
  /** A country or territory of the world list, or a US state. */
  kind: 'country' | 'state';
  forms: PlaceForms;
  /** Edition of the list that the rate comes from, `2026-09`; '' for a US state. */
  edition: string;
  /** Whether another place has the same rank. */
  sharesRank: boolean;
  /** Whether the table calls the row's confidence low. */
  lessSure: boolean;
  /** Published conflicts about its rate or its number of people. */
  conflicts: readonly string[];
}

/** All places, and the two figures that stand beside them but have no page. */
export interface Places {
  /** By id, in alphabetical order, countries before US states. */
  records: ReadonlyMap<string, PlaceRecord>;
  /** How many places of a kind have a rank. */
  ranked: Readonly<Record<PlaceRecord['kind'], number>>;
  /** The United States by the wider definition that the states are counted by. */
  union: Listed;
  world: Listed;
}

/** A row of the table of series that stands beside places. */
function beside(
  content: Content,
  locale: Locale,
  key: string,
  { id, name }: { id: string; name: string },
): Listed {
  const table = tableOf(content, 'time-series');
  const line = lineOf(table, key);
  if (cellPublish(table, line, 'rate_per_100k') === 'none')
    throw new Error(`The pages of places need "${key}" of time-series, which may not be shown.`);
  return {
    row: {
      id,
      name,
      role: 'compared',
      rate: numberIn(line, 'rate_per_100k') ?? 0,
      people: null,
      asOf: textIn(line, 'as_of'),
      standing: null,
      counts: textIn(line, 'definition') as Counts,
      counter: counterOf(content, line, locale),
      look: 'solid',
    },
    sources: idsIn(line, 'sources'),
  };
}

/** Reads all places in a language. */
export function readPlaces(content: Content, locale: Locale): Places {
  const byName = (a: PlaceRecord, b: PlaceRecord) =>
    a.forms.name.localeCompare(b.forms.name, locale);
  const all = [countryRecords, stateRecords].flatMap((read) => read(content, locale).sort(byName));
  const ranked = (kind: PlaceRecord['kind']) =>
    all.filter((one) => one.kind === kind && typeof one.row.standing === 'number').length;
  const world = { id: 'wld', name: interfaceText(locale, 'charts.worldRates.world') };
  const usa = { id: 'usa', name: placeOf(content, 'usa').name[locale] };
  return {
    records: new Map(all.map((record) => [record.id, record])),
    ranked: { country: ranked('country'), state: ranked('state') },
    union: beside(content, locale, 'usa-2024-06-alt', usa),
    world: beside(content, locale, 'wld-2024-05-main', world),
  };
}
