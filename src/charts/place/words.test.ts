import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { formatNumber } from '../../model/format.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { readyPlace } from '../../pictures/place.ts';
import { allPlaces } from './build.ts';
import { ratioOf, rowOf } from './place-row.ts';
import { rowsFor } from './rows.ts';

/** Paragraphs that were read, word by word and number by number, when they were written. */
const APPROVED: Record<string, Record<Locale, string>> = {
  mex: {
    en: 'On July 31, 2026, prisons in Mexico held 200 people per 100,000 people: about one in 500. From the highest rate down, that is number 58 of 180 ranked countries, in a tie. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is 8.30 times that of Mexico. The US rate, 542 (2023), is 2.71 times that of Mexico. The rate of Mexico is 1.43 times the world rate, 140 (May 2024). The counts have different dates.',
    es: 'El 31 de julio de 2026 había en México 200 personas en prisión por cada 100,000 habitantes: cerca de una de cada 500. De mayor a menor, es la tasa número 58 entre las de los 180 países con puesto, con empate. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es 8.30 veces la de México. La tasa de Estados Unidos, 542 (2023), es 2.71 veces la de México. La tasa de México es 1.43 veces la mundial, 140 (mayo de 2024). Los conteos tienen fechas distintas.',
  },
  slv: {
    en: 'In March 2024, prisons in El Salvador held 1,659 people per 100,000 people: about one in 60. That is a civil-society count, which World Prison Brief adopted. In all, that was 109,519 people. From the highest rate down, that is number 1 of 180 ranked countries. The rate of El Salvador is 3.06 times the US rate, 542 (2023). The rate of El Salvador is 11.9 times the world rate, 140 (May 2024). The next ranked country is Cuba, with 794 (January 2020). The counts have different dates.',
    es: 'En marzo de 2024 había en El Salvador 1,659 personas en prisión por cada 100,000 habitantes: cerca de una de cada 60. Es un conteo de la sociedad civil que World Prison Brief adoptó. En total eran 109,519 personas. De mayor a menor, es la tasa número 1 entre las de los 180 países con puesto. La tasa de El Salvador es 3.06 veces la de Estados Unidos, 542 (2023). La tasa de El Salvador es 11.9 veces la mundial, 140 (mayo de 2024). El siguiente país con puesto es Cuba, con 794 (enero de 2020). Los conteos tienen fechas distintas.',
  },
  usa: {
    en: 'In 2023, prisons in the United States held 542 people per 100,000 people: about one in 185. In all, that was 1,833,700 people. From the highest rate down, that is number 4 of 180 ranked countries. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is 3.06 times that of the United States. The rate of the United States is 3.87 times the world rate, 140 (May 2024). The next ranked country is Panama, with 526 (August 31, 2026). The counts have different dates.',
    es: 'En 2023 había en Estados Unidos 542 personas en prisión por cada 100,000 habitantes: cerca de una de cada 185. En total eran 1,833,700 personas. De mayor a menor, es la tasa número 4 entre las de los 180 países con puesto. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es 3.06 veces la de Estados Unidos. La tasa de Estados Unidos es 3.87 veces la mundial, 140 (mayo de 2024). El siguiente país con puesto es Panamá, con 526 (31 de agosto de 2026). Los conteos tienen fechas distintas.',
  },
  chn: {
    en: 'On December 31, 2018, prisons in China held 119 sentenced people per 100,000 people: about one in 840. People awaiting trial are left out. In all, that was 1,690,000 people. From the highest rate down, that is number 105 of 180 ranked countries. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is 13.9 times that of China. The US rate, 542 (2023), is 4.55 times that of China. The world rate, 140 (May 2024), is 1.18 times that of China. The counts have different dates.',
    es: 'El 31 de diciembre de 2018 había en China 119 personas condenadas en prisión por cada 100,000 habitantes: cerca de una de cada 840. La cifra deja fuera a quienes esperan juicio. En total eran 1,690,000 personas. De mayor a menor, es la tasa número 105 entre las de los 180 países con puesto. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es 13.9 veces la de China. La tasa de Estados Unidos, 542 (2023), es 4.55 veces la de China. La tasa mundial, 140 (mayo de 2024), es 1.18 veces la de China. Los conteos tienen fechas distintas.',
  },
  bhs: {
    en: 'In 2023, prisons in the Bahamas held 336 people per 100,000 people: about one in 298. In all, that was 1,357 people. From the highest rate down, that is number 23 of 180 ranked countries. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is 4.94 times that of the Bahamas. The US rate, 542 (2023), is 1.61 times that of the Bahamas. The rate of the Bahamas is 2.40 times the world rate, 140 (May 2024). The counts have different dates.',
    es: 'En 2023 había en las Bahamas 336 personas en prisión por cada 100,000 habitantes: cerca de una de cada 298. En total eran 1,357 personas. De mayor a menor, es la tasa número 23 entre las de los 180 países con puesto. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es 4.94 veces la de las Bahamas. La tasa de Estados Unidos, 542 (2023), es 1.61 veces la de las Bahamas. La tasa de las Bahamas es 2.40 veces la mundial, 140 (mayo de 2024). Los conteos tienen fechas distintas.',
  },
  lbn: {
    en: 'In October 2023, prisons in Lebanon held 141 people per 100,000 people: about one in 709. In all, that was 9,254 people. From the highest rate down, that is number 89 of 180 ranked countries. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is 11.8 times that of Lebanon. The US rate, 542 (2023), is 3.84 times that of Lebanon. The rate of Lebanon is 1.01 times the world rate, 140 (May 2024). The counts have different dates.',
    es: 'En octubre de 2023 había en el Líbano 141 personas en prisión por cada 100,000 habitantes: cerca de una de cada 709. En total eran 9,254 personas. De mayor a menor, es la tasa número 89 entre las de los 180 países con puesto. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es 11.8 veces la del Líbano. La tasa de Estados Unidos, 542 (2023), es 3.84 veces la del Líbano. La tasa del Líbano es 1.01 veces la mundial, 140 (mayo de 2024). Los conteos tienen fechas distintas.',
  },
  tkm: {
    en: 'In 2021, prisons in Turkmenistan held about 576 people per 100,000 people: about one in 174. In all, that was 35,000 people. From the highest rate down, that is number 3 of 180 ranked countries. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is about 2.88 times that of Turkmenistan. The rate of Turkmenistan is about 1.06 times the US rate, 542 (2023). The rate of Turkmenistan is about 4.11 times the world rate, 140 (May 2024). The counts have different dates.',
    es: 'En 2021 había en Turkmenistán unas 576 personas en prisión por cada 100,000 habitantes: cerca de una de cada 174. En total eran 35,000 personas. De mayor a menor, es la tasa número 3 entre las de los 180 países con puesto. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es unas 2.88 veces la de Turkmenistán. La tasa de Turkmenistán es unas 1.06 veces la de Estados Unidos, 542 (2023). La tasa de Turkmenistán es unas 4.11 veces la mundial, 140 (mayo de 2024). Los conteos tienen fechas distintas.',
  },
  asm: {
    en: 'World Prison Brief’s list of February 2024 gives 538 people in prison per 100,000 people in American Samoa: about one in 186. It gives no date for the count. In all, that was 301 people. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is 3.08 times that of American Samoa. The US rate, 542 (2023), is 1.01 times that of American Samoa. The rate of American Samoa is 3.84 times the world rate, 140 (May 2024). The other counts have dates, which differ.',
    es: 'La lista de World Prison Brief de febrero de 2024 da 538 personas en prisión por cada 100,000 habitantes en Samoa Americana: cerca de una de cada 186. No da la fecha del conteo. En total eran 301 personas. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es 3.08 veces la de Samoa Americana. La tasa de Estados Unidos, 542 (2023), es 1.01 veces la de Samoa Americana. La tasa de Samoa Americana es 3.84 veces la mundial, 140 (mayo de 2024). Los otros conteos sí tienen fecha, y no es la misma.',
  },
  rou: {
    en: 'On September 14, 2026, prisons in Romania held 140 people per 100,000 people: about one in 714. From the highest rate down, that is number 90 of 180 ranked countries, in a tie. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is 11.9 times that of Romania. The US rate, 542 (2023), is 3.87 times that of Romania. The world rate, 140 (May 2024), is about the same as that of Romania. The counts have different dates.',
    es: 'El 14 de septiembre de 2026 había en Rumania 140 personas en prisión por cada 100,000 habitantes: cerca de una de cada 714. De mayor a menor, es la tasa número 90 entre las de los 180 países con puesto, con empate. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es 11.9 veces la de Rumania. La tasa de Estados Unidos, 542 (2023), es 3.87 veces la de Rumania. La tasa mundial, 140 (mayo de 2024), es más o menos igual a la de Rumania. Los conteos tienen fechas distintas.',
  },
  atg: {
    en: 'In May 2023, prisons in Antigua and Barbuda held about 400 people per 100,000 people: about one in 250. From the highest rate down, that is number 13 of 180 ranked countries. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is about 4.15 times that of Antigua and Barbuda. The US rate, 542 (2023), is about 1.36 times that of Antigua and Barbuda. The rate of Antigua and Barbuda is about 2.86 times the world rate, 140 (May 2024). The counts have different dates.',
    es: 'En mayo de 2023 había en Antigua y Barbuda unas 400 personas en prisión por cada 100,000 habitantes: cerca de una de cada 250. De mayor a menor, es la tasa número 13 entre las de los 180 países con puesto. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es unas 4.15 veces la de Antigua y Barbuda. La tasa de Estados Unidos, 542 (2023), es unas 1.36 veces la de Antigua y Barbuda. La tasa de Antigua y Barbuda es unas 2.86 veces la mundial, 140 (mayo de 2024). Los conteos tienen fechas distintas.',
  },
  'us-la': {
    en: 'In June 2024, 1,067 people per 100,000 people were held in some kind of confinement in the US state of Louisiana: about one in 94. From the highest rate down, that is number 1 of 50 US states. The rate of Louisiana is 1.74 times the US rate by the same count, 614. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is 1.55 times that of Louisiana, although it counts prisons only. The world rate, also of prisons only, is 140 (May 2024).',
    es: 'En junio de 2024 había en el estado de Luisiana 1,067 personas en algún tipo de encierro por cada 100,000 habitantes: cerca de una de cada 94. De mayor a menor, es la tasa número 1 entre las de los 50 estados de Estados Unidos. La tasa de Luisiana es 1.74 veces la de Estados Unidos con el mismo conteo, 614. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es 1.55 veces la de Luisiana, aunque cuenta solo prisiones. La tasa mundial, también solo de prisiones, es 140 (mayo de 2024).',
  },
  'us-ga': {
    en: 'In June 2024, 881 people per 100,000 people were held in some kind of confinement in the US state of Georgia: about one in 114. From the highest rate down, that is number 7 of 50 US states. The rate of Georgia is 1.43 times the US rate by the same count, 614. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is 1.88 times that of Georgia, although it counts prisons only. The world rate, also of prisons only, is 140 (May 2024).',
    es: 'En junio de 2024 había en el estado de Georgia 881 personas en algún tipo de encierro por cada 100,000 habitantes: cerca de una de cada 114. De mayor a menor, es la tasa número 7 entre las de los 50 estados de Estados Unidos. La tasa del estado de Georgia es 1.43 veces la de Estados Unidos con el mismo conteo, 614. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es 1.88 veces la del estado de Georgia, aunque cuenta solo prisiones. La tasa mundial, también solo de prisiones, es 140 (mayo de 2024).',
  },
  'us-or': {
    en: 'In June 2024, 494 people per 100,000 people were held in some kind of confinement in the US state of Oregon: about one in 202. From the highest rate down, that is number 35 of 50 US states, in a tie. The US rate by the same count, 614, is 1.24 times that of Oregon. El Salvador’s rate, 1,659 by a civil-society count of March 2024, is 3.36 times that of Oregon, although it counts prisons only. The world rate, also of prisons only, is 140 (May 2024).',
    es: 'En junio de 2024 había en el estado de Oregón 494 personas en algún tipo de encierro por cada 100,000 habitantes: cerca de una de cada 202. De mayor a menor, es la tasa número 35 entre las de los 50 estados de Estados Unidos, con empate. La tasa de Estados Unidos con el mismo conteo, 614, es 1.24 veces la de Oregón. La tasa de El Salvador, 1,659 según un conteo de la sociedad civil de marzo de 2024, es 3.36 veces la de Oregón, aunque cuenta solo prisiones. La tasa mundial, también solo de prisiones, es 140 (mayo de 2024).',
  },
};

