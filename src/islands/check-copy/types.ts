/** What the check of a copy reads and finds. Nothing here knows of a page or a parser. */

/** As much of `article.json` as a check reads. */
export interface CheckedArticle {
  /** Full address of the article's page. */
  uri: string;
  language: string;
  version: string;
  /** ISO days: first published, and this version. */
  firstcreated: string;
  versioncreated: string;
  by: string;
  license: { name: string; url: string };
  /** The line that every copy carries. */
  attribution: string;
  corrections: { id: string; date: string; text: string }[];
  /** Its charts. */
  associations: { name: string; headline: string; caption: string; alt: string; uri: string }[];
}

/** A picture in a copy. */
export interface CopyImage {
  src: string;
  /** Nothing where the picture says nothing, not even that it is decoration. */
  alt: string | null;
  /** The blocks of the figure around it: first, and first after it; empty without a figure. */
  figure: readonly [from: number, to: number];
}

/** A copy, or the article itself, taken apart. */
export interface CopyParts {
  /** The words of each paragraph, heading, list item, table row; cells have tabs between them. */
  blocks: string[];
  /** Addresses that it links to or spells out. */
  links: string[];
  images: CopyImage[];
  /** Whether it is a whole saved page, with menus and logos around the article. */
  whole: boolean;
}

/** What can be missing or changed. */
export const KINDS = [
  'unlike',
  'credit',
  'license',
  'address',
  'date',
  'correction',
  'narrower',
  'number',
  'quotation',
  'alt',
  'figure',
  'changes',
] as const;

/** One of `KINDS`. */
export type Kind = (typeof KINDS)[number];

/** Kinds that may be right as they are: the editor looks and decides. */
export const TO_LOOK_AT: readonly Kind[] = ['figure', 'changes'];

/** One thing that is missing or changed. */
export interface Finding {
  kind: Kind;
  /** The passage that it is about: a sentence of the article, the name of a chart. */
  about?: string;
  /** What the copy has there. */
  found?: string;
}
