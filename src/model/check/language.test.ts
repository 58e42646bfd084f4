import { describe, expect, it } from 'vitest';
import { afterCase, problemOf, type Case } from './fixture.ts';
import { wrongLanguage } from './language.ts';

const ENGLISH =
  'The government of the country said that the people who were held there had a trial';
const SPANISH =
  'El Gobierno del país dijo que las personas recluidas en la cárcel tuvieron un juicio';
const cases: Case[] = [
  {
    file: 'content/story/es/scene.mdx',
    from: 'Hay',
    to: `${ENGLISH}.`,
    line: 13,
    says: 'should be in Spanish but is in English',
    mend: 'Write it in Spanish',
  },
  {
    file: 'content/story/en/scene.mdx',
    from: 'Some',
    to: `${SPANISH}.`,
    line: 13,
    says: 'should be in English but is in Spanish',
    mend: 'Write it in English',
  },
  {
    file: 'content/articles/es/why.mdx',
    from: 'Por qué importa',
    to: ENGLISH,
    line: 2,
    says: 'should be in Spanish',
    mend: 'Write it in Spanish',
  },
  {
    file: 'content/law/statuses.yaml',
    from: 'es: Un juicio.',
    to: `es: ${ENGLISH}`,
    line: 7,
    says: 'should be in Spanish',
    mend: 'Write it in Spanish',
  },
  {
    file: 'content/charts/bars/es.yaml',
    from: 'Los motivos.',
    to: ENGLISH,
    line: 11,
    says: 'should be in Spanish',
    mend: 'Write it in Spanish',
  },
  {
    file: 'content/strings/en.json',
    from: 'Open',
    to: SPANISH,
    line: 3,
    says: 'should be in English',
    mend: 'Write it in English',
  },
];

describe('a text in the wrong language', () => {
  it.each(cases)('is refused: $file', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });

  it('is not seen in short texts, quotations and lists of names', () => {
    expect(wrongLanguage('The people of the north', 'es')).toBeUndefined();
    expect(wrongLanguage(`Dijo: «${ENGLISH}»`, 'es')).toBeUndefined();
    const names =
      'BBC News Mundo, El Universo, La Prensa Gráfica, VRT NWS, Diario El Salvador, AFP';
    expect(wrongLanguage(names, 'en')).toBeUndefined();
  });

  it('is not seen in <Quote>, which keeps its language', () => {
    const quote = `<Quote lang="en" speaker="A" role="b" date="2024" source="daily">${ENGLISH}</Quote>, dijo. Hay`;
    const found = { file: 'content/story/es/scene.mdx', from: 'Hay', to: quote };
    const problems = afterCase({ ...found, line: 0, says: '', mend: '' });
    expect(problems.filter(({ message }) => message.includes('should be in'))).toEqual([]);
  });
});
