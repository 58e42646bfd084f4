import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { numberIn } from '../../model/table.ts';
import { allPlaces } from './build.ts';
import { recordOf, rowsFor } from './rows.ts';

const places = allPlaces('en');
const rates = (id: string) =>
  Object.fromEntries(rowsFor(places, id).map((row) => [row.id, row.rate]));
const listed = (name: string) => content().tables.get(name)?.rows ?? [];
const counted = (name: string) => listed(name).map(({ key }) => key);

describe('the places', () => {
  it('are all that have a rate, and no others', () => {
    const ids = [...counted('world-rates'), ...counted('us-states').map((code) => `US-${code}`)];
    expect([...places.records.keys()].sort()).toEqual(ids.map((id) => id.toLowerCase()).sort());
  });

  it('stand in the order of the alphabet of their language', () => {
    const names = (locale: 'en' | 'es', kind: string) =>
      [...allPlaces(locale).records.values()]
        .filter((place) => place.kind === kind)
        .map(({ forms }) => forms.name);
    expect(names('en', 'country').slice(0, 2)).toEqual(['Afghanistan', 'Albania']);
    expect(names('es', 'country').slice(0, 3)).toEqual(['Afganistán', 'Albania', 'Alemania']);
    expect(names('es', 'state').at(-1)).toBe('Wyoming');
  });
});

describe('the rows', () => {
  it('set a country beside the US rate of countries, a state beside that of states', () => {
    expect(rates('mex')).toEqual({ slv: 1659, usa: 542, mex: 200, wld: 140 });
    expect(rates('us-la')).toEqual({ slv: 1659, 'us-la': 1067, usa: 614, wld: 140 });
  });

  it('are those of the dossier for every place', () => {
    const [usa, union, world] = ['usa-rate-2023', 'usa-rate-2024-ppi', 'world-rate-2024'].map(
      (id) => content().facts.get(id)?.value,
    );
    for (const { id, kind, row } of places.records.values()) {
      const code = content().places.get(id)?.code ?? '';
      const table = content().tables.get(kind === 'state' ? 'us-states' : 'world-rates');
      const line = table?.byKey.get(code);
      expect(row.rate, id).toBe(line && numberIn(line, 'rate_per_100k'));
      expect(rates(id), id).toMatchObject({
        slv: 1659,
        usa: kind === 'state' ? union : usa,
        wld: world,
        [id]: row.rate,
      });
    }
  });

  it('hold no place twice; the next in rank stands in for one that would', () => {
    expect(rates('slv')).toEqual({ slv: 1659, cub: 794, usa: 542, wld: 140 });
    expect(rates('usa')).toEqual({ slv: 1659, usa: 542, pan: 526, wld: 140 });
    for (const id of places.records.keys()) {
      const rows = rowsFor(places, id);
      expect(rows, id).toHaveLength(4);
      expect(rows.filter(({ role }) => role === 'own').map((row) => row.id)).toEqual([id]);
      expect(rows.map(({ rate }) => rate)).toEqual(
        rows.map(({ rate }) => rate).sort((a, b) => b - a),
      );
    }
  });

  it('refuse a place without a page, such as the world', () => {
    expect(() => rowsFor(places, 'wld')).toThrow('no page of a place "wld"');
  });
});

describe('what is known of a place', () => {
  const of = (id: string) => recordOf(places, id);

  it('has a rank where it is ranked: one more than there are higher rates', () => {
    for (const kind of ['country', 'state'] as const) {
      const ranked = [...places.records.values()].filter(
        ({ kind: own, row }) => own === kind && typeof row.standing === 'number',
      );
      expect(ranked.length).toBe(places.ranked[kind]);
      for (const { id, row, sharesRank } of ranked) {
        const higher = ranked.filter((one) => one.row.rate > row.rate).length;
        expect(row.standing, id).toBe(higher + 1);
        expect(sharesRank, id).toBe(ranked.filter((one) => one.row.rate === row.rate).length > 1);
      }
    }
    expect([of('asm'), of('gbr-eaw'), of('twn'), of('are')].map(({ row }) => row.standing)).toEqual(
      ['territory', 'partOfState', 'notUnState', 'olderEdition'],
    );
  });

  it('holds no total that does not fit its rate, and says so', () => {
    expect(of('atg').row.people).toBeNull();
    expect(of('atg').conflicts).toEqual(['antigua-total']);
    expect(of('atg').sources).not.toContain('wikipedia-incarceration-rates');
    expect(of('slv').row.people).toBe(109519);
    expect(of('mex').row.people).toBeNull();
  });

  it('names the conflicts and the doubts of its figures', () => {
    expect(of('rwa').conflicts).toEqual(['rwanda-rate']);
    expect(of('us-al').conflicts).toEqual(['alabama-rate']);
    expect(of('mex').conflicts).toEqual([]);
    expect([of('are'), of('mex')].map(({ lessSure }) => lessSure)).toEqual([true, false]);
    expect(of('chn').row.counts).toBe('sentenced-only');
    expect(of('asm').edition).toBe('2024-02');
  });
});