const ids = [...allPlaces('en').records.keys()];
const paragraph = (id: string, locale: Locale) => readyPlace(id, locale).words.paragraph;
const numbersIn = (text: string) => (text.match(/\d[\d,.]*\d|\d/g) ?? []).sort();

it.each(Object.keys(APPROVED).flatMap((id) => LOCALES.map((locale) => ({ id, locale }))))(
  'the paragraph of $id in $locale is the one that was approved',
  ({ id, locale }) => {
    expect(paragraph(id, locale)).toBe(APPROVED[id]?.[locale]);
  },
);

/** What no text may hold in either language. */
const NEVER = [
  /[{}]|undefined|null|NaN|Infinity/,
  / {2}| [,.;:)]|[(] |[.]{2}|[;,:][.]|[.][,;]/,
  /^[^\p{Lu}“«]|[^.]$/u,
  // Where a sentence ends, the next begins with a capital.
  /\p{Ll}\. \p{Ll}/u,
];
const GRAMMAR: Record<Locale, readonly RegExp[]> = {
  en: [
    /\bthe the\b/i,
    // An article is capital only where a sentence begins.
    /[^.] The /,
    /\b(?:in|of) (?:in|of)\b/,
    /(?<![\d,.])1 (?:people|countries|states)\b/,
    /\ba (?=[aeiou])(?!one|uni)/,
    /(?<!\d)0\.\d+ times/,
  ],
  es: [
    // The article of a name runs together with «de» and «a»; that of El Salvador does not.
    /(?<!\p{L})(?:de|a) el(?!\p{L})/iu,
    /(?<!\p{L})(?:del|al) (?:El|Salvador)(?!\p{L})/u,
    /(?<!\p{L})(?:el|la|los|las) (?:el|la|los|las|un|una)(?!\p{L})/iu,
    /(?<!\p{L})(?:en|de) (?:en|de)(?!\p{L})/iu,
    /(?<![\d,.])1 (?:personas|países|estados)(?!\p{L})/u,
    /(?<!\p{L})y (?=[IÍ]|Hi)/u,
    /(?<!\d)0\.\d+ veces/,
    /habían/,
  ],
};
/** «de El Salvador» is right, and the only name that begins with an article. */
const plain = (text: string, locale: Locale) =>
  locale === 'es' ? text.replaceAll('El Salvador', 'Salvadoria') : text;

