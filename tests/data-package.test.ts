/** The open data as programs read them: the package, its files, the schemas, the list for models. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { readContent } from '../src/model/content.ts';
import { readDist } from './support/html.ts';
import { DIST, ROOT } from './support/paths.ts';

interface Field {
  name: string;
  type: string;
  title?: string;
  title_es?: string;
  constraints?: {
    required?: boolean;
    minimum?: number;
    maximum?: number;
    pattern?: string;
    enum?: string[];
  };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  licenses: { name: string }[];
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const licenses = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
    properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path: uri },
  },
};
const sources = {
  type: 'array',
  items: {
    type: 'object',
    properties: { title: text, path: uri },
    anyOf: [{ required: ['title'] }, { required: ['path'] }],
  },
};
/** What version 2 of the Data Package standard asks of a descriptor, as far as ours uses it. */
const STANDARD = {
  type: 'object',
  required: ['$schema', 'resources', 'name', 'version', 'created', 'licenses', 'homepage'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    id: uri,
    homepage: uri,
    version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` },
    created: { type: 'string', format: 'date-time' },
    licenses,
    contributors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['title'],
        properties: { roles: { type: 'array', items: text } },
      },
    },
    resources: {
      type: 'array',
      minItems: 10,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema', 'bytes', 'hash', 'licenses'],
        properties: {
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          // Relative, and never up.
          path: { type: 'string', pattern: '^[a-z0-9-]+\\.csv$' },
          type: { const: 'table' },
          encoding: { const: 'utf-8' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          licenses,
          sources,
          schema: {
            type: 'object',
            required: ['fields', 'primaryKey'],
            properties: {
              $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: { type: { enum: ['string', 'number', 'integer', 'list'] } },
                },
              },
              primaryKey: { type: 'array', items: text, minItems: 1 },
            },
          },
        },
      },
    },
  },
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const file = (path: string) => readFileSync(join(DIST, path), 'utf8');
const descriptor = JSON.parse(file('data/datapackage.json')) as { resources: Resource[] };
const { resources } = descriptor;
const table = (name: string) =>
  parse<Record<string, string>>(file(`data/${name}.csv`), { columns: true });
const { content } = readContent(ROOT);

it('the descriptor is a Data Package of version 2', () => {
  const check = ajv.compile(STANDARD);
  expect(check(descriptor), ajv.errorsText(check.errors)).toBe(true);
});

it('holds every table of ours that may be downloaded, and none that is not ours to give', () => {
  const open = [...content.tables.values()].filter(({ schema }) => schema.publish === 'download');
  const closed = [...content.tables.values()].filter(
    ({ schema }) => schema.publish !== 'download' || schema.owner?.open === false,
  );
  const names = resources.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(open.map(({ name }) => name)));
  expect(closed.length).toBeGreaterThan(5);
  for (const { name } of closed) {
    expect(names).not.toContain(name);
    expect(existsSync(join(DIST, `data/${name}.csv`)), name).toBe(false);
  }
  const others = resources.filter(({ name }) => content.tables.get(name)?.schema.owner);
  for (const { name, licenses: own } of others)
    expect(
      own.map((one) => one.name),
      name,
    ).not.toContain('CC-BY-4.0');
});

/** Whether a cell fits its field. */
function fits(cell: string, { type, constraints = {} }: Field): boolean {
  const {
    required,
    minimum = -Infinity,
    maximum = Infinity,
    pattern = '',
    enum: codes,
  } = constraints;
  if (cell === '') return !required;
  if (codes && !codes.includes(cell)) return false;
  if (type === 'number' || type === 'integer') {
    const number = Number(cell);
    return (
      number >= minimum && number <= maximum && (type === 'number' || Number.isInteger(number))
    );
  }
  return new RegExp(pattern, 'u').test(cell);
}

describe.each(resources)('the table $name', ({ name, path, bytes, hash, schema }) => {
  const rows = table(name);
  const raw = file(`data/${path}`);

  it('is the file that the descriptor describes', () => {
    expect(Buffer.byteLength(raw)).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(raw).digest('hex')}`).toBe(hash);
    const [header = []]: string[][] = parse(raw, { to: 1 });
    expect(header).toEqual(schema.fields.map((field) => field.name));
    expect(rows.length).toBeGreaterThan(2);
  });

  it('holds in each cell what its column says, and nothing that a spreadsheet would run', () => {
    const faults = rows.flatMap((row, i) =>
      schema.fields
        .filter((field) => !fits(row[field.name] ?? '', field))
        .map((field) => `row ${i + 1} ${field.name}: ${row[field.name]}`),
    );
    expect(faults).toEqual([]);
    expect(
      rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell)),
    ).toEqual([]);
  });

  it('has keys that name one row, and codes that lead to a row elsewhere', () => {
    const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join('/'));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(table(reference.resource).map((row) => row[reference.fields[0] ?? '']));
      const codes = rows.map((row) => row[fields[0] ?? '']).filter(Boolean);
      expect(
        codes.filter((code) => !known.has(code)),
        fields[0],
      ).toEqual([]);
    }
    if (content.tables.get(name)?.schema.fields.some((field) => field.name === 'counter'))
      expect(schema.foreignKeys).not.toBeUndefined();
  });
});

