/**
 * `article.json`: a copy for content systems, after ninjs 2 of the IPTC. Its shape is a stable
 * interface: fields are added, never renamed or taken away.
 */
import type { ElementContent } from 'hast';
import { SITE } from '../config.ts';
import type { Locale } from '../model/locale.ts';
import { factById, printFact, printText, printUnit } from '../model/print.ts';
import type { Said } from '../model/releases.ts';
import { asSentence } from '../model/text.ts';
import { blocksOf, factSentences } from './copy/blocks.ts';
import type { ArticleCopy } from './copy/article.ts';
import type { Rendition } from './copy/figure.ts';
import { asHtml, asText } from './copy/formats.ts';
import { rawValue } from './claims.ts';
import { copyWords } from './copy/words.ts';

/** One figure or date of an article's text. */
export interface CopyFact {
  /** Id in the register of claims. */
  id: string;
  /** What it counts or dates. */
  label: string;
  /** As printed in the copy's language. */
  value: string;
  /** For machines: a number, an ISO date, a text, or "low–high". */
  raw: string | number;
  /** The words of its unit; '' where it has none. */
  unit: string;
  /** ISO date: the last for which it is known to hold. */
  as_of: string;
  /** The condition that travels with it; '' where it has none. */
  qualifier: string;
  /** The plain sentence of the copy in which it first stands. */
  sentence: string;
}

/** A chart of the article. */
export interface CopyAssociation {
  /** The chart's id. */
  name: string;
  type: 'graphic';
  headline: string;
  /** Its takeaway. */
  caption: string;
  /** What the picture shows, for those who cannot see it. */
  alt: string;
  /** What must never be lost. */
  notes: string[];
  source: string;
  /** Who drew it, under which license. */
  creditline: string;
  /** Terms of tables that belong to others; often none. */
  usageterms: string;
  /** Full address of the chart's own page. */
  uri: string;
  renditions: Rendition[];
}

/** A copy of an article as JSON. */
export interface ArticleJson {
  /** Full address of the article's page. */
  uri: string;
  type: 'text';
  language: Locale;
  /** Number of the version, as text. */
  version: string;
  /** ISO days: first published, and this version. */
  firstcreated: string;
  versioncreated: string;
  headlines: { role: 'main' | 'alternative'; value: string }[];
  descriptions: { role: 'summary'; value: string }[];
  by: string;
  bodies: [
    { role: 'main'; contenttype: 'text/html'; value: string },
    { role: 'plain'; contenttype: 'text/plain'; value: string },
  ];
  usageterms: string;
  copyrightholder: string;
  license: { name: string; url: string };
  /** The line that every copy carries, as plain text. */
  attribution: string;
  /** The newest first; `version` is the first that is right, where the record names one. */
  corrections: { id: string; date: string; text: string; version?: string }[];
  associations: CopyAssociation[];
  facts: CopyFact[];
}

/** The figures and dates of a copy's text, in the order in which they stand. */
export function copyFacts({ body, context: { locale } }: ArticleCopy): CopyFact[] {
  return [...factSentences(body)].map(([id, sentence]) => {
    const fact = factById(id);
    return {
      id,
      label: printText(fact.label, locale),
      value: printFact(fact, locale),
      raw: rawValue(fact, locale),
      unit: printUnit(fact, locale),
      as_of: fact.as_of,
      qualifier: fact.qualifier ? printText(fact.qualifier, locale) : '',
      sentence,
    };
  });
}

/** The copy of an article as an object. */
export function articleJson(copy: ArticleCopy): ArticleJson {
  const { tree, context, title, headlines, summary, dek } = copy;
  const { locale } = context;
  const words = copyWords(locale);
  return {
    uri: copy.page,
    type: 'text',
    language: locale,
    version: String(copy.version),
    firstcreated: copy.published,
    versioncreated: copy.released,
    headlines: [
      { role: 'main', value: title },
      ...headlines.map((value) => ({ role: 'alternative' as const, value })),
    ],
    descriptions: [dek, ...summary]
      .filter(Boolean)
      .map((value) => ({ role: 'summary' as const, value })),
    by: SITE.byline[locale],
    bodies: [
      { role: 'main', contenttype: 'text/html', value: asHtml(tree) },
      { role: 'plain', contenttype: 'text/plain', value: asText(tree, words) },
    ],
    usageterms: words.terms,
    copyrightholder: SITE.publisher,
    license: { ...SITE.license },
    attribution: copy.attribution,
    corrections: copy.corrections.map(({ id, date, heading, text, version }) => ({
      id,
      date,
      text: `${heading} ${text}`,
      ...(version === undefined ? {} : { version: String(version) }),
    })),
    associations: copy.figures.map((figure) => ({
      name: figure.id,
      type: 'graphic' as const,
      headline: figure.title,
      caption: figure.takeaway,
      alt: figure.alt,
      notes: figure.notes,
      source: figure.source,
      creditline: figure.credit,
      usageterms: figure.owners.map(({ name, terms }) => `${asSentence(name)} ${terms}`).join(' '),
      uri: figure.page,
      renditions: figure.renditions,
    })),
    facts: copyFacts(copy),
  };
}

/** The text without its charts, whose rows have a record of their own. */
function textAlone({ body }: ArticleCopy): ElementContent[] {
  return body.filter(
    (node) => node.type !== 'element' || !['figure', 'table'].includes(node.tagName),
  );
}

/** What a version of the article says in its language, for the record of versions. */
export function saidIn(copy: ArticleCopy): Said {
  return {
    title: copy.title,
    dek: copy.dek,
    summary: copy.summary,
    blocks: blocksOf(textAlone(copy)),
    facts: Object.fromEntries(copyFacts(copy).map(({ id, value, raw }) => [id, [value, raw]])),
    charts: Object.fromEntries(copy.figures.map(({ id, takeaway }) => [id, takeaway])),
  };
}