describe.each(LOCALES)('every text in %s', (locale) => {
  it('is whole and grammatical', () => {
    const faults = ids.flatMap((id) => {
      const { words } = readyPlace(id, locale);
      const texts = [
        words.paragraph,
        words.templates.subtitle,
        words.templates.takeaway,
        words.templates.alt,
        `${String(words.templates.title)}.`,
        words.sourceNote,
        ...words.notes.map(({ text }) => text),
      ].map((text) => plain(String(text), locale));
      return texts.flatMap((text) =>
        [...NEVER, ...GRAMMAR[locale]]
          .filter((fault) => fault.test(text))
          .map((fault) => `${id}: ${fault}: ${text}`),
      );
    });
    expect(faults).toEqual([]);
  });

  it.each(['country', 'state'])('of a %s says what is known, and nothing that is not', (kind) => {
    const places = allPlaces(locale);
    const alike = [...places.records.values()].filter((one) => one.kind === kind);
    expect(alike.length).toBeGreaterThan(49);
    for (const { id } of alike) expectKnown(id, locale);
  });
});

/** Checks that a paragraph has each number that is known of its place, and no rank or total that is not. */
function expectKnown(id: string, locale: Locale): void {
  const { words } = readyPlace(id, locale);
  const places = allPlaces(locale);
  const record = places.records.get(id);
  if (!record) throw new Error(`There is no place "${id}".`);
  const { row, forms, kind } = record;
  const rows = rowsFor(places, id);
  const has = (number: number, decimals?: number) =>
    expect(numbersIn(words.paragraph)).toContain(formatNumber(number, locale, decimals));
  expect(words.paragraph).toContain(forms.in);
  has(row.rate);
  has(Math.round(100_000 / row.rate));
  const beside = kind === 'state' ? ['slv', 'usa'] : ['slv', 'usa', 'wld'];
  for (const other of beside.filter((one) => one !== id)) {
    const { rate } = rowOf(rows, other);
    const { number, decimals } = ratioOf(row.rate, rate);
    has(rate);
    if (number !== 1) has(number, decimals);
  }
  if (row.people !== null) has(row.people);
  const people = locale === 'en' ? /In all, that was/ : /En total era/;
  expect(people.test(words.paragraph)).toBe(row.people !== null);
  const rank =
    locale === 'en'
      ? /that is number (\d+) of (\d+)/
      : /tasa número (\d+) .* (\d+) (?:países|estados)/;
  const [, at, all] = rank.exec(words.paragraph) ?? [];
  if (typeof row.standing === 'number')
    expect([at, all]).toEqual([String(row.standing), String(places.ranked[kind])]);
  else expect(at).toBeUndefined();
}

