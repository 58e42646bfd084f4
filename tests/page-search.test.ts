import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { axeFaults, overflow } from './support/audit.ts';
import { newPage, type Reader, type WatchedPage } from './support/browser.ts';
import { attr, elements, htmlFiles, readDist, readPage, isFrame } from './support/html.ts';
import { PAGES } from './support/pages.ts';

let watched: WatchedPage;
beforeEach(async () => {
  watched = await newPage();
});
afterEach(() => watched.close());

async function open(path: string, reader?: Reader): Promise<WatchedPage['page']> {
  if (reader) {
    await watched.close();
    watched = await newPage(reader);
  }
  await watched.page.goto(path);
  return watched.page;
}

const status = () => watched.page.getByRole('status');
const titles = () => watched.page.locator('.search-results > li h2 a');
const query = () => new URL(watched.page.url()).searchParams.get('q');
/** Paths of the results in view, best first. */
const found = () =>
  titles().evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );

describe('a search', () => {
  it.each([
    ['/search/?q=bunks', '/articles/inside-cecot/'],
    ['/search/?q=denaturalization', '/charts/denaturalization/'],
    ['/search/?q=seamstress', undefined],
    ['/es/search/?q=literas', '/es/articles/inside-cecot/'],
    // With its accent or without it, the same word.
    ['/es/search/?q=excepción', '/es/charts/exception-arrests/'],
    ['/es/search/?q=EXCEPCION', '/es/charts/exception-arrests/'],
    ['/es/search/?q=desnaturalizacion', '/es/charts/denaturalization/'],
  ])('from a link finds its page: %s', async (path, expected) => {
    const page = await open(path);
    expect(await page.getByRole('searchbox').inputValue()).toBe(query());
    if (expected === undefined) {
      await status()
        .filter({ hasText: query() ?? '-' })
        .waitFor();
      expect(await found()).toEqual([]);
      return;
    }
    await titles().first().waitFor();
    expect((await found()).slice(0, 4)).toContain(expected);
    expect(await status().innerText()).toMatch(/^\d+ (results?|resultados?)$/);
    const locale = path.startsWith('/es/') ? '/es/' : '/';
    expect((await found()).filter((one) => one.startsWith('/es/') !== (locale === '/es/'))).toEqual(
      [],
    );
  });

  it('shows the words around the match, marked, with the kind of page', async () => {
    const page = await open('/search/?q=extradition');
    await titles().first().waitFor();
    const first = page.locator('.search-results > li').first();
    expect(await first.locator('mark').first().innerText()).toMatch(/extradit/i);
    expect(await first.locator('.kicker').innerText()).toMatch(/^(Article|Chart)$/);
  });

  it('leads to the entry of a register that holds the word', async () => {
    const page = await open('/es/search/?q=extradicion');
    await titles().first().waitFor();
    const entry = page.locator('.search-results ul a[href$="/glossary/#extradition"]');
    await entry.click();
    expect(await page.locator('#extradition').innerText()).toBe('extradición');
  });

  it('sends nothing to others, and breaks no rule of the page', async () => {
    await open('/search/?q=prison');
    await titles().first().waitFor();
    expect(watched.seen).toEqual({ console: [], failed: [], crossOrigin: [] });
  });
});

describe.each([
  ['/search/', /Nothing found for “qwertz”\. Try fewer words/],
  ['/es/search/', /No se encontró nada .*qwertz.* Pruebe con menos palabras/],
])('a search on %s that finds nothing', (path, sentence) => {
  it('says so, and where else to look', async () => {
    const page = await open(`${path}?q=qwertz`);
    await status().filter({ hasText: 'qwertz' }).waitFor();
    expect(await status().innerText()).toMatch(sentence);
    expect(await titles().count()).toBe(0);
    const ways = await page
      .locator('.search-ways a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(ways).toEqual(
      expect.arrayContaining(
        ['articles/', 'charts/', 'claims/', 'sources/', 'glossary/'].map((way) =>
          path.replace('search/', way),
        ),
      ),
    );
    await page.locator('.search-ways a').first().waitFor({ state: 'visible' });
  });

  it('says so when the search itself cannot be fetched', async () => {
    await watched.page.route('**/pagefind/**', (route) => route.abort());
    const page = await open(`${path}?q=prison`);
    await status()
      .filter({ hasText: /could not be loaded|No se pudo cargar/ })
      .waitFor();
    await page.locator('.search-ways a').first().waitFor({ state: 'visible' });
  });
});

