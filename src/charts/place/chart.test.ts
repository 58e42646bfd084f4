import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../model/locale.ts';
import { drawn, sentences } from '../../pictures/picture.ts';
import { readyPlace } from '../../pictures/place.ts';
import { recordsOf } from '../shared/testing.ts';
import { SENTINEL_PALETTE } from '../shared/tokens.ts';
import { place } from './chart.ts';
import type { PlaceRow } from './place-row.ts';

function bars(id: string) {
  const [panel] = drawn(readyPlace(id, 'en'), { width: 680 }).panels;
  if (panel?.kind !== 'chart') throw new Error('The picture is no chart.');
  const { labels, datasets } = panel.config.data;
  return { labels, values: datasets[0]?.data, colors: datasets[0]?.borderColor };
}

describe.each(LOCALES)('the table in %s', (locale) => {
  it.each(['mex', 'slv', 'asm', 'chn', 'tkm', 'us-or'])('of %s is read back as its rows', (id) => {
    const chart = readyPlace(id, locale);
    const table = place.table(chart.rows as PlaceRow[], chart);
    expect(place.parse(recordsOf(table))).toEqual(chart.rows);
  });
});

describe('the picture', () => {
  it('has one bar a row, as long as its rate', () => {
    expect(bars('mex')).toMatchObject({
      labels: ['El Salvador', 'United States', 'Mexico', 'World'],
      values: [1659, 542, 200, 140],
    });
  });

  it('keeps the hues of El Salvador and the United States, and sets off the place by ink', () => {
    const { salvador, states, other, ink } = SENTINEL_PALETTE;
    expect(bars('mex').colors).toEqual([salvador, states, ink, other]);
    expect(bars('slv').colors).toEqual([salvador, other, states, other]);
    expect(bars('us-la').colors).toEqual([salvador, states, states, other]);
  });

  it('says in a name what is counted otherwise, and what has no rank', () => {
    expect(bars('us-la').labels).toEqual([
      'El Salvador (prisons only)',
      'Louisiana',
      'United States',
      'World (prisons only)',
    ]);
    expect(bars('chn').labels).toContain('China (sentenced only)');
    expect(bars('asm').labels).toContain('American Samoa (not ranked)');
  });
});

describe('the sentences of the figure', () => {
  it('give the figures of the dossier', () => {
    expect(sentences(readyPlace('mex', 'en'))).toEqual({
      title: 'El Salvador’s prison rate is 8.30 times that of Mexico',
      subtitle:
        'People in prison per 100,000 people. Each count has its own date. World Prison Brief list, as read on September 19, 2026.',
      takeaway:
        'On July 31, 2026, prisons in Mexico held 200 people per 100,000 people: about one in 500. From the highest rate down, that is number 58 of 180 ranked countries, in a tie.',
      alt: 'Bar chart with 4 horizontal bars, from the highest rate per 100,000 people to the lowest: El Salvador 1,659, United States 542, Mexico 200, World 140.',
    });
  });

  it('need the rows that every place stands beside', () => {
    const chart = readyPlace('mex', 'en');
    const rows = chart.rows as PlaceRow[];
    expect(() => place.sentence(rows.slice(1), {}, chart)).toThrow('needs the row "slv"');
    const compared = rows.map((row) => ({ ...row, role: 'compared' as const }));
    expect(() => place.sentence(compared, {}, chart)).toThrow('needs the place itself');
  });
});
