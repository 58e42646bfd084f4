import { globSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../scripts/lib/headers-file.ts';
import { htmlFiles, isFrame } from './support/html.ts';
import { DIST } from './support/paths.ts';

const rules = parseHeadersFile(readFileSync(`${DIST}/_headers`, 'utf8'));
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

  it('are sent by the server of the tests', async () => {
    const { headers } = await fetch(`${inject('baseUrl')}/`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'access-control-allow-origin': '*',
    });
  });
});
