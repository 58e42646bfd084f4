import { globSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { contentType } from '../scripts/lib/content-type.ts';
import { headersFor, parseHeadersFile } from '../scripts/lib/headers-file.ts';
import { htmlFiles, isFrame } from './support/html.ts';
import { DIST } from './support/paths.ts';

const rules = parseHeadersFile(readFileSync(`${DIST}/_headers`, 'utf8'));
const HEADERS = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
const addresses = htmlFiles().map((file) => `/${file}`.replace(/\/index\.html$/, '/'));

describe('the headers that are shipped', () => {
  it('let only us frame every page that is not an embed', () => {
    const open = addresses
      .filter((address) => !isFrame(address))
      .filter((address) => !('Content-Security-Policy' in headersFor(rules, address)));
    expect(open, 'Add these paths to public/_headers and deploy/nginx.conf.').toEqual([]);
  });

  it('let anyone frame every embed', () => {
    const frames = addresses.filter(isFrame);
    expect(frames.length).toBeGreaterThan(0);
    const closed = frames.filter((address) => {
      const sent = headersFor(rules, address);
      return 'Content-Security-Policy' in sent || 'X-Frame-Options' in sent;
    });
    expect(closed).toEqual([]);
  });

  it('let a frame without an origin fetch what it wakes with', () => {
    // Its font and its code, the table of its chart, and the law graph.
    const needed = globSync('_astro/*', { cwd: DIST }).map((file) => `/${file}`);
    for (const prefix of ['', '/es'])
      needed.push(`${prefix}/charts/one-in-sixty/`, `${prefix}/charts/who-can-be-sent/data.json`);
    for (const path of needed)
      expect(headersFor(rules, path)['Access-Control-Allow-Origin'], path).toBe('*');
  });
});

/** One address of each kind that has headers of its own, and some of each kind of file. */
const ASKED = [
  '/',
  '/es/',
  '/404.html',
  '/articles/the-deal/',
  '/es/charts/price/',
  '/search/?q=cecot',
  '/embed/price/',
  '/es/embed/places/mex/',
  '/embed.js',
  '/charts/price/chart.svg',
  '/charts/price/chart.pdf',
  '/charts/price/chart.zip',
  '/charts/price/data.csv',
  '/charts/price/cite.bib',
  '/charts/price/cite.ris',
  '/articles/the-deal/article.md',
  '/oembed/charts/price.json',
  '/feed.xml',
  '/robots.txt',
  '/pagefind/pagefind.js',
  ...globSync(['_astro/*.css', '_astro/*.woff2', 'pagefind/fragment/*.pf_fragment'], { cwd: DIST })
    .sort()
    .map((file) => `/${file}`)
    .slice(0, 5),
];

describe('the web server of the tests', () => {
  it.each(ASKED)('sends %s with its headers and its media type', async (address) => {
    const path = address.replace(/\?.*$/, '');
    const { status, headers } = await fetch(inject('baseUrl') + address);
    expect(status).toBe(200);
    const rule = headersFor(rules, path);
    for (const name of HEADERS)
      expect(headers.get(name), name).toBe(
        rule[name] ?? (name === 'Cache-Control' ? 'public, max-age=0, must-revalidate' : null),
      );
    expect(headers.get('Content-Type')).toBe(contentType(path.replace(/\/$/, '/index.html')));
  });

  it.each(['/nothing', '/es/nada/', '/_headers', '/charts/nothing/chart.svg'])(
    'has nothing at %s but the page that says so, in its language',
    async (path) => {
      const response = await fetch(inject('baseUrl') + path);
      expect(response.status).toBe(404);
      const page = path.startsWith('/es/') ? 'es/404.html' : '404.html';
      expect(await response.text()).toBe(readFileSync(`${DIST}/${page}`, 'utf8'));
    },
  );

  it('leads to the folder where the last slash is missing', async () => {
    const response = await fetch(`${inject('baseUrl')}/charts/price`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/charts/price/');
  });
});
