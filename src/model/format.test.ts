import { describe, expect, it } from 'vitest';
import { decimalsOf, formatDate, formatDollars, formatList, formatNumber } from './format.ts';
import { LOCALES } from './locale.ts';

describe('formatNumber', () => {
  it.each(LOCALES)('groups thousands by comma and marks decimals by a dot in %s', (locale) => {
    expect(formatNumber(1659, locale)).toBe('1,659');
    expect(formatNumber(17920, locale)).toBe('17,920');
    expect(formatNumber(1833700, locale)).toBe('1,833,700');
    expect(formatNumber(91.02, locale)).toBe('91.02');
    expect(formatNumber(0.58, locale)).toBe('0.58');
  });

  it('keeps the decimals of the data unless they are fixed', () => {
    expect(formatNumber(3.4, 'en')).toBe('3.4');
    expect(formatNumber(3, 'en', 2)).toBe('3.00');
    expect(formatNumber(3.06, 'es', 1)).toBe('3.1');
    expect(formatNumber(0, 'en')).toBe('0');
    expect(formatNumber(-12.5, 'en')).toBe('-12.5');
  });

  it('counts decimals as they are written', () => {
    expect([1659, 3.4, 91.02, 0.001].map(decimalsOf)).toEqual([0, 1, 2, 3]);
  });
});

describe('formatDate', () => {
  it('writes a date as exactly as it is known', () => {
    expect(formatDate('2024', 'en')).toBe('2024');
    expect(formatDate('2024-03', 'en')).toBe('March 2024');
    expect(formatDate('2025-02-03', 'en')).toBe('February 3, 2025');
    expect(formatDate('2024-03', 'es')).toBe('marzo de 2024');
    expect(formatDate('2025-02-03', 'es')).toBe('3 de febrero de 2025');
  });

  it('does not move a day with the time zone of the machine', () => {
    const zone = process.env.TZ;
    try {
      for (const tz of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = tz;
        expect(formatDate('2025-01-01', 'en')).toBe('January 1, 2025');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it.each(['', 'soon', '2025-02-03-04', '2025-xx'])('refuses "%s"', (iso) => {
    expect(() => formatDate(iso, 'en')).toThrow(RangeError);
  });
});

describe('formatDollars', () => {
  it('writes round millions in words and everything else in digits', () => {
    expect(formatDollars(6_000_000, 'en')).toBe('$6 million');
    expect(formatDollars(4_760_000, 'en')).toBe('$4.76 million');
    expect(formatDollars(6_000_000, 'es')).toBe('$6 millones');
    expect(formatDollars(1_000_000, 'es')).toBe('$1 millón');
    expect(formatDollars(44_090, 'en')).toBe('$44,090');
    expect(formatDollars(1_234_567, 'en')).toBe('$1,234,567');
  });
});

describe('formatList', () => {
  it('joins as the language does', () => {
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
    expect(formatList(['a', 'b', 'c'], 'es')).toBe('a, b y c');
    expect(formatList(['a', 'b'], 'en', 'unit')).toBe('a, b');
    expect(formatList([], 'en')).toBe('');
  });
});
