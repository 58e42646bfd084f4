import { describe, expect, it } from 'vitest';
import { afterCase, problemOf, type Case } from './fixture.ts';

const nothing = (id: string, kind: string) => `"${id}" resolves to nothing among the ${kind}`;
const cases: Case[] = [
  {
    file: 'content/facts/rates.yaml',
    from: 'sources: [daily]',
    to: 'sources: [weekly]',
    line: 9,
    says: nothing('weekly', 'sources'),
    mend: 'content/sources.yaml',
  },
  {
    file: 'content/facts/rates.yaml',
    from: 'unit: people',
    to: 'unit: cells',
    line: 5,
    says: nothing('cells', 'units'),
    mend: 'content/units.yaml',
  },
  {
    file: 'content/facts/rates.yaml',
    from: 'said_by: press',
    to: 'said_by: press\n  conflict: none',
    line: 8,
    says: nothing('none', 'conflicts'),
    mend: 'content/conflicts.yaml',
  },
  {
    file: 'content/tables/world-rates.schema.yaml',
    from: 'unit: people',
    to: 'unit: cells',
    line: 8,
    says: nothing('cells', 'units'),
    mend: 'content/units.yaml',
  },
  {
    file: 'content/caveats.yaml',
    from: 'sources: [daily]',
    to: 'sources: [weekly]',
    line: 5,
    says: nothing('weekly', 'sources'),
    mend: 'content/sources.yaml',
  },
  {
    file: 'content/caveats.yaml',
    from: '[world-rates]',
    to: '[moon-rates]',
    line: 4,
    says: nothing('moon-rates', 'subjects'),
    mend: 'content/',
  },
  {
    file: 'content/conflicts.yaml',
    from: 'sources: [daily]',
    to: 'sources: [weekly]',
    line: 4,
    says: nothing('weekly', 'sources'),
    mend: 'content/sources.yaml',
  },
  {
    file: 'content/law/statuses.yaml',
    from: 'authorities: [act]',
    to: 'authorities: [pact]',
    line: 8,
    says: nothing('pact', 'authorities'),
    mend: 'content/law/authorities.yaml',
  },
  {
    file: 'content/law/statuses.yaml',
    from: 'sources: [daily]',
    to: 'sources: [weekly]',
    line: 9,
    says: nothing('weekly', 'sources'),
    mend: 'content/sources.yaml',
  },
  {
    file: 'content/law/graph.yaml',
    from: 'authorities: [act]',
    to: 'authorities: [pact]',
    line: 18,
    says: nothing('pact', 'authorities'),
    mend: 'content/law/authorities.yaml',
  },
  {
    file: 'content/charts/bars/es.yaml',
    from: 'sources: [daily]',
    to: 'sources: [weekly]',
    line: 8,
    says: nothing('weekly', 'sources'),
    mend: 'content/sources.yaml',
  },
];

describe('an id in a record', () => {
  it.each(cases)('is refused when it resolves to nothing: $file $to', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });
});

const placeholders: Case[] = [
  {
    file: 'content/story/en/scene.mdx',
    from: '{fact:rate-now}',
    to: '{fact:gone}',
    line: 4,
    says: nothing('gone', 'facts'),
    mend: 'content/facts/',
  },
  {
    file: 'content/charts/bars/en.yaml',
    from: '{date:2024}',
    to: '{date:2024-13}',
    line: 7,
    says: '{date:2024-13} is not a real date',
    mend: 'YYYY-MM-DD',
  },
  {
    file: 'content/charts/bars/en.yaml',
    from: '{date:2024}',
    to: '{day:2024}',
    line: 7,
    says: '{day:2024} is of no known kind',
    mend: '{fact:id}',
  },
  {
    file: 'content/caveats.yaml',
    from: 'publish: none',
    line: 6,
    to: 'reader: { en: "See {name:gone}.", es: "Vea {name:gone}." }\n  publish: page',
    says: nothing('gone', 'names'),
    mend: 'content/names.yaml',
  },
  {
    file: 'content/caveats.yaml',
    from: 'publish: none',
    line: 6,
    to: 'reader: { en: "See {law:rumor}.", es: "Vea {law:rumor}." }\n  publish: page',
    says: '"rumor" is not published',
    mend: 'Verify it',
  },
  {
    file: 'content/caveats.yaml',
    from: 'publish: none',
    line: 6,
    to: 'reader: { en: "See {rate}.", es: "Vea {rate}." }\n  publish: page',
    says: '{rate} is of no known kind',
    mend: '{fact:id}',
  },
  {
    file: 'content/strings/en.json',
    from: '{name}',
    to: '{law:gone}',
    line: 3,
    says: nothing('gone', 'authorities'),
    mend: 'content/law/authorities.yaml',
  },
];

describe('a placeholder', () => {
  it.each(placeholders)('is refused when nothing fills it: $file $to', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });
});
