import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/schemas/records.ts';
import { correctionItems, correctionsOf, newestFirst } from './corrections.ts';

const correction = (id: string, date: string): Correction => ({
  id,
  date,
  said: { en: `Rates & "facts" of {date:2024}`, es: `Tasas y «datos» de {date:2024}` },
  says: { en: 'Facts <only>', es: 'Solo datos' },
  touches: ['chart:world-rates'],
});
const corrections = [correction('old', '2026-12-01'), correction('new', '2027-01-15')];

describe('newestFirst', () => {
  it('sorts by date and leaves the list itself alone', () => {
    expect(newestFirst(corrections).map(({ id }) => id)).toEqual(['new', 'old']);
    expect(corrections[0]?.id).toBe('old');
  });
});

describe('correctionItems', () => {
  it('say when it was mended, what it said and what it says, in the language of the feed', () => {
    const [newest] = correctionItems(corrections, 'es', 'https://x.example/es/corrections/');
    expect(newest).toEqual({
      title: 'Corregido el 15 de enero de 2027',
      address: 'https://x.example/es/corrections/#new',
      date: '2027-01-15',
      description:
        '<p><b>Decía:</b> Tasas y «datos» de 2024</p><p><b>El texto corregido:</b> Solo datos</p>',
    });
  });

  it('are HTML in which words stay words', () => {
    const [newest] = correctionItems(corrections, 'en', 'https://x.example/corrections/');
    expect(newest?.description).toContain('Rates &amp; "facts" of 2024');
    expect(newest?.description).toContain('Facts &lt;only&gt;');
  });
});

describe('correctionsOf', () => {
  it('finds those of a chart, newest first, and none of others', () => {
    const found = correctionsOf(corrections, ['chart:world-rates'], 'en');
    expect(found.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(correctionsOf(corrections, ['chart:price'], 'en')).toEqual([]);
  });

  it('finds those of a fact wherever the fact is printed', () => {
    const price = { ...correction('price', '2027-02-01'), touches: ['fact:price-announced'] };
    for (const printed of ['chart:price', 'article:the-deal', 'fact:price-announced'])
      expect(correctionsOf([price], [printed], 'es'), printed).toEqual([price]);
    expect(correctionsOf([price], ['chart:opinion'], 'es')).toEqual([]);
  });
});
