import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articles } from '../../src/model/articles.ts';
import { releases } from '../../src/model/releases.ts';
import { release, saidNow, saysTheSame } from './release.ts';

const root = resolve(import.meta.dirname, '../..');
const slugs = articles('en').map(({ slug }) => slug);

describe.each(slugs)('%s', (slug) => {
  it('says what its newest version says', () => {
    const latest = releases(slug).at(-1);
    const same = latest !== undefined && saysTheSame(latest, saidNow(root, slug));
    const mend = `npm run release -- ${slug}${latest ? ' --en "…" --es "…"' : ''}`;
    expect(same, `${slug} was changed since its newest version. Mend: ${mend}`).toBe(true);
  });

  it('says what each version but the first changed', () => {
    const [first, ...later] = releases(slug);
    expect(first?.changes).toBeUndefined();
    for (const { version, changes } of later)
      expect(changes, `version ${version} of ${slug}`).toBeDefined();
  });
});

describe('a release', () => {
  it('is refused when nothing changed', () => {
    for (const slug of slugs) expect(() => release({ root, slug })).toThrow('nothing to release');
  });

  it('is refused for what is no published article', () => {
    expect(() => release({ root, slug: 'no-such-article' })).toThrow('is no published article');
  });

  it('tells one changed word or figure', () => {
    const [slug = ''] = slugs;
    const said = saidNow(root, slug);
    const changed = structuredClone(said);
    changed.es.blocks[0] += '.';
    expect(saysTheSame(said, changed)).toBe(false);
  });
});
