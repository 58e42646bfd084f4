import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHandler } from './server.ts';

const outside = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(outside, 'dist');
const files: Record<string, string> = {
  '../secret.txt': 'secret',
  '../dist-other/secret.txt': 'secret',
  'index.html': '<p>home</p>',
  'es/index.html': '<p>inicio</p>',
  '404.html': '<p>not found</p>',
  'es/404.html': '<p>no existe</p>',
  'charts/a/index.html': '<p>chart</p>',
  'charts/a/data.csv': 'a,b\n',
  'charts/a/cite.bib': '@misc{}',
  'embed/a/index.html': '<p>embed</p>',
  '_astro/x.js': 'export {}',
  'font.woff2': 'font',
  _headers: '/*\n  X-All: 1\n/_astro/*\n  Cache-Control: immutable\n',
};
const servers: Server[] = [];
let home = '';
let based = '';

async function serve(basePath?: string): Promise<string> {
  const server = createServer(siteHandler({ root, basePath }));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends a path as it is: fetch would tidy `..` away before it leaves. */
function raw(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(home);
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

const get = (path: string, init: RequestInit = {}) => fetch(path, { redirect: 'manual', ...init });

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  home = await serve();
  based = await serve('story/');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(outside, { recursive: true });
});

describe('siteHandler', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/charts/a/?width=3#x', 'text/html; charset=utf-8'],
    ['/charts/a/data.csv', 'text/csv; charset=utf-8'],
    ['/charts/a/cite.bib', 'application/x-bibtex; charset=utf-8'],
    ['/_astro/x.js', 'text/javascript; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
  ])('serves %s as %s', async (path, type) => {
    const response = await get(home + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-all')).toBe('1');
  });

  it('keeps hashed files for good and asks again for all others', async () => {
    expect((await get(`${home}/_astro/x.js`)).headers.get('cache-control')).toBe('immutable');
    expect((await get(home)).headers.get('cache-control')).toMatch('must-revalidate');
  });

  it('sends a folder to its address with a slash, the query kept', async () => {
    const response = await get(`${home}/charts/a?b=1`);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/charts/a/?b=1');
  });

  it.each([
    ['/nothing/', 'not found'],
    ['/charts/', 'not found'],
    ['/es/nothing', 'no existe'],
    ['/_headers', 'not found'],
  ])('answers %s with the page of its language', async (path, words) => {
    const response = await get(home + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(words);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e/dist-other/secret.txt',
    '//charts/a',
    '/%00',
    '/%E0%A4%A',
    'http://elsewhere/secret.txt',
  ])('never leaves its folder for %s', async (path) => {
    expect(await raw(path)).toBe(404);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await get(home, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect((await get(home, { method: 'POST' })).status).toBe(405);
  });

  it('packs text for those who accept it', async () => {
    const packed = await get(home, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe('<p>home</p>');
    const plain = await get(home, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-length')).toBe('11');
  });

  it('serves below a base path only', async () => {
    expect((await get(`${based}/story/charts/a/`)).status).toBe(200);
    expect((await get(`${based}/story`)).headers.get('location')).toBe('/story/');
    expect((await get(`${based}/story/charts/a`)).headers.get('location')).toBe('/story/charts/a/');
    expect((await get(`${based}/charts/a/`)).status).toBe(404);
    expect((await get(`${based}/storyteller/`)).status).toBe(404);
  });
});
