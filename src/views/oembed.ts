/** The oEmbed answers: one for each page that holds one chart. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS } from '../charts/registry.ts';
import { FRAME_WIDTHS, frameHeights } from '../syndication/frame-heights.ts';
import type { Locale } from '../model/locale.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { ready, sentences } from '../pictures/picture.ts';
import { oembed, OEMBED_WIDTH } from '../syndication/oembed.ts';

/** Path of the answer for a page: `oembedPath('es', 'charts/flights/')`. */
export function oembedPath(locale: Locale, page: string): string {
  return pagePath(locale, `oembed/${page.replace(/\/$/, '')}.json`);
}

/** Height that a chart's frame needs at one of the measured widths. */
export function frameHeight(locale: Locale, frame: string, width: (typeof FRAME_WIDTHS)[number]) {
  const path = `${locale === 'es' ? 'es/' : ''}embed/${frame}`;
  return frameHeights(path)[FRAME_WIDTHS.indexOf(width)] ?? 0;
}

/** The static paths and the handler of `/oembed/<page-path>.json` in a language. */
export function oembedAnswers(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      [...CHARTS.keys()].map((id) => ({ params: { path: `charts/${id}` }, props: { id } })),
    GET: ({ props }) => {
      const { id } = props as { id: string };
      const answer = oembed({
        title: sentences(ready(id, locale)).title,
        locale,
        frame: fullAddress(pagePath(locale, `embed/${id}/`)),
        height: frameHeight(locale, `${id}/`, OEMBED_WIDTH),
        site: fullAddress(pagePath(locale)),
        thumbnail: fullAddress(pagePath(locale, `share/charts/${id}.png`)),
      });
      return new Response(`${JSON.stringify(answer, null, 2)}\n`);
    },
  };
}
