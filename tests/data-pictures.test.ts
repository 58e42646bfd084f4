/** The picture files that readers carry away: sharp, not blank, complete on their own. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palette } from '../src/pictures/palette.ts';
import { ready, sentences } from '../src/pictures/picture.ts';
import { readyPlace } from '../src/pictures/place.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { DIST } from './support/paths.ts';
import { PLACE_SAMPLE } from './support/places.ts';

/** Of the places, whose pictures are alike, those of a sample. */
const places = PLACE_SAMPLE.map(({ path }) => path.slice(1));
const sampled = (name: string) =>
  !/(^|\/)places\//.test(name) ||
  places.some((path) => name.startsWith(path) || name === shareOf(path));
const shareOf = (path: string) => path.replace(/^(es\/)?/, '$1share/').replace(/\/$/, '.png');
const PNGS = globSync('**/*.png', { cwd: DIST, exclude: ['*.png', '_astro/**'] })
  .filter(sampled)
  .sort();
const SVGS = globSync('{,es/}{charts,stills,places}/**/*.svg', { cwd: DIST })
  .filter(sampled)
  .sort();
const CHART_SVGS = SVGS.filter((name) => name.endsWith('/chart.svg'));
const bytes = (name: string) => readFileSync(join(DIST, name));

/** Size of a bitmap, share of pixels that are not its commonest colour, and how many colours it has. */
async function look(name: string) {
  const image = await loadImage(bytes(name));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const colours = new Map<number, number>();
  for (const pixel of pixels) colours.set(pixel, (colours.get(pixel) ?? 0) + 1);
  const share = 1 - Math.max(...colours.values()) / pixels.length;
  return { width, height, share, colours: colours.size };
}

describe('bitmaps', () => {
  it.each(PNGS)('%s is drawn, at the size of its kind', async (name) => {
    const { width, height, share, colours } = await look(name);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.9);
    expect(colours).toBeGreaterThan(20);
    // Two device pixels a CSS pixel: 680 of picture and 24 of margin on either side.
    if (name.endsWith('/chart.png')) expect(width).toBe(2 * (680 + 2 * 24));
    if (name.includes('share/')) expect([width, height]).toEqual([1200, 630]);
  });

  it('exist for every chart in both languages', () => {
    const charts = CHART_SVGS.map((name) => name.replace('.svg', '.png'));
    expect(charts.length).toBeGreaterThan(40);
    expect(PNGS.filter((name) => name.includes('share/places/'))).toHaveLength(PLACE_SAMPLE.length);
    expect(PNGS).toEqual(expect.arrayContaining(charts));
  });
});

describe('drawings', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await newPage();
    await watched.page.goto('/robots.txt');
  });
  afterAll(() => watched.close());

  /** Parses as a browser does: faults of XML, the title, the texts, addresses it points to. */
  function parsed(name: string) {
    return watched.page.evaluate((markup) => {
      const document = new DOMParser().parseFromString(markup, 'image/svg+xml');
      const all = [...document.querySelectorAll('*')];
      return {
        faults: [...document.querySelectorAll('parsererror')].map((fault) => fault.textContent),
        root: document.documentElement.nodeName,
        title: document.querySelector('svg > title')?.textContent ?? '',
        style: document.querySelector('style')?.textContent ?? '',
        words: [...document.querySelectorAll('text')].map((text) => text.textContent).join(' '),
        links: all.flatMap((element) =>
          ['href', 'xlink:href', 'src'].map((attribute) => element.getAttribute(attribute)),
        ),
        scripts: all.filter(
          ({ nodeName, attributes }) =>
            nodeName === 'script' || [...attributes].some((one) => one.name.startsWith('on')),
        ).length,
      };
    }, bytes(name).toString('utf8'));
  }

  it.each(SVGS)('%s stands alone in its colour schemes', async (name) => {
    const { faults, root, title, style, links, scripts } = await parsed(name);
    expect(faults).toEqual([]);
    expect(root).toBe('svg');
    expect(title.length).toBeGreaterThan(20);
    expect(links.filter(Boolean)).toEqual([]);
    expect(scripts).toBe(0);
    expect(style).toContain('src:url(data:font/woff2;base64,');
    const both = !name.endsWith('-dark.svg');
    expect(style.includes(`--ink:${palette('light').ink}`)).toBe(both);
    const dark = both ? style.slice(style.indexOf('@media(prefers-color-scheme:dark)')) : style;
    expect(dark).toContain(`--ink:${palette('dark').ink}`);
    expect(style.replace(/url\(data:[^)]*\)/g, '')).not.toMatch(/url\(|@import/);
  });

  it.each(CHART_SVGS)('%s carries title, takeaway, source and address', async (name) => {
    const id = name.split('/').at(-2) ?? '';
    const locale = name.startsWith('es/') ? 'es' : 'en';
    const { words, title } = await parsed(name);
    const plain = words.replace(/\s+/g, ' ');
    const chart = name.includes('places/') ? readyPlace(id, locale) : ready(id, locale);
    const said = sentences(chart);
    const { sourceNote } = chart.words;
    expect(title).toBe(said.title);
    // The notes have a test of their own.
    const carried = [said.title, said.subtitle, said.takeaway, sourceNote];
    for (const text of carried) expect(plain).toContain(text.replace(/\s+/g, ' '));
    expect(plain).toContain(`/${name.replace('chart.svg', '')}`);
  });
});
