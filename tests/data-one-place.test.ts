/**
 * A number is written once: one cell changed in `content/tables/` changes every page, picture,
 * table, sentence and file that shows it, in both languages, and leaves no trace of the old value.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shown, type WorldRate } from '../src/charts/world-rates/chart.ts';
import { worldRatesRows } from '../src/charts/world-rates/rows.ts';
import { readContent, type Content } from '../src/model/content.ts';
import { formatNumber } from '../src/model/format.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { printFact } from '../src/model/print.ts';
import {
  drawCells,
  drawValue,
  factsOf,
  randomFrom,
  ratiosBeside,
  setCell,
  type DrawnCell,
} from './support/data-cells.ts';
import { chartPath } from './support/chart-page.ts';
import { countNumber, textFiles, type TextFile } from './support/dist-text.ts';
import { attr, findAll, htmlFiles, readPage, textOf, type Element } from './support/html.ts';
import { ROOT } from './support/paths.ts';
import { PLACE_SAMPLE } from './support/places.ts';
import { keepPlaces, tempCopy, type TempCopy } from './support/temp-copy.ts';

/** The draw follows from the tables: it changes with them, and a failed run can be repeated. */
const tables = readdirSync(join(ROOT, 'content/tables')).sort();
const hash = createHash('sha256');
for (const name of tables) hash.update(readFileSync(join(ROOT, 'content/tables', name)));
const seed = Number(process.env.SEED) || hash.digest().readUInt32BE();
console.log(`The cells are drawn with SEED=${seed}.`);
const random = randomFrom(seed);

/** A number as it may stand in a text: as typed, and with thousands grouped. */
const forms = (value: number) => [...new Set([String(value), formatNumber(value, 'en')])];
const count = (text: string, value: number) =>
  forms(value).reduce((sum, form) => sum + countNumber(text, form), 0);

/** What one build of the copy showed. */
interface Built {
  values: number[];
  content: Content;
  files: TextFile[];
  /** Printed facts by page: `es/index.html slv-rate-2024 1,659`. */
  facts: Set<string>;
  pngs: Map<string, string>;
  figures: Record<Locale, Map<string, Figure>>;
}

/** The parts of a chart's figure on its page. */
type Figure = Record<'picture' | 'takeaway' | 'alt' | 'title' | 'table', string>;

/** All text below an element, with a gap between its parts so that numbers of cells stay apart. */
function spaced(node: Element['childNodes'][number]): string {
  return 'childNodes' in node ? node.childNodes.map(spaced).join(' ') : textOf(node);
}

let copy: TempCopy;
let cells: DrawnCell[];
let first: Built;
let second: Built;

function figure(id: string, locale: Locale): Figure {
  const page = readPage(chartPath(id, locale), copy.dist);
  const one = (tag: string, test: (element: Element) => boolean) => findAll(page, tag, test)[0];
  const [text = '', takeaway, title, table] = [
    findAll(page, 'svg').map(spaced).join(' '),
    one('p', (p) => attr(p, 'data-takeaway') !== undefined),
    one('h1', (h) => attr(h, 'id') === `${id}-title`),
    one('table', (t) => attr(t, 'data-rows') === id),
  ];
  const alt = one('div', (div) => attr(div, 'data-picture') !== undefined);
  const read = (element: Element | undefined) => (element ? spaced(element) : '');
  return {
    picture: text,
    takeaway: read(takeaway),
    title: read(title),
    table: read(table),
    alt: (alt && attr(alt, 'aria-label')) ?? '',
  };
}

function printedFacts(): Set<string> {
  return new Set(
    htmlFiles(copy.dist).flatMap((file) =>
      findAll(
        readPage(file, copy.dist),
        'span',
        (span) => attr(span, 'data-fact') !== undefined,
      ).map((span) => `${file} ${attr(span, 'data-fact')} ${textOf(span).trim()}`),
    ),
  );
}

async function build(values: number[]): Promise<Built> {
  cells.forEach((cell, i) => setCell(copy.root, cell, values[i] ?? 0));
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  const charts = [...new Set(cells.map(({ chart }) => chart))];
  const png = (path: string) => [path, readFileSync(join(copy.dist, path), 'base64')] as const;
  return {
    values,
    content: readContent(copy.root).content,
    files: textFiles(copy.dist),
    facts: printedFacts(),
    pngs: new Map(
      charts.flatMap((id) => LOCALES.map((locale) => png(`${chartPath(id, locale)}chart.png`))),
    ),
    figures: Object.fromEntries(
      LOCALES.map((locale) => [locale, new Map(charts.map((id) => [id, figure(id, locale)]))]),
    ) as Built['figures'],
  };
}

