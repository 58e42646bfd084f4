/** The name of a place as a sentence needs it, in both languages. */
import type { Locale } from './locale.ts';
import { interfaceText } from './print.ts';
import type { Place } from './schemas/records.ts';

/** The forms of a place's name. */
export interface PlaceForms {
  /** Alone, as in a list: "Bahamas", «Líbano». */
  name: string;
  /** With its article: "the Bahamas", «el Líbano», «El Salvador». */
  noun: string;
  /** "in the Bahamas", «en el Líbano»; a US state says that it is one, for some share their names. */
  in: string;
  /** "of the Bahamas", «del Líbano», «de El Salvador». */
  of: string;
}

/** «de» and «a» run together with an article, but not with the first word of a name. */
const contracted = (words: string) => words.replace(/^(de|a) el /, '$1l ');

/** The name with its article. Spanish has it in the place's phrase: «en el estado de Georgia». */
function nounOf(place: Place, locale: Locale): string {
  const name = place.name[locale];
  if (locale === 'en') return place.article_en ? `${place.article_en} ${name}` : name;
  return place.prep_es_in?.replace(/^en /, '') ?? name;
}

/** The forms of a place's name in a language. */
export function placeForms(place: Place, locale: Locale): PlaceForms {
  const say = (key: string, noun: string) =>
    contracted(interfaceText(locale, `places.forms.${key}`, { noun }));
  const noun = nounOf(place, locale);
  const state = place.status === 'us-state';
  const full = state
    ? interfaceText(locale, 'places.forms.state', { noun: place.name[locale] })
    : noun;
  return { name: place.name[locale], noun, in: say('in', full), of: say('of', noun) };
}
