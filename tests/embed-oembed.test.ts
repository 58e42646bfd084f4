/** A system that is given the address of a chart finds its frame by itself, at the right height. */
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { newPage } from './support/browser.ts';
import { startHost, type HostServer } from './support/host-server.ts';
import { expectDrawn } from './support/pixels.ts';

let host: HostServer;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

/** The site is built for an address that cannot be reached; the test's server stands in for it. */
const served = (address: string) => address.replace(DEFAULT_SITE_URL, inject('baseUrl'));

it.each([
  '/charts/cecot-headcount/',
  '/es/charts/cecot-headcount/',
  '/charts/who-can-be-sent/',
  '/es/charts/world-rates/',
  '/places/mex/',
  '/es/places/us-la/',
])('%s is found by a consumer and shown at the right height', async (path) => {
  const { oEmbed } = await unfurl(`${DEFAULT_SITE_URL}${path}`, {
    oembed: true,
    fetch: (address: string) => fetch(served(address)) as never,
  });
  if (!oEmbed || oEmbed.type !== 'rich') throw new Error('There is no rich oEmbed answer.');
  const answer = oEmbed;
  expect(answer.version).toBe('1.0');
  expect(answer.html).not.toMatch(/<(blockquote|script)|style=/);
  const { page, close } = await newPage({ allow: [host.base] });
  await page.setViewportSize({ width: Number(answer.width), height: 900 });
  const body = `<style>body{margin:0}</style>${served(answer.html)}`;
  await page.goto(host.show(body), { waitUntil: 'networkidle' });
  const box = await page.locator('iframe').boundingBox();
  const frame = page.frames().at(-1);
  const needed = await frame?.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  // The frame has a border of the host's, which takes a few pixels of its width.
  // Frames of places are alike, and share the height of the highest.
  const spare = path.includes('/places/') ? 80 : 40;
  expect(Math.abs((box?.height ?? 0) - (needed ?? 0))).toBeLessThan(spare);
  expect(Number(answer.height)).toBeGreaterThanOrEqual((needed ?? 0) - 2);
  await expectDrawn(page.locator('iframe'));
  await close();
});
