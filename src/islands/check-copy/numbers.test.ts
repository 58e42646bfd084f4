import { describe, expect, it } from 'vitest';
import { changedNumbers, meanings, reading } from './numbers.ts';

const compare = (original: string, copy: string) =>
  changedNumbers(reading(original), reading(copy));
const SAME = { missing: [], instead: [] };

describe('numbers of a copy', () => {
  it.each([
    ['1,659 people', '1659 people'],
    ['1,659 people', '1.659 personas'],
    ['1,659 people', '1 659 people'],
    ['1,659 people', '1\u202f659 people'],
    ['a rate of 3.06', 'una tasa de 3,06'],
    ['a grant of $4.76 million', 'una subvención de 4,76 millones de dólares'],
    ['a grant of $4.76 million', 'a grant of US$4.76m'],
    ['a grant of $4.76 million', 'a grant of $4,760,000'],
    ['$15,000 each', '15 mil dólares cada uno'],
    ['on March 8, 2024', 'on 8 March 2024'],
    ['on March 8, 2024', 'on 8/3/2024'],
    ['on March 8, 2024', 'el 8 de marzo de 2024'],
    ['in 8 cells', 'in eight cells'],
    ['en ocho celdas', 'en 8 celdas'],
    ['157 percent', '157%'],
    ['0.6 m² each', '0,6 m2 cada uno'],
    ['from 10–15', 'from 10 to 15'],
    ['one person [3] in 60', 'one person in 60'],
  ])('"%s" may be written "%s"', (original, copy) => {
    expect(compare(original, copy)).toEqual(SAME);
  });

  it.each([
    ['1,659 people', '1,695 people'],
    ['a rate of 3.06', 'a rate of 30.6'],
    ['a grant of $4.76 million', 'a grant of $4.76 billion'],
    ['on March 8, 2024', 'on April 8, 2024'],
    ['on March 8, 2024', 'on March 9, 2024'],
    ['in 8 cells', 'in nine cells'],
    ['40,000 places', '4,000 places'],
    ['91,300 arrests', '91 301 arrests'],
  ])('"%s" is not "%s"', (original, copy) => {
    const { missing, instead } = compare(original, copy);
    expect(missing).not.toEqual([]);
    expect(instead).not.toEqual([]);
  });

  it('points and commas mean what they can mean', () => {
    expect(meanings('1.659')).toEqual([[1659, 1.659]]);
    expect(meanings('1,234,567.8')).toEqual([[1234567.8]]);
    expect(meanings('21.11.2026')).toEqual([[21], [11], [2026]]);
  });
});
