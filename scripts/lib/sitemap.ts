import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageFiles } from './page-files.ts';

/** Search engines take no more than this many addresses from one sitemap. */
const MOST = 50_000;

/** The addresses that a page's head names by a relation, with their languages. Written by us. */
function links(html: string, rel: string): { address: string; language: string | undefined }[] {
  return [...html.matchAll(/<link rel="(\w+)"(?: hreflang="([\w-]+)")? href="([^"]+)"/g)]
    .filter(([, relation]) => relation === rel)
    .map(([, , language, address = '']) => ({ address, language }));
}

/**
 * One entry of the sitemap: the page and its twins in other languages, as its head names them. A
 * page that is kept out of search engines names no address of its own, and gets no entry.
 */
export function sitemapEntry(html: string): string | undefined {
  const [own] = links(html, 'canonical');
  if (!own || /<meta name="robots" content="noindex"/.test(html)) return undefined;
  const twins = links(html, 'alternate')
    .filter(({ language }) => language)
    .map(
      ({ address, language }) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`,
    );
  return ['<url>', `<loc>${own.address}</loc>`, ...twins, '</url>'].join('\n');
}

/** The sitemap of a built site. */
export function sitemap(outDir: string): string {
  const entries = pageFiles(outDir).flatMap(
    (file) => sitemapEntry(readFileSync(join(outDir, file), 'utf8')) ?? [],
  );
  if (entries.length > MOST) throw new Error(`A sitemap holds ${MOST} pages: split it.`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** The index that robots.txt names: it points to the one sitemap there is. */
function sitemapIndex(address: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `<sitemap><loc>${address}</loc></sitemap>`,
    '</sitemapindex>',
    '',
  ].join('\n');
}

/** Writes `sitemap-index.xml`, which robots.txt names, and the sitemap that it points to. */
export function sitemaps(): AstroIntegration {
  let root = '';
  return {
    name: 'sitemaps',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(`${config.base.replace(/\/$/, '')}/`, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const outDir = fileURLToPath(dir);
        writeFileSync(join(outDir, 'sitemap.xml'), sitemap(outDir));
        writeFileSync(join(outDir, 'sitemap-index.xml'), sitemapIndex(`${root}sitemap.xml`));
      },
    },
  };
}
