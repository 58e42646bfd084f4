import { describe, expect, it } from 'vitest';
import { afterCase, problemOf, type Case } from './fixture.ts';

const file = 'content/facts/rates.yaml';
const mend = 'Correct the reference';
const cases: Omit<Case, 'file' | 'mend'>[] = [
  { from: '{rate-now} * 2', to: '{gone} * 2', line: 10, says: 'there is no fact "gone"' },
  {
    from: '{rate-now} * 2',
    to: '{rate-twice} * 2',
    line: 10,
    says: 'in a circle: rate-twice → rate-twice',
  },
  {
    from: 'from: { table: world-rates, key: SLV, column: rate }',
    to: 'formula: "{rate-twice}"\n  round: 0',
    line: 1,
    says: 'in a circle',
  },
  { from: 'table: world-rates', to: 'table: gone', line: 1, says: 'there is no table "gone"' },
  { from: 'key: SLV', to: 'key: USA', line: 1, says: 'has no row "USA"' },
  { from: 'column: rate', to: 'column: rates', line: 1, says: 'has no column "rates"' },
  {
    from: 'column: rate',
    to: 'column: rates',
    line: 10,
    says: 'its input "rate-now" cannot be computed',
  },
];

describe('a fact that is computed', () => {
  it.each(cases)('is refused: $says', (found) => {
    const whole = { file, mend, ...found };
    expect(afterCase(whole)).toContainEqual(problemOf(whole));
  });
});
