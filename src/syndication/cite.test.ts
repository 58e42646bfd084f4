import { describe, expect, it } from 'vitest';
import { SITE } from '../config.ts';
import { LOCALES } from '../model/locale.ts';
import { citationText, CITE_FILES, citeFile, cslRecord, type Cited } from './cite.ts';

const KINDS = ['article', 'chart', 'table'] as const;
const cited = (change: Partial<Cited> = {}): Cited => ({
  kind: 'article',
  id: 'a-b',
  title: 'A rate {of} 5% & “more”',
  locale: 'en',
  address: 'https://x.example/articles/a-b/',
  issued: '2026-03-09',
  version: '7',
  ...change,
});
const each = KINDS.flatMap((kind) => LOCALES.map((locale) => ({ kind, locale })));

describe.each(each)('a citation of a $kind in $locale', ({ kind, locale }) => {
  const one = cited({ kind, locale, title: 'Title' });

  it.each(['apa', 'chicago'] as const)('names all that finds it again, once, in %s', (style) => {
    const text = citationText(one, style);
    for (const part of [SITE.byline[locale], 'Title', '2026', '7', one.address])
      expect(text).toContain(part);
    expect(text.split(`${SITE.publisher}.`).length).toBeLessThanOrEqual(2);
    expect(text).not.toMatch(/undefined|<|&#/);
  });

  it.each(CITE_FILES)('keeps author, title, site, day, version and address in %s', (file) => {
    const text = citeFile(one, file);
    const author = { 'cite.bib': `{{${SITE.byline[locale]}}}`, 'cite.ris': 'AU  - ' };
    expect(text).toContain(file === 'cite.csl.json' ? SITE.byline[locale] : author[file]);
    for (const part of ['Title', SITE.publisher, '2026', '7', one.address, locale.slice(0, 2)])
      expect(text).toContain(part);
    expect(text).toMatch(/2026\/03\/09|mar 9|2026,\s+3,\s+9/);
    expect(text).not.toContain('accessed');
    expect(text.endsWith('\n')).toBe(true);
  });
});

it('keeps a long title on its line, which many programs do not read on', () => {
  const title = 'A title that goes on for longer than the seventy letters of a line, and then some';
  expect(citeFile(cited({ title }), 'cite.ris').split('\n')).toContain(`TI  - ${title}`);
});

it('writes the day as each language does', () => {
  expect(citationText(cited(), 'apa')).toContain('(2026, March 9)');
  expect(citationText(cited({ locale: 'es' }), 'apa')).toContain('(2026, 9 de marzo)');
  expect(citationText(cited(), 'chicago')).toContain('March 9, 2026');
  expect(citationText(cited({ locale: 'es' }), 'chicago')).toContain('9 de marzo de 2026');
});

it('keeps the signs of a title that mean something in BibTeX from meaning it', () => {
  const title = citeFile(cited(), 'cite.bib')
    .split('\n')
    .find((line) => line.includes('title ='));
  expect(title).toContain(String.raw`\textbraceleft{}of\textbraceright{} 5\% \&`);
});

it('gives each record a name of its own in every file that has names', () => {
  const all = each.map(({ kind, locale }) => cited({ kind, locale }));
  const keys = all.map((one) => /@\w+\{([^,]+),/.exec(citeFile(one, 'cite.bib'))?.[1]);
  expect(new Set(keys).size).toBe(all.length);
  expect(new Set(all.map((one) => cslRecord(one).id)).size).toBe(all.length);
});
