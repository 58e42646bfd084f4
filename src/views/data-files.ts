/** The files of the open tables: `/data/<table>.csv`, the package that describes them, the codebook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../model/locale.ts';
import { BASE, fullAddress, pagePath } from '../paths.ts';
import { CITE_FILES, citeFile } from '../syndication/cite.ts';
import { citedTable } from '../syndication/cited.ts';
import { codebookCsv } from '../syndication/data/codebook.ts';
import { LISTS, listCsv } from '../syndication/data/lists.ts';
import { openTables, tableCsv } from '../syndication/data/open-table.ts';
import { dataPackage } from '../syndication/data/package.ts';

/** Path of a file of the data, the same in both languages: `dataFile('homicides.csv')`. */
export function dataFile(name: string): string {
  return `${BASE}/data/${name}`;
}

/** Makers of all files that hold the same in both languages, by name. */
function sharedFiles(): Map<string, () => string> {
  const home = fullAddress(pagePath('en', 'data/'));
  const self = fullAddress(dataFile('datapackage.json'));
  return new Map([
    ...openTables().map((table) => [`${table.name}.csv`, () => tableCsv(table)] as const),
    ...LISTS.map((list) => [`${list.name}.csv`, () => listCsv(list)] as const),
    ['codebook.csv', codebookCsv],
    ['datapackage.json', () => `${JSON.stringify(dataPackage(home, self), null, 2)}\n`],
  ]);
}

/** Makers of the citations of all open tables, by name. */
function citations(locale: Locale): [string, () => string][] {
  return openTables().flatMap((table) =>
    CITE_FILES.map((file): [string, () => string] => [
      `${table.name}.${file}`,
      () => citeFile(citedTable(table, locale), file),
    ]),
  );
}

/** The static paths and the handler of `/data/<file>`; only citations have one a language. */
export function dataFiles(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  const makers = () => new Map([...(locale === 'en' ? sharedFiles() : []), ...citations(locale)]);
  return {
    getStaticPaths: () => [...makers().keys()].map((file) => ({ params: { file } })),
    GET: ({ params }) => {
      const make = makers().get(params.file ?? '');
      if (!make) throw new Error(`The open data have no file "${params.file ?? ''}".`);
      return new Response(make());
    },
  };
}
