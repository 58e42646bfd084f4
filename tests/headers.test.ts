import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../scripts/lib/headers-file.ts';
import { htmlFiles } from './support/html.ts';
import { DIST } from './support/paths.ts';

const rules = parseHeadersFile(readFileSync(`${DIST}/_headers`, 'utf8'));
const addresses = htmlFiles().map((file) => `/${file}`.replace(/\/index\.html$/, '/'));
const isEmbed = (address: string) => /^\/(es\/)?embed\//.test(address);

describe('the headers that are shipped', () => {
  it('let only us frame every page that is not an embed', () => {
    const open = addresses
      .filter((address) => !isEmbed(address))
      .filter((address) => !('Content-Security-Policy' in headersFor(rules, address)));
    expect(open, 'Add these paths to public/_headers and deploy/nginx.conf.').toEqual([]);
  });

  it('let anyone frame every embed', () => {
    const closed = addresses
      .filter(isEmbed)
      .filter((address) => 'Content-Security-Policy' in headersFor(rules, address));
    expect(closed).toEqual([]);
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
