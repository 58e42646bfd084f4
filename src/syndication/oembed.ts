/** oEmbed answers (version 1.0, type "rich"): what a system learns that is given a chart's address. */
import { SITE } from '../config.ts';
import { escapeAttribute } from '../model/escape-xml.ts';

/** What an answer is made of; addresses are full. */
export interface OembedChart {
  title: string;
  /** Language of the names. */
  locale: 'en' | 'es';
  /** Address of the frame. */
  frame: string;
  /** Height that the frame needs at `OEMBED_WIDTH`, in pixels. */
  height: number;
  /** Address of the site's first page. */
  site: string;
  /** Address of the 1200 × 630 share picture. */
  thumbnail: string;
  /** Whose figures it holds, and on which terms; empty where all are ours. */
  owners: readonly { name: string; terms: string }[];
}

/** A static answer cannot follow `maxwidth`, so it states a modest width; the frame is fluid. */
export const OEMBED_WIDTH = 600;

/** A frame as HTML that survives the strictest clean-ups: one element, no style, no script. */
export function plainFrame(frame: string, title: string, height: number): string {
  return `<iframe src="${escapeAttribute(frame)}" title="${escapeAttribute(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
}

/** The answer as an object. No blockquote: WordPress would hide the frame behind it. */
export function oembed(chart: OembedChart): Record<string, string | number> {
  const { title, locale, frame, height, site, thumbnail, owners } = chart;
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: SITE.byline[locale],
    author_url: site,
    provider_name: SITE.name[locale],
    provider_url: site,
    cache_age: 86_400,
    width: OEMBED_WIDTH,
    height,
    html: plainFrame(frame, title, height),
    thumbnail_url: thumbnail,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    license: [SITE.license.name, ...owners.map(({ name, terms }) => `${name}: ${terms}`)].join(
      '; ',
    ),
    license_url: SITE.license.url,
  };
}