describe('the keyboard', () => {
  it('searches while the reader types, and goes from the field through the results', async () => {
    const page = await open('/search/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('federal');
    await titles().first().waitFor();
    expect(query()).toBe('federal');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await titles()
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  it('goes on with the results that were asked for', async () => {
    const page = await open('/search/?q=prison');
    await titles().first().waitFor();
    expect(await titles().count()).toBe(10);
    await page.getByRole('button', { name: 'More results' }).press('Enter');
    await titles().nth(10).waitFor();
    expect(
      await titles()
        .nth(10)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });
});

describe('the address', () => {
  it('keeps one entry of the history for each query that was sent', async () => {
    const page = await open('/search/?q=bunks');
    const field = page.getByRole('searchbox');
    for (const words of ['extradition', 'flights']) {
      await field.fill(words);
      await field.press('Enter');
      await status()
        .filter({ hasText: /result/ })
        .waitFor();
    }
    expect(query()).toBe('flights');
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('extradition');
    expect(query()).toBe('extradition');
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('bunks');
    expect(query()).toBe('bunks');
    await page.goForward();
    await page
      .locator('mark', { hasText: /extradit/i })
      .first()
      .waitFor();
  });

  it('is clean again when the query is taken away', async () => {
    const page = await open('/es/search/?q=literas');
    await titles().first().waitFor();
    await page.getByRole('searchbox').fill('');
    await titles().first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(await status().innerText()).toBe('');
  });
});

describe('the form on every other page', () => {
  it.each(['/articles/the-deal/', '/es/charts/world-rates/', '/es/404.html'])(
    'leads from %s to the results',
    async (path) => {
      const page = await open(path);
      const word = path.startsWith('/es/') ? 'literas' : 'bunks';
      await page.locator('footer').getByRole('searchbox').fill(word);
      await page.locator('footer').getByRole('searchbox').press('Enter');
      await titles().first().waitFor();
      expect(new URL(page.url()).pathname).toBe(
        path.startsWith('/es/') ? '/es/search/' : '/search/',
      );
      expect(query()).toBe(word);
    },
  );

  it('is on each page once', () => {
    // A frame on someone else's page searches nothing.
    for (const file of htmlFiles().filter((one) => !isFrame(one))) {
      const forms = [...elements(readPage(file))].filter((one) => attr(one, 'role') === 'search');
      expect(forms, file).toHaveLength(1);
    }
  });
});

it('no other page, and no code of one, names the code or the index of the search', () => {
  const pages = htmlFiles().filter((file) => !/^(es\/)?search\//.test(file));
  const scripts = new Set<string>();
  for (const file of pages) {
    for (const element of elements(readPage(file))) {
      const address = attr(element, element.tagName === 'link' ? 'href' : 'src') ?? '';
      expect(address, file).not.toMatch(/pagefind|Search\.astro/);
      if (element.tagName === 'script' && address.includes('_astro/')) scripts.add(address);
    }
  }
  expect(scripts.size).toBeGreaterThan(0);
  for (const script of scripts)
    expect(readDist(new URL(script, 'http://site').pathname), script).not.toContain('pagefind');
});

it.each(PAGES.filter(({ name }) => /^(home|article|country)$/.test(name)))(
  'nothing of the search is fetched on the page of $name in $locale',
  async ({ path }) => {
    const asked: string[] = [];
    watched.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await watched.page.goto(path, { waitUntil: 'networkidle' });
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((address) => /pagefind|Search\.astro/.test(address))).toEqual([]);
  },
);

it('nothing is fetched on the search page before there is a query', async () => {
  const asked: string[] = [];
  watched.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await watched.page.goto('/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((address) => address.startsWith('/pagefind/'))).toEqual([]);
});

describe('without JavaScript', () => {
  it.each(['/search/', '/es/search/'])(
    '%s says why it cannot search, and where to look',
    async (path) => {
      const page = await open(path, { js: false });
      await page
        .getByText(path === '/search/' ? 'it needs JavaScript' : 'necesita JavaScript')
        .waitFor();
      expect(await page.getByRole('searchbox').count()).toBe(0);
      expect(
        await page.locator('.search-ways a').locator('visible=true').count(),
      ).toBeGreaterThanOrEqual(5);
    },
  );
});

it.each(['/search/?q=prison', '/es/search/?q=tortura'])(
  'the results of %s fit a narrow screen and are accessible',
  async (path) => {
    const page = await open(path, { width: 360 });
    await titles().first().waitFor();
    expect.soft(await overflow(page)).toEqual([]);
    expect.soft(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFaults(page)).toEqual([]);
  },
);
