/** An article in one language with all that belongs to it, in one zip. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { articles } from '../model/articles.ts';
import type { Locale } from '../model/locale.ts';
import { ready } from '../pictures/picture.ts';
import { articleJson, copyFacts } from '../syndication/article-copy.ts';
import { rules } from '../syndication/copy/rules.ts';
import { zipOf } from '../syndication/zip.ts';
import { copyFile, copyOf, FORMATS } from './article-copies.ts';
import { chartFileBody } from './chart-files.ts';
import { codebook } from './chart-pack.ts';

/** The pictures of a chart in a pack: ending of the name there, file of the chart. */
const PICTURES = {
  'column.png': 'chart.png',
  '16x9.png': 'chart-16x9.png',
  '1x1.png': 'chart-1x1.png',
  'drawing.svg': 'chart.svg',
};

/** The files of one chart: pictures, the rows that it draws, what their columns mean. */
async function chartParts(id: string, locale: Locale) {
  const pictures = Object.entries(PICTURES).map(
    async ([name, file]) =>
      [`images/${id}-${name}`, await chartFileBody(id, locale, file)] as const,
  );
  return [
    ...(await Promise.all(pictures)),
    [`data/${id}.csv`, await chartFileBody(id, locale, 'data.csv')] as const,
    [`data/${id}-codebook.csv`, codebook(ready(id, locale))] as const,
  ];
}

/** The zip of an article in a language. */
async function articlePack(slug: string, locale: Locale): Promise<Uint8Array> {
  const copy = copyOf(slug, locale);
  const { uri, language, version, corrections } = articleJson(copy);
  const charts = copy.figures.map(({ id }) => chartParts(id, locale));
  return zipOf({
    ...Object.fromEntries(
      FORMATS.map((format) => [`article.${format}`, copyFile(slug, locale, format)]),
    ),
    ...Object.fromEntries((await Promise.all(charts)).flat()),
    'data/facts.csv': stringify(copyFacts(copy), { header: true, escape_formulas: true }),
    'corrections.json': `${JSON.stringify({ uri, language, version, corrections }, null, 2)}\n`,
    'RULES.txt': rules(copy),
  });
}

/** The static paths and the handler of `/republish/<slug>.zip` in a language. */
export function articlePacks(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () => articles(locale).map(({ slug }) => ({ params: { slug } })),
    GET: async ({ params }) =>
      new Response(new Uint8Array(await articlePack(params.slug ?? '', locale))),
  };
}
