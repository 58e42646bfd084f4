/** What pages and files cite: our articles, charts and tables as citations know them. */
import { SITE } from '../config.ts';
import type { Article } from '../model/articles.ts';
import { content } from '../model/content.ts';
import type { Locale } from '../model/locale.ts';
import { printText } from '../model/print.ts';
import { releases } from '../model/releases.ts';
import type { Table } from '../model/table.ts';
import { fullAddress, pagePath } from '../paths.ts';
import type { Cited } from './cite.ts';
import { DATA_VERSION, FIRST_VERSION } from './version.ts';

/** An article in its newest version; before its first release that is the first. */
export function citedArticle({ slug, locale, front }: Article): Cited {
  const latest = releases(slug).at(-1);
  return {
    kind: 'article',
    id: slug,
    title: printText(front.title, locale),
    locale,
    address: fullAddress(pagePath(locale, `articles/${slug}/`)),
    issued: latest?.date ?? front.updated ?? front.published ?? SITE.published,
    version: latest ? String(latest.version) : FIRST_VERSION,
  };
}

/** A chart in its newest frozen version, or a place; `path` is that of its page below the language: `charts/flights/`. */
export function citedChart(path: string, title: string, locale: Locale): Cited {
  const [, id = ''] = path.split('/');
  const latest = content().chartVersions[id]?.at(-1);
  return {
    kind: 'chart',
    id,
    title,
    locale,
    address: fullAddress(pagePath(locale, path)),
    issued: latest?.date ?? SITE.published,
    version: latest ? String(latest.version) : FIRST_VERSION,
  };
}

/** A table that may be downloaded. */
export function citedTable({ name, schema }: Table, locale: Locale): Cited {
  return {
    kind: 'table',
    id: name,
    title: printText(schema.title, locale),
    locale,
    address: fullAddress(`${pagePath(locale, 'data/')}#${name}`),
    issued: SITE.published,
    version: DATA_VERSION,
  };
}
