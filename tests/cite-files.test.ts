/** Citations of articles, charts and tables: the files agree with their page and with each other. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE_URL, SITE } from '../src/config.ts';
import { articles } from '../src/model/articles.ts';
import { LOCALES } from '../src/model/locale.ts';
import type { CslRecord } from '../src/syndication/cite.ts';
import { openTables } from '../src/syndication/data/open-table.ts';
import { attr, findAll, readDist, readPage, textOf } from './support/html.ts';
import { below, CHARTS } from './support/pages.ts';
import { DIST } from './support/paths.ts';

/** Everything that is cited: beginning of its files, path and fragment of its page. */
const CITED = LOCALES.flatMap((locale) => [
  ...articles(locale).map(({ slug }) => ({
    locale,
    path: `articles/${slug}/`,
    page: `articles/${slug}/`,
  })),
  ...CHARTS.map((id) => ({ locale, path: `charts/${id}/`, page: `charts/${id}/` })),
  ...openTables().map(({ name }) => ({ locale, path: `data/${name}.`, page: `data/#${name}` })),
]);

it('every article, chart and open table is cited', () => {
  for (const path of ['articles/', 'charts/', 'data/'])
    expect(CITED.filter((one) => one.path.startsWith(path)).length).toBeGreaterThanOrEqual(16);
});

describe.each(CITED)('$locale $path', ({ locale, path, page }) => {
  const file = (form: string) => readDist(below(locale, `${path}cite.${form}`));
  const [csl] = JSON.parse(file('csl.json')) as [CslRecord];

  it('says the same in all three files', () => {
    const [parsed] = new Cite([file('bib')], { generateGraph: false }).data as [CslRecord];
    const ris = new Map(
      file('ris')
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.slice(0, 2), line.slice(6)]),
    );
    expect(parsed.title).toBe(csl.title);
    expect(ris.get('TI')).toBe(csl.title);
    const address = `${DEFAULT_SITE_URL}${below(locale, page)}`;
    expect([csl.URL, parsed.URL, ris.get('UR')]).toEqual([address, address, address]);
    const author = SITE.byline[locale];
    expect([csl.author[0].literal, ris.get('AU')]).toEqual([author, author]);
    expect(file('bib')).toContain(`author = {{${author}}}`);
    const day = csl.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
    expect(ris.get('DA')).toBe(day);
    expect(parsed.issued['date-parts'][0]).toEqual(csl.issued['date-parts'][0]);
    for (const text of [file('bib'), ris.get('N1')]) expect(text).toContain(csl.version);
    expect(csl.language).toBe(locale);
  });

  it('is what the page calls itself, and the page links to the files', () => {
    const document = readPage(below(locale, page.replace(/#.*/, '')));
    const wanted = findAll(document, 'a', (link) =>
      (attr(link, 'href') ?? '').startsWith(below(locale, `${path}cite.`)),
    );
    expect(wanted.map((link) => attr(link, 'href') ?? '').sort()).toEqual(
      ['bib', 'csl.json', 'ris'].map((form) => below(locale, `${path}cite.${form}`)),
    );
    const headings = ['h1', 'h2', 'h3'].flatMap((tag) => findAll(document, tag));
    expect(headings.map((heading) => textOf(heading).replace(/\s+/g, ' ').trim())).toContain(
      csl.title,
    );
  });
});

it('nothing is cited that is not published', () => {
  const built = readdirSync(join(DIST, 'articles')).filter((name) => !name.endsWith('.html'));
  expect(built.sort()).toEqual(
    articles('en')
      .map(({ slug }) => slug)
      .sort(),
  );
});
