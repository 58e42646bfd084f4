/** Every page of a place, as it was built: whole, light, and the same in both languages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { PlaceRow } from '../src/charts/place/place-row.ts';
import { readContent } from '../src/model/content.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { sentences } from '../src/pictures/picture.ts';
import { readyPlace } from '../src/pictures/place.ts';
import { attr, findAll, parseHtml, readDist, textOf, type Element } from './support/html.ts';
import { below } from './support/pages.ts';
import { DIST, ROOT } from './support/paths.ts';
import { PLACES } from './support/places.ts';

const LIMIT = 20_000;
const { content } = readContent(ROOT);
const squeezed = (element: Element | undefined) =>
  element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
const file = (id: string, locale: Locale, name: string) =>
  readFileSync(join(DIST, below(locale, `places/${id}/${name}`)), 'utf8');

/** What a page of a place holds. */
function read(id: string, locale: Locale) {
  const html = readDist(below(locale, `places/${id}/`));
  const page = parseHtml(html);
  const all = (tag: string, name?: string) =>
    findAll(page, tag, (one) => name === undefined || attr(one, name) !== undefined);
  const [picture] = all('div', 'data-picture');
  return {
    html,
    headings: all('h1').map(squeezed),
    figures: all('figure').map((figure) => attr(figure, 'data-chart')),
    drawings: all('svg').length,
    alt: picture && attr(picture, 'aria-label'),
    title: squeezed(all('h2').find((heading) => attr(heading, 'id') === 'place-title')),
    subtitle: squeezed(all('p').find((one) => attr(one, 'class') === 'chart-subtitle')),
    takeaway: squeezed(all('p', 'data-takeaway')[0]),
    notes: all('li', 'data-note').map((note) => attr(note, 'data-note')),
    rows: all('tr', 'data-key').map((row) => attr(row, 'data-key')),
    reprint: findAll(page, 'div', (div) => attr(div, 'id') === 'reprint-text').flatMap((div) =>
      findAll(div, 'p').map(squeezed),
    ),
    text: textOf(page),
    links: all('a').map((link) => attr(link, 'href') ?? ''),
  };
}

it('are there for every place with a rate, in both languages', () => {
  const rated = [...content.places.values()].filter(({ status }) => status !== 'world');
  expect(PLACES).toEqual(rated.map(({ id }) => id).sort());
  for (const id of PLACES)
    for (const locale of LOCALES)
      expect(existsSync(join(DIST, below(locale, `places/${id}/`)))).toBe(true);
});

describe.each(LOCALES)('in %s', (locale) => {
  const pages = new Map(PLACES.map((id) => [id, read(id, locale)]));
  /** Fails with a list of what is wrong, by place. */
  const expectNone = (faultsOf: (id: string, page: ReturnType<typeof read>) => unknown[]) =>
    expect(
      [...pages].flatMap(([id, page]) => faultsOf(id, page).map((fault) => [id, fault])),
    ).toEqual([]);

  it('a page has the place’s name as its heading, and one figure with two drawings', () => {
    for (const [id, { headings, figures, drawings }] of pages) {
      expect(headings).toEqual([content.places.get(id)?.name[locale]]);
      expect([figures, drawings], id).toEqual([['place'], 2]);
    }
  });

  it('a page says what its data say: title, takeaway, alt text, notes, rows', () => {
    for (const [id, page] of pages) {
      const chart = readyPlace(id, locale);
      expect(page, id).toMatchObject(sentences(chart));
      expect(page.notes).toEqual(chart.words.notes.map((note) => note.id));
      expect(page.rows).toEqual((chart.rows as PlaceRow[]).map((row) => row.id));
    }
  });

  it('a page holds no word of a program', () => {
    expectNone(
      (_, { text }) => text.match(/\b(?:undefined|NaN|null|Infinity)\b|\[object|[{}]/g) ?? [],
    );
  });

  it(`a page weighs at most ${LIMIT} bytes of HTML after gzip -9`, () => {
    expectNone((_, { html }) => {
      const bytes = gzipSync(html, { level: 9 }).length;
      return bytes > LIMIT ? [bytes] : [];
    });
  });

  it('the paragraph in plain text is the one to copy, with source, credit, license and terms', () => {
    for (const [id, { reprint }] of pages) {
      expect(file(id, locale, 'paragraph.txt'), id).toBe(`${reprint.join('\n\n')}\n`);
      const whole = reprint.join(' ');
      for (const part of ['World Prison Brief', 'CC BY 4.0', below(locale, `places/${id}/`)])
        expect(whole).toContain(part);
      expect(whole.includes('Prison Policy Initiative'), id).toBe(id.startsWith('us-'));
    }
  });

  it('the data file holds the rows of the picture alone, each with its owner’s terms and address', () => {
    for (const [id, page] of pages) {
      const rows = parse<Record<string, string>>(file(id, locale, 'data.csv'), { columns: true });
      expect(rows.map((row) => row.id)).toEqual(page.rows);
      const drawn = readyPlace(id, locale).rows as PlaceRow[];
      expect(rows.map(({ rate, people, date }) => [rate, people, date])).toEqual(
        drawn.map(({ rate, people, asOf }) => [String(rate), String(people ?? ''), asOf]),
      );
      for (const { owner = '', terms = '', link = '' } of rows) {
        expect(owner.length, id).toBeGreaterThan(10);
        expect(terms.length).toBeGreaterThan(20);
        expect(link).toMatch(/^https:/);
      }
      expect(file(id, locale, 'data.csv')).not.toContain('CC BY');
    }
  });

  it('a page leads to the chart of its kind with the place chosen, and to its files', () => {
    for (const [id, { links }] of pages) {
      const view = id.startsWith('us-')
        ? `states-and-el-salvador.mine=${id}`
        : /world-rates\.places=[a-z.-]*/.exec(links.join(' '))?.[0];
      expect(view?.split(/[.=]/)).toContain(id);
      expect(links.some((link) => link.endsWith(String(view)))).toBe(true);
      for (const name of ['chart.svg', 'chart.png', 'data.csv', 'paragraph.txt'])
        expect(links).toContain(below(locale, `places/${id}/${name}`));
      expect(existsSync(join(DIST, below(locale, `share/places/${id}.png`)))).toBe(true);
    }
  });
});

it('have the same numbers in both languages', () => {
  const numbers = (id: string, locale: Locale) =>
    parse<Record<string, string>>(file(id, locale, 'data.csv'), { columns: true }).map(
      ({ id: key, rate, people, date }) => ({ key, rate, people, date }),
    );
  for (const id of PLACES) expect(numbers(id, 'es'), id).toEqual(numbers(id, 'en'));
});
