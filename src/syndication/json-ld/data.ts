import type { DataCatalog, Dataset, ImageObject } from 'schema-dts';
import { SITE } from '../../config.ts';
import { chartCredit } from '../../pictures/credit.ts';
import type { Cited } from '../cite.ts';
import { author, publisher, type Described } from './graph.ts';

/** A file that holds data. */
export interface DataFile {
  /** Full address. */
  address: string;
  /** Media type: `text/csv`. */
  type: string;
}

/** What a data set says of itself beyond its citation. */
export interface DataFacts {
  cited: Cited;
  description: string;
  files: readonly DataFile[];
  /** Addresses of the sources, where they have one. */
  basedOn: readonly string[];
  /** Terms of the owners of what is not ours; our licence holds only where there are none. */
  terms: readonly string[];
}

/** Figures that can be taken away, as schema.org knows them. */
export function datasetThing({ cited, description, files, basedOn, terms }: DataFacts): Dataset {
  const { locale, address, title, issued, version } = cited;
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: title,
    description,
    dateModified: issued,
    version,
    inLanguage: locale,
    isAccessibleForFree: true,
    ...(terms.length > 0 ? { conditionsOfAccess: terms.join(' ') } : { license: SITE.license.url }),
    creator: author(locale),
    publisher: publisher(locale),
    distribution: files.map(({ address: contentUrl, type }) => ({
      '@type': 'DataDownload',
      contentUrl,
      encodingFormat: type,
    })),
    isBasedOn: [...basedOn],
  };
}

/** All tables together. */
export function catalogThing(cited: Cited, datasets: readonly Dataset[]): Described {
  const catalog: DataCatalog = {
    '@type': 'DataCatalog',
    '@id': cited.address,
    url: cited.address,
    name: cited.title,
    inLanguage: cited.locale,
    version: cited.version,
    publisher: publisher(cited.locale),
    dataset: [...datasets],
  };
  return catalog;
}

/** The picture of a chart with its licence, as picture searches read it. */
export function pictureThing(cited: Cited, file: string, alt: string): ImageObject {
  const { locale, address } = cited;
  return {
    '@type': 'ImageObject',
    contentUrl: file,
    name: cited.title,
    description: alt,
    license: SITE.license.url,
    acquireLicensePage: `${address}#use`,
    creditText: chartCredit(locale),
    copyrightNotice: SITE.publisher,
    creator: author(locale),
  };
}
