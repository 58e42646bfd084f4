import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../src/model/content.ts';
import { morePlaces, moreRows, multiplyPlaces, withoutPattern } from './more-places.ts';

it('copies places under new ids and codes', () => {
  const places = [{ id: 'slv', code: 'SLV', name: 'El Salvador' }];
  expect(morePlaces(places, 3)).toEqual([
    { id: 'slv-copy-2', code: 'SLV-COPY-2', name: 'El Salvador' },
    { id: 'slv-copy-3', code: 'SLV-COPY-3', name: 'El Salvador' },
  ]);
  expect(morePlaces(places, 1)).toEqual([]);
});

it('copies the rows of a table under the codes of the copies', () => {
  expect(moreRows([{ iso3: 'SLV', rate: '1659' }], 'iso3', 2)).toEqual([
    { iso3: 'SLV-COPY-2', rate: '1659' },
  ]);
});

it('lets the column of codes hold any code, and no other column', () => {
  const line = (name: string, more: string) =>
    `  - { name: ${name}, type: string${more}, required: true }`;
  const pattern = ', pattern: "^[A-Z]{2}$"';
  const schema = (more: string) => `${line('id', pattern)}\n${line('code', more)}`;
  expect(withoutPattern(schema(pattern), 'code')).toBe(schema(''));
});

it('gives content that can be built, with so many times the places and their rows', () => {
  const root = mkdtempSync(join(tmpdir(), 'places-'));
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    const read = () => {
      const { content, problems } = readContent(root);
      const rows = ['world-rates', 'us-states'].map((name) => content.tables.get(name)?.rows ?? []);
      const coded = new Set([...content.places.values()].map(({ code }) => code));
      expect(rows.flat().every(({ key }) => coded.has(key))).toBe(true);
      return { problems, sizes: [...rows.map(({ length }) => length), coded.size] };
    };
    const [countries = 0, states = 0, places = 0] = read().sizes;
    multiplyPlaces(root, 3);
    const more = [countries * 3, states * 3, places + 2 * (countries + states)];
    expect(read()).toEqual({ problems: [], sizes: more });
    expect(Math.min(countries, states)).toBeGreaterThan(40);
  } finally {
    rmSync(root, { recursive: true });
  }
});
