/** What pages say of themselves to machines: read as search engines read it. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { resolvePath } from '../scripts/lib/resolve-path.ts';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { attr, findAll, htmlFiles, isFrame, readPage, textOf } from './support/html.ts';
import { DIST } from './support/paths.ts';

interface Thing {
  '@type': string;
  [property: string]: unknown;
}

const own = { type: 'string', pattern: `^${DEFAULT_SITE_URL}/` };
const day = { type: 'string', format: 'date' };
const text = { type: 'string', minLength: 1 };
const license = { const: 'https://creativecommons.org/licenses/by/4.0/' };
const organization = {
  type: 'object',
  required: ['@type', 'name', 'url'],
  properties: { '@type': { const: 'Organization' }, name: text, url: own },
};
const language = { enum: ['en', 'es'] };
const dataset = {
  required: [
    'name',
    'description',
    'url',
    'creator',
    'publisher',
    'distribution',
    'inLanguage',
    'version',
    'dateModified',
  ],
  // One of the two: terms of use by license, or in words where the data are not ours.
  oneOf: [{ required: ['license'] }, { required: ['conditionsOfAccess'] }],
  properties: {
    name: text,
    // Google shows no data set whose description is shorter or longer.
    description: { type: 'string', minLength: 50, maxLength: 5000 },
    url: own,
    license,
    creator: organization,
    publisher: organization,
    dateModified: day,
    inLanguage: language,
    distribution: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['@type', 'contentUrl', 'encodingFormat'],
        properties: {
          '@type': { const: 'DataDownload' },
          contentUrl: own,
          encodingFormat: { enum: ['text/csv', 'application/json'] },
        },
      },
    },
    isBasedOn: { type: 'array', items: { type: 'string', format: 'uri' } },
  },
};

/** By type: what schema.org and Google ask for, as far as it can hold for us. */
const SCHEMAS: Record<string, object> = {
  Organization: {
    required: ['name', 'url', 'logo', 'email', 'publishingPrinciples', 'correctionsPolicy'],
    properties: { url: own, logo: own, publishingPrinciples: own, correctionsPolicy: own },
  },
  WebSite: {
    required: ['name', 'url', 'inLanguage', 'publisher'],
    properties: { url: own, inLanguage: language },
  },
  NewsArticle: {
    required: [
      'headline',
      'image',
      'datePublished',
      'dateModified',
      'author',
      'publisher',
      'inLanguage',
      'license',
      'isBasedOn',
      'publishingPrinciples',
      'version',
    ],
    properties: {
      headline: text,
      image: own,
      datePublished: day,
      dateModified: day,
      author: organization,
      publisher: organization,
      inLanguage: language,
      license,
      isBasedOn: { type: 'array', minItems: 1, items: { type: 'string', format: 'uri' } },
      publishingPrinciples: own,
      correction: {
        type: 'array',
        items: {
          type: 'object',
          required: ['@type', 'text', 'datePublished'],
          properties: { datePublished: day },
        },
      },
    },
  },
  Dataset: dataset,
  DataCatalog: {
    required: ['name', 'url', 'publisher', 'dataset'],
    properties: {
      url: own,
      dataset: { type: 'array', minItems: 5, items: { type: 'object', ...dataset } },
    },
  },
  ImageObject: {
    required: [
      'contentUrl',
      'license',
      'acquireLicensePage',
      'creditText',
      'creator',
      'copyrightNotice',
    ],
    properties: {
      contentUrl: own,
      license,
      acquireLicensePage: own,
      creditText: text,
      creator: organization,
    },
  },
  BreadcrumbList: {
    required: ['itemListElement'],
    properties: {
      itemListElement: {
        type: 'array',
        minItems: 2,
        items: {
          type: 'object',
          required: ['@type', 'position', 'name', 'item'],
          properties: { position: { type: 'integer', minimum: 1 }, name: text, item: own },
        },
      },
    },
  },
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const checks = new Map(
  Object.entries(SCHEMAS).map(([type, schema]) => [type, ajv.compile(schema)]),
);

const pages = htmlFiles().filter((file) => !isFrame(file));
const raw = (file: string) =>
  findAll(readPage(file), 'script', (script) => attr(script, 'type') === 'application/ld+json').map(
    ({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
  );
const blocks = new Map(pages.map((file) => [file, raw(file)]));
const thingsOf = (file: string): Thing[] =>
  (blocks.get(file) ?? []).flatMap(
    (block) => (JSON.parse(block) as { '@graph': Thing[] })['@graph'],
  );
const ofType = (file: string, type: string) =>
  thingsOf(file).filter((one) => one['@type'] === type);

/** Every text in a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

it('every page that says something says what its type asks for', () => {
  const faults = pages.flatMap((file) =>
    thingsOf(file).flatMap((thing) => {
      const check = checks.get(thing['@type']);
      if (!check) return [`${file}: nothing is known of ${thing['@type']}`];
      return check(thing) ? [] : [`${file}: ${thing['@type']} ${ajv.errorsText(check.errors)}`];
    }),
  );
  expect(faults).toEqual([]);
});

it('stands in one block that nothing in it can end', () => {
  for (const [file, all] of blocks) {
    expect(all.length, file).toBeLessThanOrEqual(1);
    for (const block of all) expect(block, file).not.toContain('<');
  }
});

it('names no address of ours that leads nowhere', () => {
  const named = new Set(pages.flatMap((file) => texts(thingsOf(file))));
  const ours = [...named].filter((one) => one.startsWith(`${DEFAULT_SITE_URL}/`));
  expect(ours.length).toBeGreaterThan(100);
  const broken = ours.filter((one) => resolvePath(DIST, new URL(one).pathname).kind !== 'file');
  expect(broken).toEqual([]);
});

const below = (kind: string) =>
  pages.filter((file) => new RegExp(`^(es/)?${kind}/[^/]+/index.html$`).test(file));

describe('the kinds of pages', () => {
  it('the home pages name the site and who publishes it', () => {
    for (const file of ['index.html', 'es/index.html'])
      expect(thingsOf(file).map((one) => one['@type'])).toEqual(['Organization', 'WebSite']);
  });

  it('each article is the article that its page shows', () => {
    const files = below('articles');
    expect(files.length).toBeGreaterThanOrEqual(16);
    for (const file of files) {
      const [article] = ofType(file, 'NewsArticle');
      const document = readPage(file);
      const [heading] = findAll(document, 'h1');
      expect(article?.headline).toBe(heading && textOf(heading).trim());
      const meta = (key: string, name: string) =>
        findAll(document, 'meta', (one) => attr(one, key) === name).map((one) =>
          attr(one, 'content'),
        )[0];
      expect(meta('property', 'og:type')).toBe('article');
      expect(meta('property', 'article:published_time')).toBe(article?.datePublished);
      expect(meta('property', 'article:modified_time')).toBe(article?.dateModified);
      expect(meta('property', 'og:image')).toBe(article?.image);
      expect(meta('name', 'citation_title')).toBe(article?.headline);
      expect(meta('name', 'citation_publication_date')).toBe(
        String(article?.datePublished).replaceAll('-', '/'),
      );
    }
  });

  it('each chart is a data set and a picture', () => {
    const files = below('charts');
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      expect(ofType(file, 'Dataset'), file).toHaveLength(1);
      expect(ofType(file, 'ImageObject'), file).toHaveLength(1);
    }
  });

  it('the page of all tables lists those that can be taken, each with its file', () => {
    const [catalog] = ofType('data/index.html', 'DataCatalog');
    const files = texts(catalog).filter((one) => one.endsWith('.csv'));
    const [main] = findAll(readPage('data/index.html'), 'main');
    const links = main ? findAll(main, 'a').map((link) => attr(link, 'href')) : [];
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(links).toContain(new URL(file).pathname);
  });

  it('the way down that a page shows is the way that it tells', () => {
    const files = pages.filter(
      (file) =>
        findAll(readPage(file), 'nav', (nav) => attr(nav, 'class') === 'breadcrumbs').length > 0,
    );
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const [list] = ofType(file, 'BreadcrumbList');
      const items = (list?.itemListElement ?? []) as { item: string }[];
      const [nav] = findAll(readPage(file), 'nav', (one) => attr(one, 'class') === 'breadcrumbs');
      const shown = nav
        ? findAll(nav, 'a').map((link) => `${DEFAULT_SITE_URL}${attr(link, 'href')}`)
        : [];
      expect(
        items.map(({ item }) => item),
        file,
      ).toEqual([...shown, `${DEFAULT_SITE_URL}/${file.replace(/index\.html$/, '')}`]);
    }
  });
});