beforeAll(async () => {
  copy = tempCopy();
  keepPlaces(copy, [...new Set(PLACE_SAMPLE.map(({ id }) => id))]);
  const { content } = readContent(copy.root);
  const top = shown(worldRatesRows(content, 'en'), { places: [], region: 'all' });
  const codes = top.map(({ id }: WorldRate) => content.places.get(id)?.code ?? '');
  cells = drawCells(codes, random);
  const before = textFiles()
    .map(({ text }) => text)
    .join('\n');
  const taken = new Set<number>();
  const fresh = (cell: DrawnCell): number => {
    const value = drawValue(cell, random);
    if (taken.has(value) || count(before, value) > 0) return fresh(cell);
    taken.add(value);
    return value;
  };
  const [rateCell, ...others] = cells as [DrawnCell, ...DrawnCell[]];
  const rates = [fresh(rateCell), fresh(rateCell)];
  // Pages of places print each rate beside the drawn ones: what comes out must be no drawn value.
  for (const ratio of ratiosBeside(content, rates)) taken.add(ratio);
  first = await build([rates[0] ?? 0, ...others.map(fresh)]);
  second = await build([rates[1] ?? 0, ...others.map(fresh)]);
  for (const [i, { table, key, column }] of cells.entries())
    console.log(`${table}/${key}/${column}: ${first.values[i]}, then ${second.values[i]}`);
}, 600_000);
afterAll(() => copy.remove());

describe.each([0, 1, 2])('drawn cell %d', (index) => {
  const cell = () => cells[index] as DrawnCell;
  const value = (built: Built) => built.values[index] ?? Number.NaN;

  it('leaves its old value in no file', () => {
    const left = second.files.filter(({ text }) => count(text, value(first)) > 0);
    expect(left.map(({ name }) => name)).toEqual([]);
  });

  it('stands in the same files, as often, with either value', () => {
    const where = (built: Built) =>
      Object.fromEntries(
        built.files
          .map(
            ({ name, text }) =>
              [name.replace(/\.[\w-]{8}\.js$/, '.js'), count(text, value(built))] as const,
          )
          .filter(([, times]) => times > 0),
      );
    expect(where(second)).toEqual(where(first));
  });

  it.each(LOCALES)('reaches picture, words, table and files of its chart in %s', (locale) => {
    const { chart, stands } = cell();
    const parts = second.figures[locale].get(chart);
    for (const part of [...stands, 'table' as const])
      expect(count(parts?.[part] ?? '', value(second)), part).toBeGreaterThan(0);
    const path = chartPath(chart, locale).slice(1);
    const files = ['data.csv', 'data.json', ...(stands.includes('picture') ? ['chart.svg'] : [])];
    for (const name of files) {
      const text = second.files.find((file) => file.name === `${path}${name}`)?.text ?? '';
      expect(count(text, value(second)), name).toBeGreaterThan(0);
    }
    if (stands.includes('picture')) {
      const png = `${chartPath(chart, locale)}chart.png`;
      expect(second.pngs.get(png)).not.toBe(first.pngs.get(png));
    }
  });

  it('is the value of every fact taken or computed from it, wherever prose prints it', () => {
    const ids = factsOf(second.content, cell());
    const printed = (built: Built) =>
      [...built.facts].filter((line) => ids.has(line.split(' ')[1] ?? ''));
    const expected = printed(second).map((line) => {
      const [file = '', id = ''] = line.split(' ');
      const fact = second.content.facts.get(id);
      const locale = file.startsWith('es/') ? 'es' : 'en';
      return `${file} ${id} ${fact ? printFact(fact, locale) : 'is gone'}`;
    });
    expect(printed(second)).toEqual(expected);
    expect(printed(second).length).toBe(printed(first).length);
  });
});

it('computes the sentences anew: how many times the US rate, and the floor for each person', () => {
  const rate = (code: string) =>
    Number(second.content.tables.get('world-rates')?.byKey.get(code)?.cells.rate_per_100k);
  const ratio = (Math.round((rate('SLV') / rate('USA')) * 100) / 100).toFixed(2);
  const design = (key: string) =>
    Number(second.content.tables.get('design')?.byKey.get(key)?.cells.value_number);
  const area = Math.round(design('cell-length-12-3') * design('cell-width-7-4') * 100) / 100;
  for (const locale of LOCALES) {
    expect(countNumber(second.figures[locale].get('world-rates')?.title ?? '', ratio)).toBe(1);
    const { takeaway = '' } = second.figures[locale].get('floor-space') ?? {};
    expect(count(takeaway, area)).toBeGreaterThan(0);
    expect(count(takeaway, Math.round((area / 70) * 100) / 100)).toBeGreaterThan(0);
  }
});
