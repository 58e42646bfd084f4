/** How our articles, charts and tables are cited: as text, and as files for reference managers. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { SITE } from '../config.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText } from '../model/print.ts';
import { styleName, type CiteStyle } from './cite-styles.ts';

// A key of its own for each record, instead of one made of the first words of author and title.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** What is cited. */
export interface Cited {
  kind: 'article' | 'chart' | 'table';
  /** Slug or id; unique within its kind. */
  id: string;
  title: string;
  locale: Locale;
  /** Full address of its page. */
  address: string;
  /** ISO day on which this version came out. */
  issued: string;
  /** What names this version: "1". */
  version: string;
}

/** A record of the Citation Style Language, version 1.0.2, as far as ours go. */
export interface CslRecord {
  id: string;
  'citation-key': string;
  type: 'webpage' | 'figure' | 'dataset';
  title: string;
  author: [{ literal: string }];
  'container-title': string;
  publisher: string;
  issued: { 'date-parts': [number[]] };
  version: string;
  note: string;
  language: Locale;
  URL: string;
}

const TYPES = { article: 'webpage', chart: 'figure', table: 'dataset' } as const;

/** The record of something cited. It says nothing of the day of reading: that is the reader's. */
export function cslRecord({ kind, id, title, locale, address, issued, version }: Cited): CslRecord {
  const key = `cecot-deal-${kind}-${id}-${locale}`;
  return {
    id: key,
    'citation-key': key,
    type: TYPES[kind],
    title,
    author: [{ literal: SITE.byline[locale] }],
    'container-title': SITE.name[locale],
    publisher: SITE.publisher,
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    version,
    note: `${interfaceText(locale, 'cite.version', { version })}. ${SITE.license.name}`,
    language: locale,
    URL: address,
  };
}

/** A record as a style prints it best: no name twice, and the version where pages have no field. */
function printed(cited: Cited, style: CiteStyle): object {
  const { id, title, author, issued, version, language, URL, ...rest } = cslRecord(cited);
  const common = { id, title, author, issued, version, language, URL };
  const site = rest['container-title'];
  if (style === 'chicago') return { ...common, type: rest.type, 'container-title': site };
  if (cited.kind === 'table') return { ...common, type: rest.type, publisher: site };
  const word = cited.kind === 'chart' ? 'cite.chart' : 'cite.version';
  const genre = interfaceText(cited.locale, word, { version });
  return { ...common, type: 'webpage', 'container-title': site, genre };
}

const LANGUAGES: Record<Locale, string> = { en: 'en-US', es: 'es-ES' };
const cite = (record: object) => new Cite([record], { generateGraph: false });

/** A citation as text, to be pasted into a list of sources. */
export function citationText(cited: Cited, style: CiteStyle): string {
  return cite(printed(cited, style))
    .format('bibliography', {
      format: 'text',
      template: styleName(style, cited.locale),
      lang: LANGUAGES[cited.locale],
    })
    .trim();
}

/** Names of the files that a citation comes in. */
export const CITE_FILES = ['cite.bib', 'cite.ris', 'cite.csl.json'] as const;

/** Name of a file of a citation. */
export type CiteFile = (typeof CITE_FILES)[number];

/** The content of a citation's file. */
export function citeFile(cited: Cited, file: CiteFile): string {
  const record = cslRecord(cited);
  if (file === 'cite.csl.json') return `${JSON.stringify([record], null, 2)}\n`;
  if (file === 'cite.bib') return `${cite(record).format('bibtex').trim()}\n`;
  return (
    cite(record)
      .format('ris')
      // The package cuts ids after twenty letters, so that two of ours could be the same.
      .replace(/^ID .*\n/m, '')
      // It breaks lines in the middle of words; not all programs put them together again.
      .replace(/\n(?![A-Z][A-Z0-9] {2}- |$)/g, '')
      // And it writes the ninth of March as 3/9, where the format asks for 03/09.
      .replace(/^DA .*$/m, `DA  - ${cited.issued.replaceAll('-', '/')}`)
      .replace(/\n*$/, '\n')
  );
}
