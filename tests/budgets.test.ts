/** What a page weighs on its way to a reader: bytes after gzip -9 of the built files. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { newPage } from './support/browser.ts';
import { change } from './support/chart-page.ts';
import { attr, findAll, htmlFiles, parseHtml, readDist, type Element } from './support/html.ts';
import { CHARTS, PAGES } from './support/pages.ts';
import { DIST } from './support/paths.ts';

/** The home page is the whole story, eight scenes with their charts; an article is one question. */
const LIMITS = {
  home: 65_000,
  article: 40_000,
  register: 90_000,
  list: 60_000,
  css: 14_000,
  sleeping: 6_000,
  awake: 80_000,
  fonts: 110_000,
};

type Document = ReturnType<typeof parseHtml>;

const gzip = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 }).length;
const weigh = (path: string) => gzip(readFileSync(join(DIST, path)));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const measured: string[] = [];
/** Notes a number for the report of the run, and checks it. */
function within(what: string, bytes: number, limit: number): void {
  measured.push(`${what}: ${bytes.toLocaleString('en-US')} of ${limit.toLocaleString('en-US')}`);
  expect(bytes, `${what}, in bytes after gzip -9`).toBeLessThanOrEqual(limit);
  expect(bytes, `${what} was not found at all`).toBeGreaterThan(0);
}
afterAll(() => {
  console.log(`Bytes after gzip -9:\n${measured.map((line) => `  ${line}`).join('\n')}`);
});

/** Opens a page and gathers what the browser fetches of a type, as paths below dist/. */
async function fetched(path: string, type: 'script' | 'font', act: (page: Page) => Promise<void>) {
  const { page, seen, close } = await newPage();
  const files = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === type) files.add(new URL(request.url()).pathname);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await act(page);
  await page.waitForLoadState('networkidle');
  await close();
  expect(seen.crossOrigin, `${path} asks other places`).toEqual([]);
  expect(seen.failed).toEqual([]);
  return [...files].sort();
}

/** Scripts written into a page; data blocks such as JSON-LD are no code. */
function inlineScripts(document: Document): string[] {
  const code = new Set([undefined, '', 'module', 'text/javascript']);
  return findAll(document, 'script')
    .filter((script) => attr(script, 'src') === undefined && code.has(attr(script, 'type')))
    .map(rawText);
}

/** Text of a script or style, which `textOf` leaves out. */
function rawText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** The module scripts that a page names, and all that those import at once, as paths below dist/. */
function modules(document: Document): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(DIST, path), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      follow(new URL(name, `http://x${path}`).pathname);
  };
  for (const script of findAll(document, 'script')) {
    const source = attr(script, 'src');
    if (source) follow(source);
  }
  return [...found].sort();
}

describe.each(PAGES)('$name ($locale)', ({ name, locale, path }) => {
  it('keeps to the weight of HTML, CSS and sleeping JavaScript', () => {
    const html = readDist(path);
    const document = parseHtml(html);
    if (name.startsWith('explorer')) within(`HTML of ${name} (${locale})`, gzip(html), LIMITS.list);
    const sheets = findAll(document, 'link', (link) => attr(link, 'rel') === 'stylesheet');
    const styles = findAll(document, 'style').map((style) => gzip(rawText(style)));
    const css = sum([...sheets.map((sheet) => weigh(attr(sheet, 'href') ?? '')), ...styles]);
    within(`CSS of ${name} (${locale})`, css, LIMITS.css);
    const code = sum([...modules(document).map(weigh), ...inlineScripts(document).map(gzip)]);
    within(`JavaScript of ${name} (${locale}) before interaction`, code, LIMITS.sleeping);
  });
});

const HTML_LIMITS = [
  { kind: 'home', is: /^(es\/)?index\.html$/, limit: LIMITS.home },
  { kind: 'article', is: /^(es\/)?articles\/[a-z-]+\/index\.html$/, limit: LIMITS.article },
  { kind: 'register', is: /^(es\/)?(claims|sources)\/index\.html$/, limit: LIMITS.register },
];

describe.each(HTML_LIMITS)('each $kind page', ({ is, limit }) => {
  const files = htmlFiles().filter((file) => is.test(file));

  it.each(files)('%s keeps to the weight of its HTML', (file) => {
    within(`HTML of ${file}`, gzip(readDist(file)), limit);
  });

  it('is there in both languages', () => {
    const spanish = files.filter((file) => file.startsWith('es/'));
    expect(spanish.length).toBeGreaterThan(0);
    expect(spanish.length * 2).toBe(files.length);
  });
});

it('a browser fetches only the scripts that the page names, until the reader does something', async () => {
  const scripts = await fetched('/', 'script', (page) =>
    page.evaluate(() => scrollTo(0, document.body.scrollHeight)),
  );
  expect(scripts).toEqual(modules(parseHtml(readDist('/'))));
});

describe.each(CHARTS)('waking %s first', (id) => {
  it('stays within the weight of all JavaScript', async () => {
    const path = `/charts/${id}/`;
    const scripts = await fetched(path, 'script', (page) => change(page, id));
    const bytes = sum([
      ...scripts.map(weigh),
      ...inlineScripts(parseHtml(readDist(path))).map(gzip),
    ]);
    within(`JavaScript after ${id} wakes`, bytes, LIMITS.awake);
  });
});

it('sends at most three fonts, our own', async () => {
  // Frozen frames keep the font of their day, which pages never ask for.
  const frozen = ['embed/fonts/**'];
  const files = globSync('**/*.{woff2,woff,ttf,otf}', { cwd: DIST, exclude: frozen }).map(
    (file) => `/${file}`,
  );
  expect(files.length).toBeLessThanOrEqual(3);
  const bytes = sum(files.map((file) => readFileSync(join(DIST, file)).length));
  within(`${files.length} fonts`, bytes, LIMITS.fonts);
  const fonts = await fetched('/', 'font', (page) =>
    page.evaluate(() => document.fonts.ready.then(() => undefined)),
  );
  expect(fonts.length).toBeGreaterThan(0);
  expect(files).toEqual(expect.arrayContaining(fonts));
});
