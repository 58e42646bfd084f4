/** `/places.json`: every place with a page, by name, and where its frame is. */
import type { APIRoute } from 'astro';
import { allPlaces } from '../charts/place/build.ts';
import { SITE } from '../config.ts';
import type { Locale } from '../model/locale.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { FRAME_WIDTHS, frameHeights } from '../syndication/frame-heights.ts';
import { oembedPath } from './oembed.ts';

/** The handler of `/places.json` in a language. It holds no rates: those belong to their owners. */
export function placesJson(locale: Locale): APIRoute {
  const address = (path: string) => fullAddress(pagePath(locale, path));
  const heights = frameHeights(`${locale === 'es' ? 'es/' : ''}embed/places/`);
  const index = {
    language: locale,
    published: SITE.published,
    /** Pixels that the highest frame of a place needs, by its width. */
    heights: Object.fromEntries(FRAME_WIDTHS.map((width, i) => [width, heights[i]])),
    places: [...allPlaces(locale).records.values()].map(({ id, kind, forms }) => ({
      id,
      name: forms.name,
      kind,
      page: address(`places/${id}/`),
      embed: address(`embed/places/${id}/`),
      oembed: fullAddress(oembedPath(locale, `places/${id}/`)),
    })),
  };
  return () => new Response(`${JSON.stringify(index, null, 2)}\n`);
}
