/** The copies of every article in every language and format: valid, plain, and saying the same. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE_URL, SITE } from '../src/config.ts';
import { TAGS } from '../src/syndication/copy/allowed.ts';
import {
  COPIES,
  copyFile,
  copyJson,
  markdownWords,
  numbersIn,
  squeeze,
  textWords,
  wordsOf,
} from './support/copies.ts';
import { attr, elements, findAll, parseHtml, readDist, readPage, textOf } from './support/html.ts';
import { DIST } from './support/paths.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-inline-style': 'error', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
});
const ATTRIBUTES = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'lang',
  'scope',
  'datetime',
  'rel',
]);

/** The words of a page's text, a block each, without its charts and the buttons of its notes. */
function pageBlocks(path: string): string[] {
  const [prose] = findAll(readPage(path), 'div', (div) => attr(div, 'class') === 'prose');
  if (!prose) throw new Error(`${path} has no text.`);
  const charts = findAll(prose, 'div', (div) => attr(div, 'class') === 'breakout');
  const inCharts = new Set(charts.flatMap((chart) => [...elements(chart)]));
  return [...elements(prose)]
    .filter((one) => ['p', 'li', 'h2', 'h3', 'td', 'th'].includes(one.tagName))
    .filter((one) => !inCharts.has(one) && !findAll(one, 'p').some((inner) => inner !== one))
    .map((one) => squeeze(textOf(one)));
}

describe.each(COPIES)('$locale $slug', (copy) => {
  const json = copyJson(copy);
  const [{ value: fragment }, { value: plain }] = json.bodies;
  const file = copyFile(copy, 'html');
  const words = wordsOf(fragment);

  it('is valid HTML, as a part and as a file', () => {
    for (const html of [fragment.replace(/^<link[^>]*>\n/, ''), file]) {
      const { results } = validator.validateStringSync(html);
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    }
    expect(file.endsWith(fragment)).toBe(true);
  });

  it('holds plain tags and attributes only', () => {
    const body = [...elements(parseHtml(fragment))].filter(
      ({ tagName }) => !['html', 'head', 'body'].includes(tagName),
    );
    expect(body.map(({ tagName }) => tagName).filter((name) => !TAGS.includes(name))).toEqual([]);
    const names = body.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
  });

  it('links in full, to what is there', () => {
    const found = [...elements(parseHtml(fragment))].flatMap((one) =>
      [attr(one, 'href'), attr(one, 'src')].filter((at) => at !== undefined),
    );
    for (const address of found) {
      expect(address).toMatch(/^https?:\/\//);
      if (!address.startsWith(DEFAULT_SITE_URL)) continue;
      const { pathname, hash } = new URL(address);
      const target = join(DIST, pathname, pathname.endsWith('/') ? 'index.html' : '');
      expect(existsSync(target), address).toBe(true);
      if (hash) expect(readDist(pathname)).toContain(`id="${hash.slice(1)}"`);
    }
  });

  it('says what its page says, in the same order', () => {
    let from = 0;
    for (const block of pageBlocks(copy.path)) {
      const at = words.indexOf(block, from);
      expect(at, block).toBeGreaterThan(-1);
      from = at;
    }
  });

  it('has the same words and numbers in HTML, Markdown and text', () => {
    const markdown = markdownWords(copyFile(copy, 'md'));
    const text = textWords(copyFile(copy, 'txt'));
    expect(copyFile(copy, 'txt')).toBe(plain);
    const count = (of: string) => numbersIn(of).sort();
    const alt = json.associations.map((one) => one.alt).join(' ');
    expect(count(markdown)).toEqual(count(words));
    expect(count(text)).toEqual(count(`${words} ${alt}`));
  });

  it('gives each figure with its sentence, as the page prints it', () => {
    const printed = findAll(
      readPage(copy.path),
      'span',
      (span) => attr(span, 'data-fact') !== undefined,
    );
    const values = new Map(
      printed.map((span) => [attr(span, 'data-fact') ?? '', squeeze(textOf(span))]),
    );
    expect(new Set(json.facts.map(({ id }) => id))).toEqual(new Set(values.keys()));
    const [text, markdown] = [textWords(plain), markdownWords(copyFile(copy, 'md'))];
    for (const { id, value, sentence } of json.facts) {
      expect(value).toBe(values.get(id));
      expect(sentence).toContain(value);
      for (const format of [words, text, markdown]) expect(format).toContain(squeeze(sentence));
    }
  });

  it('has each chart with its sentence, notes, source, picture and the rows of the page', () => {
    const document = parseHtml(fragment);
    const cells = (table: ReturnType<typeof findAll>[number]) =>
      findAll(table, 'tr').map((row) =>
        [...findAll(row, 'th'), ...findAll(row, 'td')].map((cell) => squeeze(textOf(cell))),
      );
    const tables = new Map(
      findAll(readPage(copy.path), 'table', (table) => attr(table, 'data-rows') !== undefined).map(
        (table) => [attr(table, 'data-rows'), table],
      ),
    );
    const copied = findAll(document, 'table');
    const pictures = findAll(document, 'img');
    expect(json.associations.map(({ name }) => name)).toEqual([...tables.keys()]);
    json.associations.forEach(({ name, caption, alt, notes, source, renditions }, i) => {
      for (const line of [caption, ...notes, source]) expect(words).toContain(squeeze(line));
      const [table, own] = [tables.get(name), copied[i]];
      if (!table || !own) throw new Error(`${name} has no table.`);
      expect(cells(own)).toEqual(cells(table));
      expect([attr(pictures[i] ?? own, 'src'), attr(pictures[i] ?? own, 'alt')]).toEqual([
        renditions[0]?.href,
        alt,
      ]);
    });
  });

  it('says who wrote it, where it stands, when, in which version and on which terms', () => {
    const { attribution, uri, version, headlines } = json;
    for (const part of [SITE.byline[copy.locale], uri, SITE.license.name, SITE.license.url])
      expect(attribution).toContain(part);
    expect(numbersIn(attribution)).toContain(version);
    for (const format of [words, textWords(plain), markdownWords(copyFile(copy, 'md'))])
      expect(format).toContain(attribution);
    expect(headlines.filter(({ role }) => role === 'alternative').length).toBeGreaterThanOrEqual(2);
    expect(file).toContain(`<link rel="canonical" href="${uri}">`);
    expect(uri).toBe(DEFAULT_SITE_URL + copy.path);
  });
});
