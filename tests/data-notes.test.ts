/**
 * The warnings of a chart are never lost: each is in the chart's words, in its figure on every page
 * that shows it, in its SVG, in what its PNG is painted from, and in print.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHARTS, chartWords } from '../src/charts/registry.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { palette } from '../src/pictures/palette.ts';
import { framed, ready, WIDTHS } from '../src/pictures/picture.ts';
import { readyPlace } from '../src/pictures/place.ts';
import { newPage, type WatchedPage } from './support/browser.ts';
import { chartPath } from './support/chart-page.ts';
import {
  attr,
  findAll,
  htmlFiles,
  parseHtml,
  readPage,
  textOf,
  type Element,
} from './support/html.ts';
import { DIST } from './support/paths.ts';
import { REQUIRED_NOTES } from './support/required-notes.ts';

const ALL = [...CHARTS.keys()].flatMap((id) => LOCALES.map((locale) => ({ id, locale })));
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const isChart = (figure: Element) => attr(figure, 'data-chart') !== undefined;
const notesOf = (id: string, locale: Locale) => chartWords(id, locale).notes;

it('names the warnings of every chart, and of no other', () => {
  expect(Object.keys(REQUIRED_NOTES).sort()).toEqual([...CHARTS.keys()].sort());
});

describe.each(ALL)('the warnings of $id in $locale', ({ id, locale }) => {
  const required = Object.entries(REQUIRED_NOTES[id] ?? {});

  it('say what they have to say', () => {
    expect(required.length).toBeGreaterThan(0);
    for (const [note, substance] of required) {
      const words = notesOf(id, locale).find((one) => one.id === note)?.text;
      for (const pattern of substance[locale]) expect(words, `${id} ${note}`).toMatch(pattern);
    }
  });

  it('stand in the SVG', () => {
    const svg = readFileSync(join(DIST, chartPath(id, locale), 'chart.svg'), 'utf8');
    const texts = findAll(parseHtml(svg), 'text').map(textOf);
    const drawn = squeezed(texts.join(' '));
    for (const { text } of notesOf(id, locale)) expect(drawn).toContain(squeezed(text));
  });

  it('stand whole in what the PNG is painted from', () => {
    const spec = framed(ready(id, locale), {
      width: WIDTHS.wide,
      palette: palette('light'),
      address: 'https://news.example/',
    });
    const lines = spec.panels.flatMap((panel) =>
      panel.kind === 'drawing'
        ? panel.shapes.flatMap((shape) =>
            // What lies below its panel would be cut off.
            shape.kind === 'text' && shape.y < panel.height ? [shape.text] : [],
          )
        : [],
    );
    const painted = squeezed(lines.join(' '));
    for (const { text } of notesOf(id, locale)) expect(painted).toContain(squeezed(text));
  });
});

/** The warnings of a figure on a page; those of a place depend on the place. */
function wantedOn(file: string, id: string) {
  const locale = file.startsWith('es/') ? 'es' : 'en';
  const place = /(?:^|\/)places\/([^/]+)\//.exec(file)?.[1];
  return place ? readyPlace(place, locale).words.notes : notesOf(id, locale);
}

const PAGES = htmlFiles()
  .map((file) => ({ file, figures: findAll(readPage(file), 'figure', isChart) }))
  .filter(({ figures }) => figures.length > 0);

describe.each(PAGES)('$file', ({ file, figures }) => {
  it('has all warnings in each figure', () => {
    for (const figure of figures) {
      const id = attr(figure, 'data-chart') ?? '';
      const shown = findAll(figure, 'li', (item) => attr(item, 'data-note') !== undefined).map(
        (item) => ({ id: attr(item, 'data-note'), text: squeezed(textOf(item)) }),
      );
      const wanted = wantedOn(file, id);
      expect(shown).toEqual(wanted.map((note) => ({ ...note, text: squeezed(note.text) })));
    }
  });
});

describe('in a browser', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await newPage({ width: 720, height: 1040 });
  });
  afterAll(() => watched.close());

  it.each(ALL)('a reader and a printer of $id in $locale see every warning', async (chart) => {
    const { page } = watched;
    const wanted = notesOf(chart.id, chart.locale).map(({ id, text }) => ({ id, text }));
    await page.emulateMedia({ media: 'screen' });
    await page.goto(chartPath(chart.id, chart.locale));
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const seen = await page.locator(`#chart-${chart.id} [data-note]`).evaluateAll((all) =>
        all
          .filter((note) =>
            note.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          )
          .filter((note) => (note as HTMLElement).offsetHeight > 8)
          .map((note) => ({
            id: (note as HTMLElement).dataset.note,
            text: (note as HTMLElement).innerText,
          })),
      );
      expect(seen, media).toEqual(wanted);
    }
  });
});
