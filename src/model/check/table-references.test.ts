import { describe, expect, it } from 'vitest';
import { afterCase, problemOf, type Case } from './fixture.ts';

const csv = 'content/tables/world-rates.csv';
const schema = 'content/tables/world-rates.schema.yaml';
const places = 'content/places.yaml';
const cases: Case[] = [
  {
    file: csv,
    from: 'daily',
    to: 'daily;weekly',
    line: 2,
    says: '"weekly" resolves to nothing among the sources',
    mend: 'content/sources.yaml',
  },
  {
    file: csv,
    from: 'press',
    to: 'guess',
    line: 2,
    says: '"guess" resolves to nothing among the counters',
    mend: 'content/counters.yaml',
  },
  {
    file: csv,
    from: 'act',
    to: 'pact',
    line: 2,
    says: '"pact" resolves to nothing among the authorities',
    mend: 'authorities.yaml',
  },
  {
    file: schema,
    from: 'refs: authorities',
    to: 'refs: moons',
    line: 10,
    says: 'refers to "moons"',
    mend: 'Name a table',
  },
  {
    file: schema,
    from: 'refs: authorities',
    to: 'refs: world-rates',
    at: csv,
    line: 2,
    says: '"act" resolves to no row of the table "world-rates"',
    mend: csv,
  },
  {
    file: places,
    from: 'code: SLV',
    to: 'code: SLX',
    at: csv,
    line: 2,
    says: 'No place has the code "SLV"',
    mend: places,
  },
  {
    file: places,
    from: 'code: SLV',
    to: 'code: SLX',
    line: 2,
    says: 'No table of rates has the place "SLX"',
    mend: 'Correct the code',
  },
];

describe('an id in a table', () => {
  it.each(cases)('is refused when it resolves to nothing: $says', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });
});
