/** Share pictures: one for the home page, one for each chart page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS } from '../charts/registry.ts';
import { SITE } from '../config.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText, printText } from '../model/print.ts';
import { listFiles } from '../model/read/files.ts';
import { readProse } from '../model/read/mdx-file.ts';
import { ready, sentences } from '../pictures/picture.ts';
import { shareImage } from '../pictures/share-image.ts';

const HOME = 'index';

/** What the share picture of a page says and shows. */
function pageOf(path: string, locale: Locale): { title: string; text: string; chart: string } {
  if (path === HOME) {
    return {
      title: SITE.name[locale],
      text: interfaceText(locale, 'site.tagline'),
      chart: 'world-rates',
    };
  }
  if (path.startsWith('articles/')) {
    const { frontmatter } = readProse(
      process.cwd(),
      `content/articles/${locale}/${path.split('/')[1] ?? ''}.mdx`,
    );
    const [chart] = (frontmatter.charts ?? []) as string[];
    return {
      title: printText(String(frontmatter.title), locale),
      text: SITE.name[locale],
      chart: chart ?? 'world-rates',
    };
  }
  const chart = path.replace('charts/', '');
  return { title: sentences(ready(chart, locale)).title, text: SITE.name[locale], chart };
}

/** The page paths of all articles in a language. */
function articlePaths(locale: Locale): string[] {
  return listFiles(process.cwd(), `content/articles/${locale}`, '.mdx').map(
    (file) => `articles/${file.split('/').at(-1)?.replace('.mdx', '') ?? ''}`,
  );
}

/** The static paths and the handler of `/share/<page-path>.png` in a language. */
export function sharePictures(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      [HOME, ...[...CHARTS.keys()].map((id) => `charts/${id}`), ...articlePaths(locale)].map(
        (path) => ({
          params: { path },
        }),
      ),
    GET: ({ params }) =>
      new Response(new Uint8Array(shareImage({ ...pageOf(params.path ?? HOME, locale), locale }))),
  };
}
