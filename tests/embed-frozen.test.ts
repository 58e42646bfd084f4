/** Frozen frames: what they say of themselves, what they say when there is more, and how they are made. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeChart } from '../scripts/lib/freeze-chart.ts';
import { script } from '../src/embed/code.ts';
import { content } from '../src/model/content.ts';
import { formatDate } from '../src/model/format.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { interfaceText } from '../src/model/print.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import {
  attr,
  elements,
  findAll,
  parseHtml,
  readPage,
  textOf,
  type Element,
} from './support/html.ts';
import { below } from './support/pages.ts';
import { DIST, ROOT } from './support/paths.ts';

const noted = Object.entries(content().chartVersions);
const FROZEN = noted.flatMap(([id, versions]) =>
  versions.flatMap((version) =>
    LOCALES.map((locale) => ({
      id,
      locale,
      ...version,
      path: below(locale, `embed/${id}/v${version.version}/`),
    })),
  ),
);
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

it('every frozen version stands in the list of versions, and every listed one at its address', () => {
  const files = globSync('{,es/}embed/*/v[0-9]*/index.html', { cwd: DIST });
  expect(files.map((file) => `/${file.replace('index.html', '')}`).sort()).toEqual(
    FROZEN.map(({ path }) => path).sort(),
  );
  for (const [id, versions] of noted)
    expect(
      versions.map(({ version }) => version),
      id,
    ).toEqual(versions.map((_, i) => i + 1));
});

describe.each(FROZEN)('version $version of $id in $locale', (frozen) => {
  const { id, locale, version, date, as_of, path } = frozen;
  const document = readPage(path);
  const one = (tag: string, name: string, value?: string) =>
    findAll(document, tag, (element) =>
      value === undefined ? attr(element, name) !== undefined : attr(element, name) === value,
    );

  it('says which version it is, of which day, with data of which day', () => {
    const title = textOf(findAll(document, 'title')[0] as Element);
    const named = { version: String(version), date: formatDate(as_of, locale) };
    expect(title).toContain(interfaceText(locale, 'versions.frozenTitle', named));
    const foot = tidy(findAll(document, 'figcaption').map(textOf).join());
    const line = { version: String(version), date: formatDate(date, locale) };
    expect(foot).toContain(interfaceText(locale, 'versions.frozen', line));
    expect(foot).toContain(formatDate(as_of, locale));
  });

  it('is whole: picture, takeaway, notes, table, source, and a link to its page', () => {
    expect(one('div', 'data-picture').flatMap((picture) => findAll(picture, 'svg'))).not.toEqual(
      [],
    );
    expect(tidy(one('p', 'data-takeaway').map(textOf).join()).length).toBeGreaterThan(40);
    expect(one('li', 'data-note')).not.toEqual([]);
    expect(one('tr', 'data-key')).not.toEqual([]);
    expect(one('details', 'class', 'chart-source')).toHaveLength(1);
    const page = new URL(`http://x${path}../../../charts/${id}/`).pathname;
    const links = findAll(document, 'a').map((link) => attr(link, 'href') ?? '');
    expect(links.map((href) => new URL(href, `http://x${path}`).pathname)).toContain(page);
  });

  it('depends on nothing that may change: no code of the site, no full address of it', () => {
    const addresses = [...elements(document)].flatMap((element) =>
      ['href', 'src', 'component-url'].flatMap((name) => attr(element, name) ?? []),
    );
    expect(addresses.filter((address) => /_astro|cecot-deal\.example|^\//.test(address))).toEqual(
      [],
    );
    expect(findAll(document, 'script').filter((code) => attr(code, 'src'))).toEqual([]);
    expect(findAll(document, 'astro-island')).toEqual([]);
    expect(textOf(findAll(document, 'body')[0] as Element)).not.toContain('cecot-deal.example');
  });

  it('allows exactly the scripts and styles that stand in it', () => {
    const [policy] = one('meta', 'http-equiv', 'content-security-policy');
    const allowed = (attr(policy as Element, 'content') ?? '').match(/'sha256-[^']+'/g) ?? [];
    const inner = [...findAll(document, 'script'), ...findAll(document, 'style')].map((code) => {
      const text = code.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    });
    expect([...allowed].sort()).toEqual(inner.sort());
  });
});

it('the script that looks for something newer weighs at most a kilobyte', () => {
  expect(gzipSync(script('frozen').text, { level: 9 }).length).toBeLessThanOrEqual(1024);
});

describe.each(LOCALES)('a frozen frame in %s', (locale) => {
  const [id = '', versions = []] = noted[0] ?? [];
  const path = below(locale, `embed/${id}/v${versions[0]?.version}/`);
  const index = below(locale, 'charts.json');
  const say = (key: string) => interfaceText(locale, `versions.${key}`);
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await newPage({ width: 600 });
  });
  afterAll(() => watched.close());

  /** Opens the frame where the site's index says something else of its chart. */
  async function open(change: (chart: Record<string, unknown>) => void): Promise<string[]> {
    const { page } = watched;
    await page.route(`**${index}`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as { charts: Record<string, unknown>[] };
      for (const chart of body.charts) if (chart.id === id) change(chart);
      await route.fulfill({ json: body });
    });
    const asked = page.waitForResponse(`**${index}`);
    await page.goto(path);
    await (await asked).finished();
    await page.waitForTimeout(100);
    await page.unroute(`**${index}`);
    const lines = await page.locator('[data-since]').all();
    const shown = await Promise.all(
      lines.map(async (line) => ((await line.isVisible()) ? [await line.innerText()] : [])),
    );
    return shown.flat();
  }

  it('says nothing more while nothing has changed', async () => {
    expect(await open(() => undefined)).toEqual([]);
  });

  it('says in one line that there is a newer version, and links to the chart', async () => {
    expect(await open((chart) => (chart.version = 99))).toEqual([say('newer')]);
    const { page } = watched;
    const link = page.locator('[data-since="newer"] a');
    expect(new URL(await link.evaluate((a: HTMLAnchorElement) => a.href)).pathname).toBe(
      below(locale, `charts/${id}/`),
    );
    expect(await open((chart) => (chart.as_of = '2099-01-01'))).toEqual([say('newer')]);
  });

  it('says that its chart was corrected, or withdrawn', async () => {
    const corrections = [{ id: 'later', date: '2027-01-01' }];
    expect(await open((chart) => (chart.corrections = corrections))).toEqual([say('corrected')]);
    expect(await open((chart) => (chart.withdrawn = { date: '2027-01-01', reason: '…' }))).toEqual([
      say('gone'),
    ]);
  });

  it('says what it is where it cannot ask, and where no script runs', async () => {
    const { page } = watched;
    await page.route(`**${index}`, (route) => route.fulfill({ status: 500, body: '<p>' }));
    await page.goto(path);
    await page.unroute(`**${index}`);
    const still = await newPage({ js: false, width: 320 });
    await still.page.goto(path);
    for (const one of [page, still.page]) {
      expect(await one.locator('.chart-foot').innerText()).toContain(
        interfaceText(locale, 'versions.frozen', {
          version: '1',
          date: formatDate(versions[0]?.date ?? '', locale),
        }),
      );
      expect(await one.locator('[data-since]:visible').count()).toBe(0);
    }
    await still.close();
    expect(watched.seen.crossOrigin).toEqual([]);
  });
});

