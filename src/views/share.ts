import type { APIRoute } from 'astro';
import { SITE } from '../config.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText } from '../model/print.ts';
import { shareImage } from '../pictures/share-image.ts';

/** The share picture of the home page. */
export function homeShare(locale: Locale): APIRoute {
  return () =>
    new Response(
      new Uint8Array(shareImage({ title: SITE.name[locale], text: interfaceText(locale, 'site.tagline'), chart: 'world-rates', locale })),
    );
}
