/** The register and the corrections as files. */
import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { SITE } from '../config.ts';
import { articles } from '../model/articles.ts';
import { content } from '../model/content.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText } from '../model/print.ts';
import type { Correction } from '../model/schemas/records.ts';
import { fullAddress, pagePath } from '../paths.ts';
import { claims } from '../syndication/claims.ts';
import { touchedIn } from '../syndication/copy/article.ts';
import {
  correctionEntry,
  correctionItems,
  correctionsOf,
  newestFirst,
  type TouchedArticle,
} from '../syndication/corrections.ts';
import { feedMoment, jsonFeed } from '../syndication/feeds.ts';
import { rss } from '../syndication/rss.ts';
import { copyOf } from './article-copies.ts';
import { feedHead } from './feeds.ts';

const json = (data: unknown) => new Response(`${JSON.stringify(data, null, 2)}\n`);

/** `/claims.csv`: one row a claim, flat, with lists joined by ";". */
export function claimsCsv(locale: Locale): APIRoute {
  return () => {
    const rows = claims(locale).map(({ sources, uses, ...claim }) => ({
      ...claim,
      sources: sources.join(';'),
      uses: uses.map(({ kind, id }) => `${kind}:${id}`).join(';'),
    }));
    return new Response(stringify(rows, { header: true, escape_formulas: true }));
  };
}

/** `/facts.json`: the same claims with their addresses. */
export function factsJson(locale: Locale): APIRoute {
  return () => {
    const register = fullAddress(pagePath(locale, 'claims/'));
    return json({
      language: locale,
      published: SITE.published,
      license: SITE.license.url,
      facts: claims(locale).map((claim) => ({ ...claim, address: `${register}#${claim.id}` })),
    });
  };
}

/** What the feeds of corrections say of themselves. */
const correctionsHead = (file: string, locale: Locale) =>
  feedHead(locale, {
    title: `${SITE.name[locale]}: ${interfaceText(locale, 'corrections.title')}`,
    description: interfaceText(locale, 'corrections.intro'),
    page: 'corrections/',
    file,
  });

/** The published articles that a correction touches, with their newest versions. */
function touchedArticles(correction: Correction, locale: Locale): TouchedArticle[] {
  return articles(locale)
    .filter((article) => correctionsOf([correction], touchedIn(article), locale).length > 0)
    .map(({ slug }) => {
      const { title, page, version } = copyOf(slug, locale);
      return { slug, title, address: page, version: String(version) };
    });
}

/**
 * `/corrections.json`: the corrections, newest first, as a JSON Feed for readers of news and as a
 * list for programs that watch the versions of what they reprinted.
 */
export function correctionsJson(locale: Locale): APIRoute {
  return () => {
    const { corrections } = content();
    const head = correctionsHead('corrections.json', locale);
    const entries = newestFirst(corrections).map((one) =>
      correctionEntry(one, locale, touchedArticles(one, locale)),
    );
    const items = correctionItems(corrections, locale, head.page).map(
      ({ title, address, date, description }, i) => ({
        id: address,
        url: address,
        title,
        content_html: description,
        date_published: feedMoment(date),
        _correction: entries[i],
      }),
    );
    return json({ ...jsonFeed(head, items), corrections: entries });
  };
}

/** `/corrections.xml`: the corrections as a feed that readers follow. */
export function correctionsFeed(locale: Locale): APIRoute {
  return () => {
    const head = correctionsHead('corrections.xml', locale);
    return new Response(
      rss({ ...head, items: correctionItems(content().corrections, locale, head.page) }),
    );
  };
}
