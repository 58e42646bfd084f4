/** All open tables as one Frictionless Data Package, version 2. */
import { createHash } from 'node:crypto';
import { SITE } from '../../config.ts';
import { content } from '../../model/content.ts';
import { interfaceText, printText } from '../../model/print.ts';
import type { Table } from '../../model/table.ts';
import { DATA_VERSION } from '../version.ts';
import { fieldOf, inBoth } from './field.ts';
import { LISTS, listCsv, type RecordList } from './lists.ts';
import { openColumns, openRows, openTables, tableCsv } from './open-table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
const OURS = { name: 'CC-BY-4.0', title: SITE.license.name, path: SITE.license.url };
const bytesOf = (csv: string) => Buffer.from(csv, 'utf8');

/** What every resource says of its file. */
function fileOf(name: string, csv: string) {
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(csv).length,
    hash: `sha256:${createHash('sha256').update(bytesOf(csv)).digest('hex')}`,
  };
}

/** Source records that the rows of a table name, each once. */
function sourcesOf(table: Table) {
  const columns = openColumns(table).filter(({ type }) => type === 'sources');
  const ids = openRows(table).flatMap(({ cells }) =>
    columns.flatMap(({ name }) => String(cells[name] ?? '').split(';')),
  );
  return [...new Set(ids.map((id) => id.trim()).filter(Boolean))].sort().flatMap((id) => {
    const source = content().sources.get(id);
    return source
      ? [
          {
            title: `${printText(source.publisher, 'en')}: ${source.title}`,
            ...(source.url ? { path: source.url } : {}),
          },
        ]
      : [];
  });
}

/** Names of all resources, for the keys that point from one to another. */
const resources = () => new Set([...LISTS, ...openTables()].map(({ name }) => name));

/** Columns whose codes are the keys of another resource. */
function foreignKeys(table: Table) {
  const known = resources();
  return openColumns(table).flatMap(({ name, type, refs }) => {
    if (type !== 'ref' || !refs || !known.has(refs)) return [];
    const [key = 'id'] = content().tables.get(refs)?.schema.key ?? [];
    return [{ fields: [name], reference: { resource: refs, fields: [key] } }];
  });
}

function tableResource(table: Table) {
  const { name, schema } = table;
  const { owner } = schema;
  const keys = foreignKeys(table);
  return {
    ...fileOf(name, tableCsv(table)),
    title: printText(schema.title, 'en'),
    description: printText(schema.description, 'en'),
    title_es: printText(schema.title, 'es'),
    description_es: printText(schema.description, 'es'),
    licenses: owner ? [{ name: 'other-pd', title: `${owner.name}: ${owner.terms.en}` }] : [OURS],
    sources: sourcesOf(table),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: openColumns(table).map(fieldOf),
      missingValues: [''],
      primaryKey: schema.key,
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

function listResource(list: RecordList) {
  const titles = inBoth((locale) => interfaceText(locale, `data.lists.${list.name}`));
  return {
    ...fileOf(list.name, listCsv(list)),
    title: titles.en,
    title_es: titles.es,
    licenses: [OURS],
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: list.columns.map((name) => ({ name, type: 'string' })),
      missingValues: [''],
      primaryKey: list.columns.slice(0, 1),
    },
  };
}

/** The descriptor; `home` and `self` are the full addresses of the page of all tables and of the descriptor. */
export function dataPackage(home: string, self: string): object {
  const titles = inBoth((locale) => `${SITE.name[locale]}: ${interfaceText(locale, 'data.title')}`);
  const descriptions = inBoth((locale) => interfaceText(locale, 'data.intro'));
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'cecot-deal',
    id: self,
    title: titles.en,
    description: descriptions.en,
    title_es: titles.es,
    description_es: descriptions.es,
    homepage: home,
    version: DATA_VERSION,
    created: `${SITE.published}T00:00:00Z`,
    licenses: [OURS],
    contributors: [{ title: SITE.byline.en, email: SITE.email, roles: ['creator'] }],
    resources: [...openTables().map(tableResource), ...LISTS.map(listResource)],
  };
}
