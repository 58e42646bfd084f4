/**
 * A site built below a path of its host, with a draft and a correction: the draft stands nowhere, the
 * correction in every copy that it touches, and every address begins with the path.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../src/model/articles.ts';
import type { ArticleJson } from '../src/syndication/article-copy.ts';
import { LOCALES } from '../src/model/locale.ts';
import { tempCopy, type TempCopy } from './support/temp-copy.ts';

const SITE = 'https://news.example';
const DRAFT = 'a-draft-of-ours';
/** The draft is a copy of this one. */
const MODEL = 'why-the-numbers-differ';
const TOUCHED = 'the-deal';
/** What is built; pictures would be drawn anew, and packs are full of them. */
const KEPT =
  /^(articles|republish|es|data|schemas|oembed|corrections.*|feed.*|(facts|charts|places)\.json\.ts|claims\.csv\.ts|llms\.txt\.ts|about\.astro)$/;

let copy: TempCopy;
let files: string[];
beforeAll(async () => {
  copy = tempCopy();
  const pages = join(copy.root, 'src/pages');
  for (const folder of [pages, join(pages, 'es')]) {
    for (const name of readdirSync(folder).filter((entry) => !KEPT.test(entry)))
      rmSync(join(folder, name), { recursive: true });
    rmSync(join(folder, 'republish/[slug].zip.ts'));
  }
  for (const locale of LOCALES) {
    const file = (slug: string) => join(copy.root, `content/articles/${locale}/${slug}.mdx`);
    const text = readFileSync(file(MODEL), 'utf8');
    const front = text
      .replace(/^id: .*$/m, `id: ${DRAFT}\ndraft: true`)
      .replace(/^order: .*$/m, 'order: 99');
    expect(front).not.toBe(text);
    writeFileSync(file(DRAFT), front);
  }
  writeFileSync(
    join(copy.root, 'content/corrections.yaml'),
    `- id: first-mend\n  date: "2026-12-01"\n  version: 2\n  said: { en: "It said a wrong thing.", es: "Decía algo equivocado." }\n  says: { en: "It says the right thing.", es: "El texto dice lo correcto." }\n  touches: [article:${TOUCHED}]\n`,
  );
  const { code, output } = await copy.build({ BASE_PATH: '/x', SITE_URL: SITE });
  expect(code, output).toBe(0);
  files = readdirSync(copy.dist, { recursive: true }).map(String);
}, 300_000);
afterAll(() => copy.remove());

const read = (path: string) => readFileSync(join(copy.dist, path), 'utf8');
const texts = () => files.filter((name) => /\.(html|json|xml|md|txt|csv|bib|ris)$/.test(name));

describe.each(['', 'es/'])('below /%s', (root) => {
  const json = (slug: string) =>
    JSON.parse(read(`${root}articles/${slug}/article.json`)) as ArticleJson;

  it('a draft has no page, no copy, no feed item and no place in the sitemap', () => {
    expect(files.filter((name) => name.includes(DRAFT))).toEqual([]);
    expect(texts().filter((name) => read(name).includes(DRAFT))).toEqual([]);
  });

  it('a correction stands first in the copies that it touches, and in no other', () => {
    const [mended] = json(TOUCHED).corrections;
    expect([mended?.id, mended?.version]).toEqual(['first-mend', '2']);
    for (const format of ['html', 'md', 'txt'])
      expect(read(`${root}articles/${TOUCHED}/article.${format}`)).toContain(
        mended?.text.split('. ').at(-1),
      );
    expect(read(`${root}articles/${TOUCHED}/republish/index.html`)).toContain(
      'data-correction="first-mend"',
    );
    expect(json(MODEL).corrections).toEqual([]);
    const { corrections, items } = JSON.parse(read(`${root}corrections.json`)) as {
      corrections: { articles: { slug: string }[] }[];
      items: object[];
    };
    expect(corrections.map((one) => one.articles.map(({ slug }) => slug))).toEqual([[TOUCHED]]);
    expect(items).toHaveLength(1);
  });

  it('feeds, copies, indexes, packages and answers give addresses below the path', () => {
    const copies = articles('en').flatMap(({ slug }) =>
      ['article.html', 'article.md', 'article.txt', 'article.json', 'cite.bib', 'index.html'].map(
        (name) => `articles/${slug}/${name}`,
      ),
    );
    const machine =
      'feed.xml feed.json corrections.json corrections.xml charts.json places.json facts.json oembed/charts/price.json oembed/places/mex.json';
    for (const name of [...copies, ...machine.split(' ')]) {
      const ours = read(root + name).match(/https:\/\/news\.example[^\s"<>)\]}]*/g) ?? [];
      expect(ours.length, name).toBeGreaterThan(0);
    }
  });

  it('a page to republish links below the path', () => {
    const html = read(`${root}articles/${TOUCHED}/republish/index.html`);
    const links = [...html.matchAll(/ (?:href|src|data-copy-file)="(\/[^"]*)"/g)].map(
      ([, to]) => to ?? '',
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((to) => !to.startsWith('/x/'))).toEqual([]);
  });
});

it('no file gives an address of ours that is not below the path', () => {
  const strays = texts().flatMap((name) =>
    (read(name).match(/https:\/\/(news|cecot-deal)\.example(?!\/x\/)[^\s"<>)\]}]*/g) ?? []).map(
      (address) => `${name}: ${address}`,
    ),
  );
  expect(strays).toEqual([]);
  expect(read('data/datapackage.json')).toContain(`${SITE}/x/data/`);
});

it('an article without a license builds nothing, and says what is missing', async () => {
  const file = join(copy.root, `content/articles/es/${DRAFT}.mdx`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^license: .*\n/m, ''));
  const { code, output } = await copy.build();
  expect(code).toBe(1);
  expect(output).toContain(`content/articles/es/${DRAFT}.mdx`);
  expect(output).toContain('says on which license it is handed on');
}, 120_000);
