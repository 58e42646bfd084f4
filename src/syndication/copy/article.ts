/** A whole article as others may print it: from the text of its page, in plain tags. */
import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SITE } from '../../config.ts';
import type { Article } from '../../model/articles.ts';
import { content } from '../../model/content.ts';
import { formatDate } from '../../model/format.ts';
import { interfaceText, printText } from '../../model/print.ts';
import { readProseTree } from '../../model/read/prose-tree.ts';
import { releases } from '../../model/releases.ts';
import type { Correction } from '../../model/schemas/records.ts';
import { correctionsOf, correctionText } from '../corrections.ts';
import { onlyAllowed } from './allowed.ts';
import { lines } from './blocks.ts';
import type { CopyContext } from './context.ts';
import { endnotes } from './endnotes.ts';
import { copyFigure, type CopyFigure } from './figure.ts';
import { linked } from './linked.ts';
import { plainProse } from './prose.ts';

/** One correction as a copy prints it. */
export interface CopyCorrection {
  id: string;
  /** ISO day. */
  date: string;
  /** "Correction, December 1, 2026." */
  heading: string;
  /** What it said and what it says. */
  text: string;
  /** The first version that is right, where the record names one. */
  version?: number;
}

/** What a copy of an article is made of. */
export interface ArticleCopy {
  article: Article;
  context: CopyContext;
  /** Full address of the page. */
  page: string;
  title: string;
  dek: string;
  /** The answer in a few sentences. */
  summary: string[];
  /** Headlines to choose from; the title is not among them. */
  headlines: string[];
  version: number;
  /** ISO days: first published, and the day of this version. */
  published: string;
  released: string;
  /** "By … · Published on … · Version … · Information up to …" */
  dateline: string;
  /** The newest first. */
  corrections: CopyCorrection[];
  /** Who wrote it, where and when it was first published, on which terms, and what was changed. */
  attribution: string;
  figures: CopyFigure[];
  /** The text alone, with the facts of its figures still known; not yet cleaned. */
  body: ElementContent[];
  /** All of it, cleaned. */
  tree: Root;
}

/** What a correction has to touch to stand in the copy of an article: itself, or a chart in it. */
export function touchedIn({ slug, front }: Article): string[] {
  return [`article:${slug}`, ...(front.charts ?? []).map((id) => `chart:${id}`)];
}

function copyCorrections(article: Article, all: readonly Correction[]): CopyCorrection[] {
  const { locale } = article;
  const say = (key: string, values?: Record<string, string>) => interfaceText(locale, key, values);
  return correctionsOf(all, touchedIn(article), locale).map((correction) => {
    const { id, date, version } = correction;
    return {
      id,
      date,
      heading: say('copy.correction', { date: formatDate(date, locale) }),
      text: correctionText(correction, locale),
      ...(version === undefined ? {} : { version }),
    };
  });
}

/** Makes the copy of an article; `corrections` are those of the site. */
export function articleCopy(
  article: Article,
  address: CopyContext['address'],
  corrections: readonly Correction[] = content().corrections,
): ArticleCopy {
  const { slug, locale, file, front, prose } = article;
  const context: CopyContext = { locale, file, address };
  const say = (key: string, values?: Record<string, string>) => interfaceText(locale, key, values);
  const print = (text: string) => printText(text, locale);
  const page = address(locale, `articles/${slug}/`);
  const published = front.published ?? SITE.published;
  const latest = releases(slug).at(-1);
  const { version, date: released } = latest ?? { version: 1, date: front.updated ?? published };
  const day = (iso: string) => formatDate(iso, locale);
  const attribution = say('copy.attribution', {
    author: SITE.byline[locale],
    site: SITE.name[locale],
    address: page,
    date: day(published),
    version: String(version),
    license: SITE.license.name,
    terms: SITE.license.url,
  });
  const dateline = [
    say('copy.byline', { author: SITE.byline[locale] }),
    say('articles.published', { date: day(published) }),
    say('copy.version', { version: String(version), date: day(released) }),
    ...(front.as_of ? [say('articles.asOf', { date: day(front.as_of) })] : []),
  ].join(' · ');
  const body = plainProse(readProseTree(process.cwd(), file), context);
  const mended = copyCorrections(article, corrections);
  const [title, dek] = [print(front.title), front.dek ? print(front.dek) : ''];
  const summary = (front.summary ?? []).map(print);
  const all: ElementContent[] = [
    h('link', { rel: ['canonical'], href: page }),
    h('h1', title),
    ...(dek ? [h('p', h('strong', dek))] : []),
    h('p', dateline),
    ...mended.map(({ heading, text }) => h('p', [h('strong', heading), ` ${text}`])),
    ...(summary.length > 0
      ? [
          h('h2', say('articles.inBrief')),
          h(
            'ul',
            summary.map((one) => h('li', one)),
          ),
        ]
      : []),
    ...body,
    ...endnotes(prose, context),
    h('p', linked(attribution)),
    h('p', linked(say('copy.newest', { address: page }))),
  ];
  return {
    article,
    context,
    page,
    title,
    dek,
    summary,
    headlines: (front.headlines ?? []).map(print),
    version,
    published,
    released,
    dateline,
    corrections: mended,
    attribution,
    figures: prose.components
      .filter(({ name }) => name === 'Chart')
      .map(({ props }) => copyFigure(props.id ?? '', context)),
    body,
    tree: onlyAllowed(lines(all), file),
  };
}
