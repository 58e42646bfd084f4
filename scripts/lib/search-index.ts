import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { pageFiles } from './page-files.ts';

/**
 * Parts of a page that are no words of its own: menus, drawings, notes and lists of sources, tables,
 * and the charts of an article or a scene, each of which has a page.
 */
const LEFT_OUT = [
  ...['nav', 'svg', '.notes', '.note-sources', '.controls', '.chart-table', '.chart-actions'],
  ...['.article .chart', '.scene .chart'],
];

/** Of what Pagefind writes, the index and the code that reads it; its ready-made looks stay away. */
const WANTED = /^(pagefind\.js|pagefind-entry\.json|wasm\.(en|es)\.pagefind|.+\.pf_\w+)$/;

/**
 * Pagefind lists the languages in another order at every run; a build must give the same bytes.
 */
function ordered({ path, content }: IndexFile): Uint8Array | string {
  if (path !== 'pagefind-entry.json') return content;
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: object };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}

/**
 * Writes the search index of a built site into its folder `pagefind/`, for the pages that say what
 * of them can be found (`data-pagefind-body`), apart for each language. Gives the number of pages.
 */
export async function indexSite(outDir: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT });
    stopAt(errors);
    if (!index) throw new Error('Pagefind gave no index.');
    let pages = 0;
    // One by one, in the order of their names: the order goes into the index.
    for (const sourcePath of pageFiles(outDir)) {
      const content = readFileSync(join(outDir, sourcePath), 'utf8');
      if (!content.includes('data-pagefind-body')) continue;
      stopAt((await index.addHTMLFile({ sourcePath, content })).errors);
      pages += 1;
    }
    const { files, errors: faults } = await index.getFiles();
    stopAt(faults);
    for (const file of files.filter(({ path }) => WANTED.test(path))) {
      const target = join(outDir, 'pagefind', file.path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, ordered(file));
    }
    return pages;
  } finally {
    await close();
  }
}

/** Adds the search index to every built site. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await indexSite(fileURLToPath(dir))} pages can be found by search`);
      },
    },
  };
}
