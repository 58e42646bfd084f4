/** The chart of a place, ready to draw as any other. */
import { builtPlace, placeLabels, wordsOfPlace } from '../charts/place/build.ts';
import type { PlaceWords } from '../charts/place/words.ts';
import type { Locale } from '../model/locale.ts';
import type { Ready } from './picture.ts';

/** A place's chart with its words, the paragraph among them. */
export interface ReadyPlace extends Ready {
  words: PlaceWords;
}

const memo = new Map<string, ReadyPlace>();

/** Reads the rows and words of a place once a language. */
export function readyPlace(id: string, locale: Locale): ReadyPlace {
  const key = `${id}/${locale}`;
  let found = memo.get(key);
  if (!found) {
    const built = builtPlace(id);
    const labels = placeLabels(locale);
    found = {
      built,
      locale,
      labels,
      rows: built.rows(locale, labels),
      words: wordsOfPlace(id, locale),
    };
    memo.set(key, found);
  }
  return found;
}