describe('npm run freeze', () => {
  let root: string;
  const frame = (locale: Locale, version: number) =>
    readFileSync(join(root, 'public', below(locale, `embed/price/v${version}/index.html`)), 'utf8');
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'cecot-freeze-'));
    for (const name of ['public', 'content/chart-versions.yaml'])
      cpSync(join(ROOT, name), join(root, name), { recursive: true });
    symlinkSync(DIST, join(root, 'dist'));
    writeFileSync(join(root, 'content/chart-versions.yaml'), '{}\n');
    rmSync(join(root, 'public/embed/price'), { recursive: true, force: true });
    rmSync(join(root, 'public/es/embed/price'), { recursive: true, force: true });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('writes a first version in both languages, once', () => {
    expect(freezeChart(root, 'price')).toBe(1);
    expect(frame('en', 1)).toContain('data-version="1"');
    expect(frame('es', 1)).toContain('lang="es"');
    expect(() => freezeChart(root, 'price')).toThrow('Nothing in "price" has changed');
    expect(() => freezeChart(root, 'no-such-chart')).toThrow('There is no chart "no-such-chart"');
  });

  it('asks what is new in a later one, and leaves the first as it was', () => {
    const dist = join(root, 'dist');
    rmSync(dist);
    for (const path of ['embed/price', 'es/embed/price', '_astro'])
      cpSync(join(DIST, path), join(dist, path), { recursive: true });
    const live = join(dist, 'embed/price/index.html');
    writeFileSync(
      live,
      readFileSync(live, 'utf8').replace('data-takeaway>', 'data-takeaway>New. '),
    );
    const first = frame('en', 1);
    expect(() => freezeChart(root, 'price')).toThrow('Say what is new in "price"');
    expect(freezeChart(root, 'price', { en: 'New words.', es: 'Palabras nuevas.' })).toBe(2);
    expect(frame('en', 1)).toBe(first);
    expect(textOf(findAll(parseHtml(frame('en', 2)), 'p')[1] as Element)).toContain('New. ');
    expect(readFileSync(join(root, 'content/chart-versions.yaml'), 'utf8')).toContain(
      'Palabras nuevas.',
    );
  });
});
