import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProse, type Prose } from './mdx-file.ts';

const SOURCE = `---
title: "A title"
list: [a, b]
---

# Heading {/* not seen */}

Some <Fact id="a" /> and **bold <Term id="t">term</Term>**. See [it](https://a.example).

<Step id="one" view={{ cell: 60 }}>

<Quote speaker="A" role={'x'}>their words</Quote>

</Step>

| <Fact id="b" /> |
| --- |
| cell |
`;

let root: string;
let prose: Prose;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'prose-'));
  mkdirSync(join(root, 'content/story/en'), { recursive: true });
  writeFileSync(join(root, 'content/story/en/a.mdx'), SOURCE);
  prose = readProse(root, 'content/story/en/a.mdx');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('readProse', () => {
  it('reads place and frontmatter with lines', () => {
    expect(prose).toMatchObject({ room: 'story', locale: 'en', slug: 'a' });
    expect(prose.frontmatter).toEqual({ title: 'A title', list: ['a', 'b'] });
    expect(prose.lineOf(['list', 1])).toBe(3);
    expect(prose.lineOf(['gone'])).toBe(1);
  });

  it('reads facts and links in order', () => {
    expect(prose.factIds).toEqual([
      { id: 'a', line: 8 },
      { id: 'b', line: 16 },
    ]);
    expect(prose.links).toEqual([{ url: 'https://a.example', line: 8 }]);
  });

  it('reads components with props and text', () => {
    const [, term, step, quote] = prose.components;
    expect(term).toEqual({ name: 'Term', line: 8, props: { id: 't' }, text: 'term' });
    expect(step?.props.view).toBe('{ cell: 60 }');
    expect(quote).toMatchObject({ props: { speaker: 'A', role: 'x' }, text: 'their words' });
  });

  it('reads blocks, and where components stand in them', () => {
    const texts = prose.blocks.map(({ kind, pieces }) => [
      kind,
      pieces.map((p) => p.text).join('|'),
    ]);
    expect(texts).toEqual([
      ['heading', 'Heading '],
      ['paragraph', 'Some || and |bold |term|. See |it|.'],
      ['paragraph', 'their words'],
      ['cell', ''],
      ['cell', 'cell'],
    ]);
    expect(prose.blocks[1]?.pieces[1]?.component?.name).toBe('Fact');
    expect(prose.blocks[2]?.pieces[0]?.inside).toEqual(['Step', 'Quote']);
  });

  it('refuses a file outside a language folder', () => {
    expect(() => readProse(root, 'content/story/a.mdx')).toThrow('"en" or "es"');
  });
});