it('the paragraphs have the same numbers in both languages', () => {
  for (const id of ids)
    expect(numbersIn(paragraph(id, 'es')), id).toEqual(numbersIn(paragraph(id, 'en')));
});

describe('the notes', () => {
  const notes = (id: string) => readyPlace(id, 'en').words.notes.map((note) => note.id);

  it('say of a country what to watch out for', () => {
    const common = ['slv-civil-society', 'who-is-ranked', 'dates-differ', 'arithmetic'];
    expect(notes('mex')).toEqual(common);
    expect(notes('tkm')).toEqual(['approximate', ...common]);
    expect(notes('chn')).toEqual(['china-rate', 'sentenced-only', ...common]);
    expect(notes('ton')).toContain('tonga-rate');
    expect(notes('usa')).toContain('us-rate');
  });

  it('say of El Salvador whose count it is, and that it may be old', () => {
    expect(notes('slv').slice(0, 3)).toEqual([
      'slv-rate-2024',
      'slv-total-2024',
      'slv-rate-probably-old',
    ]);
    expect(notes('slv')).not.toContain('slv-civil-society');
  });

  it('say why a place has no rank, and that its count has no date', () => {
    expect(notes('asm').slice(0, 2)).toEqual(['not-ranked-territory', 'older-edition']);
    expect(notes('gum')[0]).toBe('not-ranked-territory');
    expect(notes('gum')).not.toContain('older-edition');
    expect(notes('gbr-eaw')[0]).toBe('not-ranked-part');
    expect(notes('cok')[0]).toBe('not-ranked-not-un');
    expect(notes('are').slice(0, 3)).toEqual(['not-ranked-older', 'older-edition', 'less-sure']);
    for (const { id, row } of allPlaces('en').records.values()) {
      const ranked = typeof row.standing === 'number';
      expect(
        notes(id).some((note) => note.startsWith('not-ranked')),
        id,
      ).toBe(!ranked);
    }
  });

  it('warn of the wider definition beside every state, and of its two US figures', () => {
    const states = [...allPlaces('en').records.values()].filter(({ kind }) => kind === 'state');
    expect(states).toHaveLength(50);
    for (const { id } of states) {
      expect(notes(id)).toEqual(
        expect.arrayContaining(['wider-definition', 'slv-other-definition']),
      );
      const text = readyPlace(id, 'es')
        .words.notes.map((note) => note.text)
        .join(' ');
      expect(text).toContain('614');
      expect(text).toContain('542');
    }
  });

  it('have ids that stand once, and sources that exist', () => {
    for (const id of ids) {
      expect(new Set(notes(id)).size, id).toBe(notes(id).length);
      const { sources } = readyPlace(id, 'en').words;
      expect(sources.filter((source) => !content().sources.has(source))).toEqual([]);
      expect(sources.length).toBeGreaterThan(2);
    }
  });
});
