/** The files of each place: picture, data and paragraph, at their published addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { PlaceRow } from '../charts/place/place-row.ts';
import { placeIds } from '../charts/place/build.ts';
import { ownerOf } from '../charts/shared/owners.ts';
import type { Locale } from '../model/locale.ts';
import { readyPlace, type ReadyPlace } from '../pictures/place.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { sentences } from '../pictures/picture.ts';
import { asHtml, asMarkdown } from '../syndication/copy/formats.ts';
import { csv, pngFile, svgFile } from './chart-files.ts';
import { htmlFile } from './article-copies.ts';
import { reprint, reprintText, reprintTree } from './reprint.ts';

/** The four rows of the chart, each with its owner's terms: the tables they come from are not ours. */
function rowsWithOwners(chart: ReadyPlace): string {
  const rows = new Map((chart.rows as PlaceRow[]).map((row) => [row.id, row]));
  return csv(chart, {
    columns: ['owner', 'terms', 'link'],
    cells: (key) => {
      const wide = rows.get(key)?.counts === 'all-confinement';
      const owner = ownerOf(wide ? 'us-states' : 'world-rates', chart.locale);
      return [owner?.name ?? '', owner?.terms ?? '', owner?.url ?? ''];
    },
  });
}

const MAKERS: Record<
  string,
  (chart: ReadyPlace, address: string, id: string) => string | Buffer | Promise<string>
> = {
  'chart.svg': svgFile,
  'chart.png': pngFile,
  'data.csv': rowsWithOwners,
  'paragraph.html': (chart, _, id) =>
    htmlFile(asHtml(reprintTree(chart, id)), chart.locale, sentences(chart).title),
  'paragraph.md': (chart, _, id) => asMarkdown(reprintTree(chart, id)),
  'paragraph.txt': (chart, _, id) => reprintText(reprint(chart, id)),
};

/** The static paths and the handler of `/places/<id>/<file>` in a language. */
export function placeFiles(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      placeIds().flatMap((id) => Object.keys(MAKERS).map((file) => ({ params: { id, file } }))),
    GET: async ({ params }) => {
      const { id = '', file = '' } = params;
      const make = MAKERS[file];
      if (!make) throw new Error(`No place has a file "${file}".`);
      const address = fullAddress(pagePath(locale, `places/${id}/`));
      const body = await make(readyPlace(id, locale), address, id);
      return new Response(typeof body === 'string' ? body : new Uint8Array(body));
    },
  };
}
