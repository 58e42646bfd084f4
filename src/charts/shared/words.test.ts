import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../model/locale.ts';
import { fillTemplate, printValue } from './words.ts';

describe('fillTemplate', () => {
  it('writes numbers, dates and texts in the reader’s language', () => {
    const values = { rate: { number: 1659 }, day: { date: '2024-03' }, name: 'Cuba' };
    const text = '{name}: {rate}, {day}, {rate}';
    expect(fillTemplate(text, values, 'en')).toBe('Cuba: 1,659, March 2024, 1,659');
    expect(fillTemplate(text, values, 'es')).toBe('Cuba: 1,659, marzo de 2024, 1,659');
    expect(printValue({ number: 3, decimals: 2 }, 'en')).toBe('3.00');
  });

  it.each(LOCALES)('chooses singular and plural by the number it counts in %s', (locale) => {
    const template = { count: 'n', one: 'one: {n}', other: 'other: {n}' };
    const fill = (n: number) => fillTemplate(template, { n: { number: n } }, locale);
    expect(fill(1)).toBe('one: 1');
    for (const n of [0, 2, 1.5, 21, 101]) expect(fill(n)).toMatch(/^other/);
  });

  it('has a sentence of its own for none, where one is written', () => {
    const template = { count: 'n', zero: 'none', one: 'one', other: 'other' };
    const fill = (n: number) => fillTemplate(template, { n: { number: n } }, 'en');
    expect([0, 1, 2].map(fill)).toEqual(['none', 'one', 'other']);
  });

  it('takes the plural when what it counts is no number', () => {
    const template = { count: 'n', one: 'one', other: 'other' };
    expect(fillTemplate(template, { n: 'many' }, 'en')).toBe('other');
  });

  it('refuses a name that the chart does not give, rather than leaving a blank', () => {
    expect(() => fillTemplate('{share} of {gone}', { share: 'x' }, 'en')).toThrow(
      'The sentence needs a value "gone": {share} of {gone}',
    );
    const plural = { count: 'n', one: '{gone}', other: 'fine' };
    expect(() => fillTemplate(plural, { n: { number: 1 } }, 'es')).toThrow('"gone"');
    expect(fillTemplate(plural, { n: { number: 2 } }, 'es')).toBe('fine');
  });

  it('puts values in as they are, even when they look like places', () => {
    expect(fillTemplate('{a}', { a: '{b} $& <i>' }, 'en')).toBe('{b} $& <i>');
  });
});
