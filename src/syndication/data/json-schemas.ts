/**
 * JSON Schemas of the files that programs read. They say what every file holds and will go on
 * holding; a later edition may add to a file, so what is not named is allowed.
 */
import { confidence } from '../../model/schemas/common.ts';
import { saidBy } from '../../model/schemas/fact.ts';
import { LOCALES } from '../../model/locale.ts';

type Schema = Record<string, unknown>;

const text = { type: 'string', minLength: 1 };
/** May be empty: there is nothing to say. */
const maybe = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const date = { type: 'string', pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` };
const day = { type: 'string', format: 'date' };
const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const language = { enum: [...LOCALES] };
const value = { type: ['string', 'number', 'null'] };
const list = (items: Schema): Schema => ({ type: 'array', items });
const one = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const use = one({ kind: { enum: ['scene', 'article', 'chart', 'page'] }, id: text });
const claim = {
  id,
  topic: text,
  label: text,
  value: text,
  raw: { type: ['string', 'number'] },
  unit: maybe,
  as_of: date,
  may_have_changed: { type: 'boolean' },
  qualifier: maybe,
  said_by: { enum: saidBy.options },
  confidence: { enum: confidence.options },
  sources: { ...list(id), minItems: 1 },
  conflict: maybe,
  conflict_id: maybe,
  formula: maybe,
  uses: list(use),
};
/** In the CSV file all cells are texts, and lists have ";" between. */
const cells = Object.fromEntries(
  Object.entries(claim).map(([name, schema]) => [
    name,
    'enum' in schema || schema === text || schema === date || schema === id ? schema : maybe,
  ]),
);
const license = one({ name: text, url: uri });
const touched = { type: 'string', pattern: '^(chart|article|scene|fact|page):[a-z0-9/-]+$' };
const touchedArticle = one({ slug: id, title: text, address: uri, version: text });
const correction = one({
  id,
  date: day,
  said: text,
  says: text,
  touches: list(touched),
  articles: list(touchedArticle),
});
const source = one({ id, title: text, publisher: text, published: date, url: uri }, [
  'published',
  'url',
]);

const chartData = one({
  id,
  language,
  title: text,
  subtitle: text,
  takeaway: text,
  alt: text,
  notes: { ...list(one({ id, text })), minItems: 1 },
  source: text,
  sources: list(source),
  address: uri,
  published: day,
  license,
  owners: list(one({ name: text, terms: text, url: uri }, ['url'])),
  columns: { ...list(one({ key: text, label: text })), minItems: 1 },
  rows: list({ type: 'object', required: ['id'], additionalProperties: value }),
});

const chart = one({
  id,
  topic: text,
  title: text,
  takeaway: text,
  as_of: date,
  page: uri,
  embed: uri,
  oembed: uri,
  heights: { type: 'object', additionalProperties: { type: 'number' } },
  files: { type: 'object', additionalProperties: uri },
  version: { type: ['integer', 'null'] },
  versions: list(one({ version: { type: 'integer' }, date: day, as_of: date, embed: uri })),
  corrections: list(one({ id, date: day, page: uri })),
});

const articleCopy = one({
  uri,
  type: { const: 'text' },
  language,
  version: text,
  firstcreated: { type: 'string' },
  versioncreated: { type: 'string' },
  headlines: { ...list(one({ role: text, value: text })), minItems: 1 },
  descriptions: list(one({ role: text, value: text })),
  by: text,
  bodies: { ...list(one({ role: text, contenttype: text, value: text })), minItems: 1 },
  usageterms: text,
  copyrightholder: text,
  license,
  attribution: text,
  corrections: list(one({ id, date: day, text })),
  associations: list({ type: 'object' }),
  facts: list({ type: 'object', required: ['id', 'value'] }),
});

const SCHEMAS: Readonly<Record<string, Schema>> = {
  facts: one({
    language,
    published: day,
    license: uri,
    facts: list(one({ ...claim, address: uri })),
  }),
  claims: list(one(cells)),
  corrections: one({ language, corrections: list(correction) }),
  charts: one({ language, published: day, license, charts: list(chart) }),
  'chart-data': chartData,
  article: articleCopy,
};

/** What each schema describes, as a pattern of addresses below the site. */
export const DESCRIBES: Readonly<Record<string, string>> = {
  facts: 'facts.json',
  claims: 'claims.csv',
  corrections: 'corrections.json',
  charts: 'charts.json',
  'chart-data': 'charts/<id>/data.json',
  article: 'articles/<slug>/article.json',
};

/** Names of all schemas. */
export const SCHEMA_NAMES = Object.keys(SCHEMAS);

/** A schema with its own full address; draft 2020-12. */
export function jsonSchema(name: string, address: string): Schema {
  const schema = SCHEMAS[name];
  if (!schema) throw new Error(`There is no JSON Schema "${name}" in src/syndication/data/.`);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: DESCRIBES[name],
    ...schema,
  };
}
