/** The files of each chart: picture and data, at their published addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { CHARTS } from '../charts/registry.ts';
import { explorerGraph } from '../charts/who-can-be-sent/rows.ts';
import { content } from '../model/content.ts';
import type { TableModel } from '../charts/shared/define.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import { printText } from '../model/print.ts';
import { FILE_PADDING } from '../pictures/file-size.ts';
import { palette } from '../pictures/palette.ts';
import { framed, ready, rowsInView, sentences, WIDTHS, type Ready } from '../pictures/picture.ts';
import { pdf } from '../pictures/pdf.ts';
import { png } from '../pictures/png.ts';
import { poster, type ShapeName } from '../pictures/poster.ts';
import { fileSvg } from '../pictures/svg.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { SITE } from '../config.ts';
import { safeCell } from '../syndication/data/spreadsheet.ts';
import { CITE_FILES, citeFile, type CiteFile } from '../syndication/cite.ts';
import { ownersOf } from '../charts/shared/owners.ts';
import { sourcesById } from '../model/notes.ts';
import { chartPack } from './chart-pack.ts';
import { citedChart } from '../syndication/cited.ts';

/** The table of a download: the rows that may be handed on. */
function downloadTable(chart: Ready): TableModel {
  const { outsideTables, chart: stages } = chart.built;
  return stages.table(outsideTables ? rowsInView(chart) : chart.rows, chart);
}

/** The table of a chart as CSV; `more` gives the cells of further columns by the key of a row. */
export function csv(
  chart: Ready,
  more: { columns: string[]; cells: (key: string) => string[] } = { columns: [], cells: () => [] },
): string {
  const { columns, rows } = downloadTable(chart);
  return stringify([
    ['id', ...columns.map(({ key }) => key), ...more.columns],
    ...rows.map(({ key, cells }) => [
      key,
      ...cells.map(({ value, text, kind }) => safeCell(kind === 'text' && value ? text : value)),
      ...more.cells(key).map(safeCell),
    ]),
  ]);
}

/** The law graph as the live explorer reads it: questions, answers, outcomes, the law behind them. */
function graphData(locale: Locale) {
  const graph = explorerGraph(content(), locale);
  return { start: graph.start, nodes: [...graph.nodes.values()] };
}

function json(chart: Ready, address: string): string {
  const { id } = chart.built.chart;
  const { columns, rows } = downloadTable(chart);
  const { words } = chart;
  const { title, subtitle, takeaway, alt } = sentences(chart);
  const data = {
    id,
    language: chart.locale,
    title,
    subtitle,
    takeaway,
    alt,
    notes: words.notes,
    source: words.sourceNote,
    sources: sourcesById(words.sources).map(
      ({ id: source, title: name, publisher, published, url }) => ({
        id: source,
        title: name,
        publisher: printText(publisher, chart.locale),
        published,
        url,
      }),
    ),
    address,
    published: SITE.published,
    license: SITE.license,
    owners: ownersOf(chart.built, chart.locale),
    ...(id === 'who-can-be-sent' ? { graph: graphData(chart.locale) } : {}),
    columns,
    rows: rows.map(({ key, cells }) => ({
      id: key,
      ...Object.fromEntries(cells.map(({ value }, i) => [columns[i]?.key, value])),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** A chart as a drawing that stands alone. */
export const svgFile = (chart: Ready, address: string): Promise<string> =>
  fileSvg(framed(chart, { width: WIDTHS.wide, address }), WIDTHS.wide, {
    title: sentences(chart).title,
    padding: FILE_PADDING,
  });

/** A chart as a bitmap that stands alone. */
export const pngFile = (chart: Ready, address: string): Buffer =>
  png(
    framed(chart, {
      width: WIDTHS.wide,
      palette: palette('light'),
      address,
    }),
    { width: WIDTHS.wide, padding: FILE_PADDING, paper: palette('light').paper },
  );

/** A chart as a drawing in dark colours. */
const darkSvgFile = (chart: Ready, address: string): Promise<string> =>
  fileSvg(framed(chart, { width: WIDTHS.wide, address }), WIDTHS.wide, {
    title: sentences(chart).title,
    padding: FILE_PADDING,
    dark: true,
  });

/** A chart as a page to print. */
const pdfFile = (chart: Ready, address: string): Buffer =>
  pdf(
    framed(chart, {
      width: WIDTHS.wide,
      palette: palette('light'),
      address,
    }),
    {
      width: WIDTHS.wide,
      padding: FILE_PADDING,
      paper: palette('light').paper,
      title: sentences(chart).title,
      author: SITE.byline[chart.locale],
    },
  );

const posterFile = (shape: ShapeName) => (chart: Ready, address: string) =>
  poster(chart, shape, address);

const citationFile = (file: CiteFile) => (chart: Ready) =>
  citeFile(
    citedChart(`charts/${chart.built.chart.id}/`, sentences(chart).title, chart.locale),
    file,
  );

const MAKERS: Record<string, (chart: Ready, address: string) => string | Buffer | Promise<string>> =
  {
    'chart.svg': svgFile,
    'chart-dark.svg': darkSvgFile,
    'chart.png': pngFile,
    'chart-16x9.png': posterFile('16x9'),
    'chart-1x1.png': posterFile('1x1'),
    'chart.pdf': pdfFile,
    'data.csv': (chart) => csv(chart),
    'data.json': json,
    ...Object.fromEntries(CITE_FILES.map((file) => [file, citationFile(file)])),
  };

const ZIP = 'chart.zip';
/** The files of each chart, by their names below its page. */
export const CHART_FILES: readonly string[] = [...Object.keys(MAKERS), ZIP];

const pageOf = (id: string, locale: Locale) => fullAddress(pagePath(locale, `charts/${id}/`));

const bodies = new Map<string, Promise<string | Buffer>>();

async function bodyOf(id: string, locale: Locale, file: string): Promise<string | Buffer> {
  const body = await MAKERS[file]?.(ready(id, locale), pageOf(id, locale));
  if (body === undefined) throw new Error(`No chart has a file "${file}".`);
  return body;
}

/** One file of a chart, as it stands at its address. Made once: it goes into several packs too. */
export function chartFileBody(id: string, locale: Locale, file: string): Promise<string | Buffer> {
  const key = `${locale}/${id}/${file}`;
  const body = bodies.get(key) ?? bodyOf(id, locale, file);
  bodies.set(key, body);
  return body;
}

const packs = new Map<string, Promise<Uint8Array>>();

async function pack(id: string): Promise<Uint8Array> {
  const parts = LOCALES.map(async (locale) => {
    const files = Object.keys(MAKERS).map(
      async (file) => [file, await chartFileBody(id, locale, file)] as const,
    );
    return { chart: ready(id, locale), files: Object.fromEntries(await Promise.all(files)) };
  });
  return chartPack(await Promise.all(parts));
}

/** The zip of a chart holds both languages, so it is made once. */
function packOnce(id: string): Promise<Uint8Array> {
  const made = packs.get(id) ?? pack(id);
  packs.set(id, made);
  return made;
}

/** The static paths and the handler of `/charts/<id>/<file>` in a language. */
export function chartFiles(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      [...CHARTS.keys()].flatMap((id) => CHART_FILES.map((file) => ({ params: { id, file } }))),
    GET: async ({ params }) => {
      const { id = '', file = '' } = params;
      const body = file === ZIP ? await packOnce(id) : await chartFileBody(id, locale, file);
      return new Response(typeof body === 'string' ? body : new Uint8Array(body));
    },
  };
}
