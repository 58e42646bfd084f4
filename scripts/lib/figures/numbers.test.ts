import { describe, expect, it } from 'vitest';
import { numbersIn, sentenceAt } from './numbers.ts';

const found = (text: string) => numbersIn(text).map((one) => one.text);

describe('the figures of a sentence', () => {
  it.each([
    ['On March 16, 2025 and in April 2025, 261 people landed.', ['261']],
    ['El 16 de marzo de 2025 llegaron 261 personas; en abril de 2025, 10.', ['261', '10']],
    ['Of 1,659 in 2024, 64% or 64 %.', ['1,659', '64%', '64 %']],
    [
      'AP reported $6 million; the letter, $4.76 millones or $18,889.',
      ['$6 million', '$4.76 millones', '$18,889'],
    ],
    ['18 U.S.C. § 3621(b), 60 Minutes, MS-13 and GAO-21-487.', []],
    ['A cell of 91.02 square meters, from 60 to 75.', ['91.02', '60', '75']],
    ['About 2,000 people, not the year 2000.', ['2,000']],
    ['The counts 238, 252, and 1,659 per 100,000 people.', ['238', '252', '1,659']],
  ])('%s', (text, figures) => {
    expect(found(text)).toEqual(figures);
  });

  it('have the sentence around them', () => {
    const text = 'One thing. Another has 12 parts. A third.';
    expect(sentenceAt(text, text.indexOf('12'), 'en')).toBe('Another has 12 parts.');
  });
});
