import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { LOCALES } from './locale.ts';
import { placeForms } from './place-names.ts';
import type { Place } from './schemas/records.ts';

const forms = (id: string) => {
  const place = content().places.get(id) as Place;
  return { en: placeForms(place, 'en'), es: placeForms(place, 'es') };
};

describe('the forms of a name', () => {
  it.each([
    ['mex', 'in Mexico', 'of Mexico', 'en México', 'de México'],
    ['slv', 'in El Salvador', 'of El Salvador', 'en El Salvador', 'de El Salvador'],
    [
      'usa',
      'in the United States',
      'of the United States',
      'en Estados Unidos',
      'de Estados Unidos',
    ],
    ['bhs', 'in the Bahamas', 'of the Bahamas', 'en las Bahamas', 'de las Bahamas'],
    ['lbn', 'in Lebanon', 'of Lebanon', 'en el Líbano', 'del Líbano'],
    ['ind', 'in India', 'of India', 'en la India', 'de la India'],
    [
      'nld',
      'in the Netherlands',
      'of the Netherlands',
      'en los Países Bajos',
      'de los Países Bajos',
    ],
    [
      'us-la',
      'in the US state of Louisiana',
      'of Louisiana',
      'en el estado de Luisiana',
      'de Luisiana',
    ],
    [
      'us-ga',
      'in the US state of Georgia',
      'of Georgia',
      'en el estado de Georgia',
      'del estado de Georgia',
    ],
  ])('%s: %s, %s, %s, %s', (id, enIn, enOf, esIn, esOf) => {
    const { en, es } = forms(id);
    expect([en.in, en.of, es.in, es.of]).toEqual([enIn, enOf, esIn, esOf]);
  });

  it('stand alone without an article', () => {
    expect(forms('bhs').en).toMatchObject({ name: 'Bahamas', noun: 'the Bahamas' });
    expect(forms('lbn').es).toMatchObject({ name: 'Líbano', noun: 'el Líbano' });
  });
});

describe('content/places.yaml', () => {
  const places = [...content().places.values()];

  it('says of each place how to be in it, with the article that it has', () => {
    const odd = places.filter(({ name, article_es, prep_es_in, status }) => {
      const plain = `en ${article_es ? `${article_es} ` : ''}${name.es}`;
      // Some states share their name with a country or a city.
      return (
        prep_es_in !== plain &&
        !(status === 'us-state' && prep_es_in === `en el estado de ${name.es}`)
      );
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it.each(LOCALES)('gives each place of a kind a name of its own in %s', (locale) => {
    for (const states of [true, false]) {
      const names = places
        .filter(({ status }) => (status === 'us-state') === states)
        .map(({ name }) => name[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
