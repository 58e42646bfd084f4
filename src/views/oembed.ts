/** The oEmbed answers: one for each page that holds one chart. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { placeIds } from '../charts/place/build.ts';
import { ownersOf } from '../charts/shared/owners.ts';
import { CHARTS } from '../charts/registry.ts';
import { FRAME_WIDTHS, frameHeights } from '../syndication/frame-heights.ts';
import type { Locale } from '../model/locale.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { ready, sentences, type Ready } from '../pictures/picture.ts';
import { readyPlace } from '../pictures/place.ts';
import { oembed, OEMBED_WIDTH } from '../syndication/oembed.ts';

/** Path of the answer for a page: `oembedPath('es', 'charts/flights/')`. */
export function oembedPath(locale: Locale, page: string): string {
  return pagePath(locale, `oembed/${page.replace(/\/$/, '')}.json`);
}

/** Height that a frame needs at the width that answers state. */
function frameHeight(locale: Locale, frame: string): number {
  const path = `${locale === 'es' ? 'es/' : ''}embed/${frame}`;
  return frameHeights(path)[FRAME_WIDTHS.indexOf(OEMBED_WIDTH)] ?? 0;
}

/** The answer for a page, given by its path without the last slash, and its frame below `/embed/`. */
function answerFor(path: string, frame: string, chart: Ready): string {
  const { locale } = chart;
  const answer = oembed({
    title: sentences(chart).title,
    locale,
    frame: fullAddress(pagePath(locale, `embed/${frame}`)),
    height: frameHeight(locale, frame),
    site: fullAddress(pagePath(locale)),
    thumbnail: fullAddress(pagePath(locale, `share/${path}.png`)),
    owners: ownersOf(chart.built, locale),
  });
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The static paths and the handler of `/oembed/<page-path>.json` in a language. */
export function oembedAnswers(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  const charts = [...CHARTS.keys()].map((id) => [`charts/${id}`, `${id}/`] as const);
  const places = placeIds().map((id) => [`places/${id}`, `places/${id}/`] as const);
  return {
    getStaticPaths: () =>
      [...charts, ...places].map(([path, frame]) => ({ params: { path }, props: { frame } })),
    GET: ({ params, props }) => {
      const { path = '' } = params;
      const { frame } = props as { frame: string };
      const [kind, id = ''] = path.split('/');
      const chart = kind === 'places' ? readyPlace(id, locale) : ready(id, locale);
      return new Response(answerFor(path, frame, chart));
    },
  };
}
