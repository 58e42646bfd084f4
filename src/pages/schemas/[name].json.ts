import type { APIRoute, GetStaticPaths } from 'astro';
import { BASE, fullAddress } from '../../paths.ts';
import { jsonSchema, SCHEMA_NAMES } from '../../syndication/data/json-schemas.ts';

export const getStaticPaths: GetStaticPaths = () =>
  SCHEMA_NAMES.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => {
  const name = params.name ?? '';
  const address = fullAddress(`${BASE}/schemas/${name}.json`);
  return new Response(`${JSON.stringify(jsonSchema(name, address), null, 2)}\n`);
};
