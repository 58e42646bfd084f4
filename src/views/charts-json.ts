/** `/charts.json`: every chart with its addresses, files, versions and corrections. */
import type { APIRoute } from 'astro';
import { CHARTS } from '../charts/registry.ts';
import { topicOf } from '../charts/topics.ts';
import { SITE } from '../config.ts';
import { content } from '../model/content.ts';
import type { Locale } from '../model/locale.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { ready, sentences } from '../pictures/picture.ts';
import { correctionsOf } from '../syndication/corrections.ts';
import { FRAME_WIDTHS, frameHeights } from '../syndication/frame-heights.ts';
import { CHART_FILES } from './chart-files.ts';
import { oembedPath } from './oembed.ts';

function entry(id: string, locale: Locale) {
  const chart = ready(id, locale);
  const { title, takeaway } = sentences(chart);
  const { asOf, withdrawn } = chart.words;
  const page = `charts/${id}/`;
  const frame = `embed/${id}/`;
  const heights = frameHeights(`${locale === 'es' ? 'es/' : ''}${frame}`);
  const address = (path: string) => fullAddress(pagePath(locale, path));
  const versions = content().chartVersions[id] ?? [];
  return {
    id,
    topic: topicOf(id),
    title,
    takeaway,
    as_of: asOf,
    page: address(page),
    embed: address(frame),
    oembed: fullAddress(oembedPath(locale, page)),
    /** Pixels that the frame needs, by its width. */
    heights: Object.fromEntries(FRAME_WIDTHS.map((width, i) => [width, heights[i]])),
    files: Object.fromEntries(CHART_FILES.map((file) => [file, address(page + file)])),
    version: versions.at(-1)?.version ?? null,
    versions: versions.map(({ version, date, as_of }) => ({
      version,
      date,
      as_of,
      embed: address(`${frame}v${version}/`),
    })),
    corrections: correctionsOf(content().corrections, [`chart:${id}`], locale).map(
      ({ id: correction, date }) => ({
        id: correction,
        date,
        page: `${address('corrections/')}#${correction}`,
      }),
    ),
    withdrawn: withdrawn ?? null,
  };
}

/** The handler of `/charts.json` in a language. */
export function chartsJson(locale: Locale): APIRoute {
  const index = {
    language: locale,
    published: SITE.published,
    license: SITE.license,
    charts: [...CHARTS.keys()].map((id) => entry(id, locale)),
  };
  return () => new Response(`${JSON.stringify(index, null, 2)}\n`);
}
