import { describe, expect, it } from 'vitest';
import { afterCase, problemOf, type Case } from './fixture.ts';

const file = 'content/story/en/scene.mdx';
const gone = (kind: string) => `"gone" resolves to nothing among the ${kind}`;
const cases: Omit<Case, 'file'>[] = [
  {
    from: '<Fact id="rate-now"',
    to: '<Fact id="gone"',
    line: 9,
    says: gone('facts'),
    mend: 'content/facts/',
  },
  {
    from: '<Fact id="rate-now"',
    to: '<Fact',
    line: 9,
    says: 'This <Fact> has no id',
    mend: 'Give it the prop id',
  },
  {
    from: '<Date iso="2024"',
    to: '<Date iso="2024-02-30"',
    line: 9,
    says: 'is not a real date',
    mend: 'YYYY',
  },
  {
    from: 'ids="daily"',
    to: 'ids="daily, gone"',
    line: 9,
    says: gone('sources'),
    mend: 'content/sources.yaml',
  },
  {
    from: '<Law id="act"',
    to: '<Law id="gone"',
    line: 9,
    says: gone('authorities'),
    mend: 'authorities.yaml',
  },
  {
    from: '<Law id="act"',
    to: '<Law id="rumor"',
    line: 9,
    says: '"rumor" is not published',
    mend: 'Verify it',
  },
  {
    from: '<Law id="act"',
    to: '<Case id="gone"',
    line: 9,
    says: gone('authorities'),
    mend: 'authorities.yaml',
  },
  {
    from: 'id="two-counts"',
    to: 'id="gone"',
    line: 13,
    says: gone('conflicts'),
    mend: 'content/conflicts.yaml',
  },
  {
    from: 'id="two-counts"',
    to: 'id="hidden"',
    line: 13,
    says: '"hidden" is not published',
    mend: 'reader text',
  },
  { from: 'id="jail"', to: 'id="gone"', line: 13, says: gone('terms'), mend: 'glossary.yaml' },
  {
    from: 'id="ms-13"',
    to: 'id="gone"',
    line: 13,
    says: gone('names'),
    mend: 'content/names.yaml',
  },
  {
    from: 'source="daily"',
    to: 'source="gone"',
    line: 17,
    says: gone('sources'),
    mend: 'content/sources.yaml',
  },
  {
    from: '<Step',
    to: '<Chart id="gone" />\n\n<Step',
    line: 11,
    says: gone('charts'),
    mend: 'content/charts/',
  },
];

describe('an id in the prose', () => {
  it.each(cases)('is refused when it resolves to nothing: $to', (found) => {
    expect(afterCase({ file, ...found })).toContainEqual(problemOf({ file, ...found }));
  });

  it('is refused in articles as in the story', () => {
    const found: Case = {
      file: 'content/articles/es/why.mdx',
      from: 'Un texto',
      to: 'Un <Fact id="gone" /> texto',
      line: 6,
      says: gone('facts'),
      mend: 'content/facts/',
    };
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });

  it('is refused among the articles to read next', () => {
    const found: Case = {
      file: 'content/articles/en/why.mdx',
      from: 'title:',
      to: 'related: [why, gone]\ntitle:',
      line: 2,
      says: 'There is no article "gone"',
      mend: 'Correct the slug',
    };
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });
});
