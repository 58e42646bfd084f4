/** The chart of each place with its words and its rows from content, read once a language. */
import { content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { chartLabels, chartWords } from '../registry.ts';
import type { BuiltChart } from '../shared/built.ts';
import { place } from './chart.ts';
import { PLACE_TABLE_WORDS, PLACE_WORDS } from './labels.ts';
import { readPlaces, type Places } from './records.ts';
import { recordOf, rowsFor } from './rows.ts';
import { placeWords, type PlaceWords, type WordsFrom } from './words.ts';

const memo = new Map<Locale, WordsFrom>();

/** What the words of all places are made from. */
function wordsFrom(locale: Locale): WordsFrom {
  let found = memo.get(locale);
  if (!found) {
    const made = content();
    const labels = chartLabels({ ...PLACE_WORDS, ...PLACE_TABLE_WORDS }, locale);
    const raw = chartWords(place.id, locale);
    found = { raw, content: made, places: readPlaces(made, locale), locale, labels };
    memo.set(locale, found);
  }
  return found;
}

/** All places that have a page. */
export const allPlaces = (locale: Locale): Places => wordsFrom(locale).places;

/** The ids of all places that have a page. */
export const placeIds = (): string[] => [...allPlaces('en').records.keys()];

/** The chart of a place. It stands on no page of charts, so the registry does not list it. */
export function builtPlace(id: string): BuiltChart {
  const { kind } = recordOf(allPlaces('en'), id);
  return {
    chart: place,
    words: PLACE_WORDS,
    tableWords: PLACE_TABLE_WORDS,
    outsideTables: kind === 'state' ? ['us-states', 'world-rates'] : ['world-rates'],
    rows: (locale) => rowsFor(allPlaces(locale), id),
  };
}

/** The words of a place's chart and its paragraph. */
export const wordsOfPlace = (id: string, locale: Locale): PlaceWords =>
  placeWords(id, wordsFrom(locale));

/** Words of the picture and of the table. */
export const placeLabels = (locale: Locale): Record<string, string> => wordsFrom(locale).labels;
