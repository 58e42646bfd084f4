import { describe, expect, it } from 'vitest';
import { content, type Content } from '../../model/content.ts';
import type { Place } from '../../model/schemas/records.ts';
import type { Row, Table } from '../../model/table.ts';
import { REASONS } from './chart.ts';
import { worldRatesRows } from './rows.ts';

const real = content().tables.get('world-rates') as Table;
const BASE = real.byKey.get('SLV') as Row;

/** Content whose table holds only the given rows: code, rate and what else differs from a good row. */
function contentWith(
  rows: [code: string, rate: number, cells?: Row['cells'], more?: Partial<Row>][],
) {
  const made = rows.map(([key, rate, cells = {}, more = {}]): Row => ({
    ...BASE,
    key,
    cells: { ...BASE.cells, counter: 'world-prison-brief', rate_per_100k: rate, ...cells },
    ...more,
  }));
  const table = { ...real, rows: made, byKey: new Map(made.map((row) => [row.key, row])) };
  const other = (status: string, code: string) =>
    ({ id: code.toLowerCase(), code, status, name: { en: code, es: code } }) as unknown as Place;
  const places = new Map(content().places);
  for (const status of ['un-observer', 'territory', 'part', 'other'])
    places.set(`z-${status}`, other(status, `Z-${status}`));
  return { ...content(), places, tables: new Map([['world-rates', table]]) } satisfies Content;
}
const standings = (made: Content) =>
  Object.fromEntries(worldRatesRows(made, 'en').map(({ id, standing }) => [id, standing]));

describe('the rank', () => {
  it('goes to UN members and observers with a dated count in the newest edition, and to no others', () => {
    const made = contentWith([
      ['USA', 50],
      ['CUB', 100],
      ['Z-un-observer', 75],
      ['Z-territory', 999],
      ['Z-part', 998],
      ['Z-other', 997],
      ['MEX', 996, { edition: '2024-02' }],
      ['PAN', 995, { as_of: null }],
    ]);
    expect(standings(made)).toEqual({
      cub: 1,
      'z-un-observer': 2,
      usa: 3,
      'z-territory': 'territory',
      'z-part': 'partOfState',
      'z-other': 'notUnState',
      mex: 'olderEdition',
      pan: 'noCountDate',
    });
  });

  it('names what the place is before what its count lacks', () => {
    const made = contentWith([['Z-territory', 1, { edition: '2024-02', as_of: null }]]);
    expect(standings(made)).toEqual({ 'z-territory': 'territory' });
  });

  it('is shared by places of the same rate; the next one counts all above it', () => {
    const rates: [string, number][] = [
      ['SLV', 30],
      ['USA', 20],
      ['CUB', 20],
      ['MEX', 20],
      ['PAN', 10],
    ];
    expect(standings(contentWith(rates))).toEqual({ slv: 1, usa: 2, cub: 2, mex: 2, pan: 5 });
  });

  it('ignores a higher rate of a place that is not ranked', () => {
    expect(
      standings(
        contentWith([
          ['SLV', 10],
          ['Z-territory', 20],
        ]),
      ),
    ).toMatchObject({ slv: 1 });
  });
});

describe('a row', () => {
  it('that may not be published is left out', () => {
    const made = contentWith([
      ['SLV', 10],
      ['USA', 20, {}, { publish: 'none' }],
    ]);
    expect(worldRatesRows(made, 'en').map(({ id }) => id)).toEqual(['slv']);
  });

  it('looks by who counted: independent outlined, approximate dashed, the rest solid', () => {
    const ngo =
      Object.entries(content().counters).find(([, { kind }]) => kind === 'ngo')?.[0] ?? '';
    const made = contentWith([
      ['SLV', 3, { counter: ngo }],
      ['USA', 2],
      ['CUB', 1, { rate_basis: 'approximate', counter: ngo }],
    ]);
    expect(worldRatesRows(made, 'en').map(({ look }) => look)).toEqual([
      'outline',
      'solid',
      'dashed',
    ]);
  });

  it('keeps an unknown number of people and an unknown date unknown', () => {
    const [row] = worldRatesRows(
      contentWith([['SLV', 1, { prison_population: null, as_of: null }]]),
      'en',
    );
    expect(row).toMatchObject({ people: null, asOf: '' });
  });

  it('shows no number of people that a fact calls too uncertain', () => {
    const [row] = worldRatesRows(contentWith([['ATG', 400, { prison_population: 400 }]]), 'en');
    expect(row).toMatchObject({ rate: 400, people: null });
  });

  it('without a place is an error that says where to look', () => {
    expect(() => worldRatesRows(contentWith([['QQQ', 1]]), 'en')).toThrow('content/places.yaml');
  });
});

describe('the real table', () => {
  const rows = worldRatesRows(content(), 'en');

  it('is sorted by rate, ranks El Salvador first, and gives every place a standing', () => {
    expect(rows[0]).toMatchObject({
      id: 'slv',
      rate: 1659,
      standing: 1,
      look: 'outline',
      asOf: '2024-03',
    });
    expect(rows.map(({ rate }) => rate)).toEqual(
      rows.map(({ rate }) => rate).sort((a, b) => b - a),
    );
    for (const { standing } of rows)
      expect(typeof standing === 'number' ? standing >= 1 : REASONS.includes(standing)).toBe(true);
  });

  it('ranks exactly the members and observers whose row is of the newest edition and dated', () => {
    const byCode = new Map([...content().places.values()].map((place) => [place.code, place]));
    const expected = real.rows
      .filter(({ key, cells }) => {
        const place = byCode.get(key);
        const state = place?.status === 'un-member' || place?.status === 'un-observer';
        return state && cells.edition === '2026-09' && cells.as_of !== null;
      })
      .map(({ key }) => byCode.get(key)?.id ?? key);
    const ranked = rows.filter(({ standing }) => typeof standing === 'number').map(({ id }) => id);
    expect([...ranked].sort()).toEqual([...expected].sort());
  });

  it('has the same numbers in both languages', () => {
    const bare = (locale: 'en' | 'es') =>
      worldRatesRows(content(), locale)
        .map(({ id, rate, people, asOf, standing }) => ({ id, rate, people, asOf, standing }))
        .sort((a, b) => a.id.localeCompare(b.id));
    expect(bare('es')).toEqual(bare('en'));
  });
});
