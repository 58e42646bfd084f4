import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/model/locale.ts';
import { drawFigures } from './draw.ts';
import { STRATA, type Figure } from './figure.ts';

/** Many figures of every kind in both languages. */
const ALL: Figure[] = STRATA.flatMap((stratum) =>
  LOCALES.flatMap((locale) =>
    Array.from({ length: 60 }, (_, i) => ({
      stratum,
      locale,
      page: `/${locale}/${stratum}/`,
      at: `fact-${i}`,
      printed: String(i),
      sentence: `There were ${i}.`,
      shown: 'as of 2024',
    })),
  ),
);

describe('a draw of figures', () => {
  const drawn = drawFigures(ALL, 100, 'seed');

  it('has as many as asked for, each once, in the order of the pages', () => {
    expect(drawn).toHaveLength(100);
    expect(new Set(drawn).size).toBe(100);
    const places = drawn.map((figure) => ALL.indexOf(figure));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is the same for the same seed, and another for another', () => {
    expect(drawFigures(ALL, 100, 'seed')).toEqual(drawn);
    expect(drawFigures(ALL, 100, 'other')).not.toEqual(drawn);
  });

  it('has every kind of place in both languages', () => {
    const kinds = new Set(drawn.map(({ stratum, locale }) => `${stratum} ${locale}`));
    expect(kinds.size).toBe(STRATA.length * LOCALES.length);
  });

  it('shares out what a missing kind leaves', () => {
    const without = ALL.filter(({ stratum }) => stratum !== 'place');
    const fewer = drawFigures(without, 100, 'seed');
    expect(fewer).toHaveLength(100);
    expect(new Set(fewer.map(({ stratum }) => stratum)).size).toBe(STRATA.length - 1);
  });

  it('keeps what it drew when a page gains a figure that is not drawn', () => {
    const more = drawFigures([...ALL, { ...(ALL[0] as Figure), at: 'fact-new' }], 100, 'seed');
    expect(drawn.filter((figure) => !more.includes(figure)).length).toBeLessThanOrEqual(1);
  });
});
