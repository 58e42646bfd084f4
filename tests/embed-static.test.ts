/** Every frame as it is sent: whole without a script, and without a second request. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartWords } from '../src/charts/registry.ts';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { formatDate } from '../src/model/format.ts';
import { ready, sentences } from '../src/pictures/picture.ts';
import { EMBEDS } from './support/embeds.ts';
import { attr, findAll, readDist, readPage, textOf, type Element } from './support/html.ts';
import { DIST } from './support/paths.ts';

/** Bytes after gzip -9 of what the first view takes: one file. */
const LIMIT = 12 * 1024;
/** The law graph's first answers, a long record, and the table of all countries. */
const LONG = { 'who-can-be-sent': 30 * 1024, timeline: 30 * 1024, 'world-rates': 30 * 1024 };

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const raw = (element: Element) =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(EMBEDS)('the frame of $id in $locale', ({ id, locale, path, page }) => {
  const document = readPage(path);
  const all = (tag: string, name?: string, value?: string) =>
    findAll(document, tag, (element) => !name || attr(element, name) === value);
  const meta = (name: string) => attr(all('meta', 'name', name)[0] as Element, 'content');
  const ofClass = (tag: string, name: string) =>
    findAll(document, tag, (element) => (attr(element, 'class') ?? '').split(' ').includes(name));
  const address = DEFAULT_SITE_URL + page;
  const { title, subtitle, takeaway, alt } = sentences(ready(id, locale));
  const words = chartWords(id, locale);

  it('belongs to the page of its chart, and is not indexed itself', () => {
    expect(all('html').map((html) => attr(html, 'lang'))).toEqual([locale]);
    expect(meta('robots')).toContain('noindex');
    expect(all('link', 'rel', 'canonical').map((link) => attr(link, 'href'))).toEqual([address]);
    expect(textOf(all('title')[0] as Element)).toContain(title);
  });

  it('holds the whole figure', () => {
    const [figure] = all('figure', 'data-chart', id);
    expect(figure).toBeDefined();
    const text = tidy(textOf(figure as Element));
    for (const words of [title, subtitle, takeaway]) expect(text).toContain(tidy(words));
    const pictures = all('div', 'role', 'img');
    expect(pictures.map((picture) => attr(picture, 'aria-label'))).toEqual([alt]);
    expect(pictures.flatMap((picture) => findAll(picture, 'svg')).length).toBeGreaterThan(0);
  });

  it('holds every note, the source, the date of the data, and where it comes from', () => {
    const notes = findAll(document, 'li', (item) => attr(item, 'data-note') !== undefined);
    const found = notes.map((note) => ({ id: attr(note, 'data-note'), text: textOf(note) }));
    expect(found).toEqual(words.notes);
    expect(tidy(ofClass('details', 'chart-source').map(textOf).join())).toContain(
      tidy(words.sourceNote),
    );
    const [foot] = ofClass('p', 'frame-foot').map(textOf);
    expect(foot).toContain(formatDate(words.asOf, locale));
    expect(all('a', 'href', address).map(textOf)).toContain(address);
  });

  it('holds its numbers as a table to unfold, and says where the others are', () => {
    const folds = ofClass('details', 'chart-table');
    expect(folds).toHaveLength(1);
    const [fold] = folds as [Element];
    const rows = findAll(fold, 'tr', (row) => attr(row, 'data-key') !== undefined);
    expect(rows.length).toBeGreaterThan(0);
    const whole = ready(id, locale).rows.length;
    const more = findAll(fold, 'a').map((link) => attr(link, 'href'));
    expect(more).toEqual(rows.length < whole ? [`${page}#${id}-table`] : []);
  });

  it('asks for nothing more before its first paint', () => {
    const links = all('link').map((link) => attr(link, 'rel'));
    expect(links).toEqual(['canonical']);
    for (const tag of ['img', 'image', 'picture', 'source', 'object', 'iframe'])
      expect(all(tag), tag).toEqual([]);
    const scripts = all('script').filter((script) => attr(script, 'src'));
    // The code that wakes charts comes after the page, and is the same file for all frames.
    for (const script of scripts) {
      expect(attr(script, 'src')).toMatch(/^\/_astro\/wake\.\w+\.js$/);
      expect(attr(script, 'defer')).toBe('');
    }
    expect(scripts).toHaveLength(ready(id, locale).built.chart.view.length > 0 ? 1 : 0);
  });

  it('opens every link outside the frame', () => {
    expect(all('base').map((base) => attr(base, 'target'))).toEqual(['_blank']);
    expect(findAll(document, 'a', (link) => attr(link, 'target') !== undefined)).toEqual([]);
  });

  it('allows exactly the scripts and styles that stand in it', () => {
    const [policy] = all('meta', 'http-equiv', 'content-security-policy');
    const content = attr(policy as Element, 'content') ?? '';
    const inner = [...all('script'), ...all('style')].filter((one) => !attr(one, 'src'));
    const allowed = content.match(/'sha256-[^']+'/g) ?? [];
    expect([...allowed].sort()).toEqual(inner.map((one) => hash(raw(one))).sort());
    expect(content).not.toContain('unsafe');
  });

  it('keeps to its weight', () => {
    const bytes = gzipSync(readDist(path), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(id in LONG ? LONG[id as keyof typeof LONG] : LIMIT);
  });
});

it('no frame stands in a sitemap', () => {
  for (const file of globSync('sitemap*.xml', { cwd: DIST }))
    expect(readFileSync(join(DIST, file), 'utf8')).not.toContain('/embed/');
});
