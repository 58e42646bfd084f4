/** Share pictures: one for the home page, one for each chart, place and article. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { placeIds } from '../charts/place/build.ts';
import { CHARTS } from '../charts/registry.ts';
import { SITE } from '../config.ts';
import { articleBySlug, articles } from '../model/articles.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText, printText } from '../model/print.ts';
import { ready, sentences, type Ready } from '../pictures/picture.ts';
import { readyPlace } from '../pictures/place.ts';
import { shareImage } from '../pictures/share-image.ts';

const HOME = 'index';
const PLACES = 'places';

/** What the share picture of a page says and shows. */
function pageOf(path: string, locale: Locale): { title: string; text: string; chart: Ready } {
  if (path === HOME) {
    return {
      title: SITE.name[locale],
      text: interfaceText(locale, 'site.tagline'),
      chart: ready('world-rates', locale),
    };
  }
  if (path === PLACES) {
    return {
      title: interfaceText(locale, 'places.title'),
      text: SITE.name[locale],
      chart: ready('world-rates', locale),
    };
  }
  if (path.startsWith('articles/')) {
    const { front } = articleBySlug(path.split('/')[1] ?? '', locale);
    const [chart] = front.charts ?? [];
    return {
      title: printText(front.title, locale),
      text: SITE.name[locale],
      chart: ready(chart ?? 'world-rates', locale),
    };
  }
  const id = path.split('/')[1] ?? '';
  const chart = path.startsWith(PLACES) ? readyPlace(id, locale) : ready(id, locale);
  return { title: sentences(chart).title, text: SITE.name[locale], chart };
}

/** The static paths and the handler of `/share/<page-path>.png` in a language. */
export function sharePictures(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      [
        HOME,
        PLACES,
        ...[...CHARTS.keys()].map((id) => `charts/${id}`),
        ...placeIds().map((id) => `${PLACES}/${id}`),
        ...articles(locale).map(({ slug }) => `articles/${slug}`),
      ].map((path) => ({ params: { path } })),
    GET: ({ params }) =>
      new Response(new Uint8Array(shareImage(pageOf(params.path ?? HOME, locale)))),
  };
}