it('the codebook says what each column of each table means, in both languages', () => {
  const described = table('codebook').map((row) => {
    expect(Object.entries(row).filter(([key, cell]) => /_(en|es)$/.test(key) && !cell)).toEqual([]);
    return `${row.table}/${row.column}`;
  });
  const columns = resources
    .filter(({ name }) => content.tables.has(name))
    .flatMap(({ name, schema }) => schema.fields.map((field) => `${name}/${field.name}`));
  expect(described.sort()).toEqual(columns.sort());
});

/** By schema: the built files that it describes, as data. */
const DESCRIBED: Record<string, { files: string[]; read?: (path: string) => unknown }> = {
  facts: { files: ['facts.json', 'es/facts.json'] },
  claims: {
    files: ['claims.csv', 'es/claims.csv'],
    read: (path) => parse(file(path), { columns: true }),
  },
  corrections: { files: ['corrections.json', 'es/corrections.json'] },
  charts: { files: ['charts.json', 'es/charts.json'] },
  'chart-data': { files: globSync(['charts/*/data.json', 'es/charts/*/data.json'], { cwd: DIST }) },
  article: {
    files: globSync(['articles/*/article.json', 'es/articles/*/article.json'], { cwd: DIST }),
  },
};

describe('the JSON Schemas', () => {
  const compiled = new Map<string, ValidateFunction>();
  const schema = (name: string) => {
    const found =
      compiled.get(name) ?? ajv.compile(JSON.parse(file(`schemas/${name}.json`)) as object);
    compiled.set(name, found);
    return found;
  };

  it('are those that are tested here', () => {
    const names = globSync('*.json', { cwd: join(DIST, 'schemas') }).map((name) =>
      name.replace('.json', ''),
    );
    expect(names.sort()).toEqual(Object.keys(DESCRIBED).sort());
  });

  it.each(Object.keys(DESCRIBED))('%s fits every file that it describes', (name) => {
    const { files, read = (path: string) => JSON.parse(file(path)) as unknown } = DESCRIBED[
      name
    ] ?? { files: [] };
    expect(files.length).toBeGreaterThan(1);
    const check = schema(name);
    for (const path of files)
      expect(check(read(path)), `${path}: ${ajv.errorsText(check.errors)}`).toBe(true);
    expect((JSON.parse(file(`schemas/${name}.json`)) as { $id: string }).$id).toBe(
      `${DEFAULT_SITE_URL}/schemas/${name}.json`,
    );
  });

  it.each(Object.keys(DESCRIBED))('%s refuses a file that lost a field', (name) => {
    const { files, read = (path: string) => JSON.parse(file(path)) as unknown } = DESCRIBED[
      name
    ] ?? { files: [] };
    const data = read(files[0] ?? '') as Record<string, unknown>;
    const [first] = Object.keys(
      (JSON.parse(file(`schemas/${name}.json`)) as { properties?: object }).properties ?? {
        id: '',
      },
    );
    const target = Array.isArray(data) ? (data[0] as Record<string, unknown>) : data;
    expect(first !== undefined && first in target).toBe(true);
    const without = Object.fromEntries(Object.entries(target).filter(([key]) => key !== first));
    expect(schema(name)(Array.isArray(data) ? [without] : without)).toBe(false);
  });

  it('correction records fit, though there may be none today', () => {
    const record = {
      id: 'a',
      date: '2026-12-01',
      said: 'a',
      says: 'b',
      touches: ['chart:price'],
      articles: [],
    };
    const check = schema('corrections');
    const built = JSON.parse(file('corrections.json')) as object;
    expect(check({ ...built, corrections: [record] }), ajv.errorsText(check.errors)).toBe(true);
    expect(check({ ...built, corrections: [{ ...record, date: 'May' }] })).toBe(false);
  });
});

describe('llms.txt', () => {
  const lines = file('llms.txt');

  it('leads to pages and files that are there, in both languages', () => {
    const links = [...lines.matchAll(/\]\((\S+?)\)/g)].map(([, address = '']) => address);
    expect(links.length).toBeGreaterThan(60);
    for (const link of links) {
      expect(link.startsWith(`${DEFAULT_SITE_URL}/`), link).toBe(true);
      const path = new URL(link).pathname;
      expect(existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path)), link).toBe(
        true,
      );
    }
    expect(links.filter((link) => link.includes('/es/articles/')).length).toBeGreaterThanOrEqual(8);
  });
});

it('the pages of the data lead to every file, in both languages', () => {
  for (const path of ['data/', 'es/data/']) {
    const html = readDist(path);
    for (const { name } of resources) expect(html).toContain(`href="/data/${name}.csv"`);
    for (const name of Object.keys(DESCRIBED))
      expect(html).toContain(`href="/schemas/${name}.json"`);
  }
});
