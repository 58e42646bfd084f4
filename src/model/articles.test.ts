import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlesBelow } from './articles.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'articles-'));
  const folder = join(root, 'content/articles/en');
  mkdirSync(folder, { recursive: true });
  const write = (slug: string, front: string) =>
    writeFileSync(join(folder, `${slug}.mdx`), `---\ntitle: ${slug}\n${front}\n---\n\nWords.\n`);
  write('second', 'order: 2\nlicense: CC-BY-4.0');
  write('first', 'order: 1\nlicense: CC-BY-4.0\ndraft: false');
  write('draft', 'order: 3\nlicense: CC-BY-4.0\ndraft: true');
  write('unlicensed', 'order: 4');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the published articles', () => {
  it('come in their order, without drafts and without what has no license', () => {
    expect(articlesBelow(root, 'en').map(({ slug }) => slug)).toEqual(['first', 'second']);
  });

  it('are none where a language has no folder', () => {
    expect(articlesBelow(root, 'es')).toEqual([]);
  });
});
