import { describe, expect, it } from 'vitest';
import { floorSpace } from '../floor-space/chart.ts';
import { whoCanBeSent } from '../who-can-be-sent/chart.ts';
import { worldRates } from '../world-rates/chart.ts';
import {
  decodeView,
  encodeView,
  initialView,
  withChoice,
  type ViewField,
  type ViewValues,
} from './view.ts';

const FIELDS: readonly ViewField[] = [
  { key: 'places', type: 'list', initial: [], max: 3 },
  { key: 'region', type: 'choice', initial: 'all', values: ['all', 'asia'] },
  { key: 'people', type: 'number', initial: 70, min: 1, max: 160 },
];
const INITIAL = { places: [], region: 'all', people: 70 };
const read = (query: string, prefix = '') => decodeView(FIELDS, new URLSearchParams(query), prefix);
const write = (view: ViewValues, query = '', prefix = '') =>
  encodeView(FIELDS, view, new URLSearchParams(query), prefix).toString();

describe('the view in an address', () => {
  it.each<ViewValues>([
    INITIAL,
    { places: ['slv'], region: 'all', people: 70 },
    { places: ['slv', 'gbr-eaw', 'us-la'], region: 'asia', people: 1 },
    { places: [], region: 'asia', people: 160 },
  ])('comes back as it was written: %j', (view) => {
    expect(read(write(view))).toEqual(view);
    expect(read(write(view, '', 'a.'), 'a.')).toEqual(view);
  });

  it('holds nothing while the view is the first one', () => {
    expect(write(INITIAL)).toBe('');
    expect(write(INITIAL, 'a.people=5&x=1', 'a.')).toBe('x=1');
  });

  it('is read by hand: places joined by dots', () => {
    expect(write({ ...INITIAL, places: ['slv', 'usa'] })).toBe('places=slv.usa');
    expect(read('places=slv.usa&people=12')).toEqual({
      ...INITIAL,
      places: ['slv', 'usa'],
      people: 12,
    });
  });

  it('keeps the keys of others and reads only its own prefix', () => {
    const both = write({ ...INITIAL, people: 5 }, 'b.people=9&utm=x', 'a.');
    expect(both).toBe('b.people=9&utm=x&a.people=5');
    expect(read(both, 'a.').people).toBe(5);
    expect(read(both, 'b.').people).toBe(9);
    expect(read(both).people).toBe(70);
  });

  it('does not change the parameters that it is given', () => {
    const params = new URLSearchParams('people=5');
    encodeView(FIELDS, INITIAL, params);
    expect(params.toString()).toBe('people=5');
  });
});

describe('a value that makes no sense', () => {
  it.each(['0', '161', '-5', '1e2', '0x10', '7.5', ' 7', '', 'NaN', '99999999', '٧', '70;drop'])(
    'leaves a number at its first value: %j',
    (raw) => expect(read(`people=${encodeURIComponent(raw)}`).people).toBe(70),
  );

  it.each(['', 'ASIA', 'asia ', '__proto__', 'constructor', 'all,asia'])(
    'leaves a choice at its first value: %j',
    (raw) => expect(read(`region=${encodeURIComponent(raw)}`).region).toBe('all'),
  );

  it.each([
    '',
    '...',
    'SLV',
    '<img src=x onerror=alert(1)>',
    '../etc',
    'a b',
    `${'a'.repeat(41)}`,
    'slv%00',
  ])('leaves a list at its first value: %j', (raw) =>
    expect(read(`places=${encodeURIComponent(raw)}`).places).toEqual([]),
  );

  it('is dropped from a list whose other items are good; repeats and too many are too', () => {
    expect(read('places=slv.<b>.usa.slv').places).toEqual(['slv', 'usa']);
    expect(read(`places=${'a.b.c.d.e'}`).places).toEqual(['a', 'b', 'c']);
  });

  it('never reaches the prototype', () => {
    const view = read('__proto__=x&constructor=y&places=__proto__.constructor');
    expect(view).toEqual({ ...INITIAL, places: ['constructor'] });
    expect(({} as Record<string, unknown>).places).toBeUndefined();
  });

  it('does not hold up the reader however long it is', () => {
    const started = performance.now();
    expect(read(`places=${'a.'.repeat(200_000)}&people=${'9'.repeat(200_000)}`)).toEqual({
      ...INITIAL,
      places: ['a'],
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe.each([worldRates, floorSpace, whoCanBeSent].map((chart) => ({ id: chart.id, chart })))(
  'the fields of $id',
  ({ chart }) => {
    it('have first values that fit their own rules', () => {
      for (const field of chart.view) {
        if (field.type === 'choice') expect(field.values).toContain(field.initial);
        if (field.type === 'number') {
          expect(field.initial).toBeGreaterThanOrEqual(field.min);
          expect(field.initial).toBeLessThanOrEqual(field.max);
        }
      }
      const first = initialView(chart.view);
      const query = encodeView(chart.view, first, new URLSearchParams(), `${chart.id}.`);
      expect(decodeView(chart.view, query, `${chart.id}.`)).toEqual(first);
    });

    it('have keys that need no escape in an address', () => {
      const keys = chart.view.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(encodeURIComponent(key)).toBe(key);
    });
  },
);

describe('words to look for', () => {
  const fields: readonly ViewField[] = [{ key: 'words', type: 'text', initial: '', max: 12 }];
  const words = (raw: string) => decodeView(fields, new URLSearchParams({ 'a.words': raw }), 'a.');

  it.each(['régimen', '“a” & b=c', 'x.y', '100%', '+1'])('come back as typed: %s', (typed) => {
    const address = encodeView(fields, { words: typed }, new URLSearchParams(), 'a.').toString();
    expect(decodeView(fields, new URLSearchParams(address), 'a.')).toEqual({ words: typed });
  });

  it('lose empty room, and what is too long', () => {
    expect(words('  a \n b ')).toEqual({ words: 'a b' });
    expect(words('x'.repeat(500))).toEqual({ words: 'x'.repeat(12) });
    expect(words('   ')).toEqual({ words: '' });
    expect(encodeView(fields, { words: '' }, new URLSearchParams('a.words=x'), 'a.').size).toBe(0);
  });
});

describe('withChoice', () => {
  const fields: readonly ViewField[] = [
    { key: 'topic', type: 'choice', initial: 'all', values: ['all', 'a'], clears: ['item'] },
    { key: 'item', type: 'choice', initial: 'all', values: ['all', 'b'] },
  ];

  it('sets one field and brings those back that could only clash with it', () => {
    const before = { topic: 'all', item: 'b' };
    expect(withChoice(fields, before, 'topic', 'a')).toEqual({ topic: 'a', item: 'all' });
    expect(withChoice(fields, { topic: 'a', item: 'all' }, 'item', 'b')).toEqual({
      topic: 'a',
      item: 'b',
    });
    expect(before).toEqual({ topic: 'all', item: 'b' });
  });
});
