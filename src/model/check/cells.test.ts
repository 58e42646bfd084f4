import { describe, expect, it } from 'vitest';
import { afterCase, checkWith, edited, problemOf, type Case } from './fixture.ts';

const file = 'content/tables/world-rates.csv';
const schema = 'content/tables/world-rates.schema.yaml';
const row = 'SLV,1659,a few words,act,press,daily\n';
const cases: Omit<Case, 'file'>[] = [
  { from: 'SLV', to: '', line: 2, says: '"iso3" is empty', mend: 'Fill the cell' },
  {
    from: '1659',
    to: 'many',
    line: 2,
    says: '"rate" holds "many", which is not a plain number',
    mend: 'Write digits',
  },
  { from: '1659', to: '16.5', line: 2, says: 'not a whole number', mend: 'whole number' },
  { from: '1659', to: '-3', line: 2, says: 'outside 0 to ∞', mend: 'Check the number' },
  {
    from: 'iso3,rate',
    to: 'rate,iso3',
    line: 1,
    says: 'the schema lists iso3, rate',
    mend: 'same order',
  },
  {
    from: row,
    to: row + row,
    line: 3,
    says: '"SLV" stands already on line 2',
    mend: 'its own key',
  },
  { from: 'a few words', to: '=SUM(A1)', line: 2, says: 'begins with "="', mend: 'Begin the cell' },
  {
    from: ',daily',
    to: '',
    line: 2,
    says: 'This row has 5 columns, the header has 6',
    mend: 'one cell for each column',
  },
  {
    from: 'a few words',
    to: 'a "few" words',
    line: 2,
    says: 'not valid CSV',
    mend: 'Mend the quoting',
  },
  {
    from: 'iso3,rate',
    to: '\uFEFFiso3,rate',
    line: 1,
    says: 'byte-order mark',
    mend: 'without BOM',
  },
];
const columns: (Omit<Case, 'file' | 'from' | 'line'> & { type: string })[] = [
  { type: 'type: date', to: '2024-02-30', says: 'not a real ISO date', mend: 'YYYY-MM-DD' },
  { type: 'type: enum, values: [a, b]', to: 'c', says: 'holds "c"', mend: 'Use one of: a, b' },
  { type: 'type: string, pattern: "^x$"', to: 'y', says: 'does not match ^x$', mend: 'spelling' },
];

describe('a table', () => {
  it.each(cases)('is refused: $says', (found) => {
    expect(afterCase({ file, ...found })).toContainEqual(problemOf({ file, ...found }));
  });

  it.each(columns)('is refused for a column of $type: $says', ({ type, to, says, mend }) => {
    const problems = checkWith({
      [schema]: edited(schema, 'name: quote, type: string', `name: quote, ${type}`),
      [file]: edited(file, 'a few words', to),
    });
    expect(problems).toContainEqual(problemOf({ file, from: '', to, line: 2, says, mend }));
  });

  it('is refused without a schema', () => {
    const problem = {
      file,
      line: 1,
      message: 'This table has no schema.',
      mend: `Write ${schema}.`,
    };
    expect(checkWith({ [schema]: undefined })).toContainEqual(problem);
  });
});
