import { describe, expect, it } from 'vitest';
import { afterCase, checkWith, edited, problemOf, type Case } from './fixture.ts';

const SCENE = 'content/story/en/scene.mdx';
const FACTS = 'content/facts/rates.yaml';
const CSV = 'content/tables/world-rates.csv';

describe('the content check', () => {
  it('finds nothing wrong with the fixture', () => {
    expect(checkWith()).toEqual([]);
  });

  it('sorts by file and line', () => {
    const problems = checkWith({
      [SCENE]: edited(SCENE, 'Some ', '12 '),
      [CSV]: edited(CSV, 'press', 'guess'),
      'content/articles/en/why.mdx': '---\ntitle: 12\nlicense: CC-BY-4.0\n---\n\nSome 12 words.\n',
    });
    const places = problems.map(({ file, line }) => `${file}:${line}`);
    expect(places).toEqual([
      'content/articles/en/why.mdx:2',
      'content/articles/en/why.mdx:6',
      `${SCENE}:13`,
      `${CSV}:2`,
    ]);
  });

  const cases: Case[] = [
    {
      file: SCENE,
      from: 'Some',
      to: '<Fact>',
      line: 13,
      says: 'This is not valid MDX',
      mend: 'Mend the tag',
    },
    {
      file: SCENE,
      from: 'order: 1',
      to: 'order: [',
      line: 4,
      says: 'This is not valid YAML',
      mend: 'Mend the syntax',
    },
    {
      file: SCENE,
      from: '---\nid',
      to: 'id',
      line: 1,
      says: 'has no frontmatter',
      mend: 'Begin it',
    },
    {
      file: FACTS,
      from: 'type: number',
      to: 'type: [',
      line: 5,
      says: 'This is not valid YAML',
      mend: 'Mend the syntax',
    },
    {
      file: 'content/strings/es.json',
      from: '"open":',
      to: '"open"',
      line: 3,
      says: 'This is not valid YAML',
      mend: 'Mend the syntax',
    },
    {
      file: 'content/sources.yaml',
      from: '  publisher: The Daily\n',
      to: '',
      line: 1,
      says: '"0.publisher" does not fit its schema',
      mend: 'src/model/schemas/',
    },
    {
      file: 'content/sources.yaml',
      from: 'The Daily',
      to: '""',
      line: 3,
      says: 'a source needs a publisher',
      mend: 'src/model/schemas/',
    },
    {
      file: 'content/conflicts.yaml',
      from: 'reader: { en: The two counts differ., es: Los dos conteos difieren. }\n  ',
      to: '',
      line: 1,
      says: 'needs a reader text',
      mend: 'src/model/schemas/',
    },
  ];
  it.each(cases)('says what cannot be read: $file, $says', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });
});
