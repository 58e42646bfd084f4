import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentType } from './content-type.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';

/** The rules of nginx, read as text, so that they are compared where there is no nginx too. */
const conf = readFileSync('deploy/nginx.conf', 'utf8');
const rules = parseHeadersFile(readFileSync('public/_headers', 'utf8'));

const block = (opening: string) => conf.split(`${opening} {`)[1]?.split('}')[0] ?? '';

/** Value of a `map` for a path: its first pattern that matches, else its default. */
function mapped(variable: string, path: string): string {
  const lines = block(`map $asked_path ${variable}`).matchAll(/^ +(?:"~(.+?)"|default) "(.*)";$/gm);
  const entries = [...lines].map(([, pattern, value = '']) => ({ pattern, value }));
  const hit = entries.find(({ pattern }) => pattern && new RegExp(pattern).test(path));
  return (hit ?? entries.find(({ pattern }) => !pattern))?.value ?? '';
}

function nginxHeaders(path: string): Record<string, string> {
  const lines = [...conf.matchAll(/^ +add_header ([\w-]+) (?:"(.+)"|(\$\w+)) always;$/gm)];
  const sent = lines.map(([, name = '', value, variable = '']) => [
    name,
    value ?? mapped(variable, path),
  ]);
  return Object.fromEntries(sent.filter(([, value]) => value !== '')) as Record<string, string>;
}

const below =
  'articles charts places claims sources glossary corrections republish teach data about';
const sections = `${below} method privacy contact search`.split(' ');
const paths = [
  '/',
  '/404.html',
  '/embed/a/',
  '/embed/a/v1/',
  '/oembed/charts/a.json',
  '/claims.csv',
]
  .concat(sections.map((name) => `/${name}/`))
  .concat(['/charts/a/chart.svg', '/articles/a/cite.bib', '/nothing', '/article/', '/share/a.png'])
  .flatMap((path) => [path, `/es${path}`])
  .concat(['/_astro/a.b1.js', '/fonts/a.woff2', '/embed.js', '/feed.xml', '/robots.txt'])
  .concat(
    ['pagefind.js', 'fragment/en_1.pf_fragment', 'index/es_2.pf_index'].map(
      (file) => `/pagefind/${file}`,
    ),
  );

describe('deploy/nginx.conf', () => {
  it.each(paths)('sends the headers of public/_headers with %s', (path) => {
    const ours = {
      'Cache-Control': 'public, max-age=0, must-revalidate',
      ...headersFor(rules, path),
    };
    expect(nginxHeaders(path)).toEqual(ours);
  });

  it('gives files the same media types', () => {
    const withCharset = /charset_types ([^;]+);/.exec(conf)?.[1]?.split(/\s+/) ?? [];
    const lines = [...block('types').matchAll(/^ +(\S+) ([\w ]+);$/gm)];
    expect(lines.length).toBeGreaterThan(20);
    for (const [, type = '', endings = ''] of lines) {
      const charset = type === 'text/html' || withCharset.includes(type) ? '; charset=utf-8' : '';
      for (const ending of endings.split(' ')) {
        expect(contentType(`a.${ending}`)).toBe(type + charset);
      }
    }
  });
});
