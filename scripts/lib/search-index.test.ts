import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexSite } from './search-index.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a small site into a folder of its own. */
function site(name: string): string {
  const folder = join(root, name);
  const page = (path: string, language: string, main: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      `<!doctype html><html lang="${language}"><body>${main}</body></html>`,
    );
  };
  const body = (words: string) => `<main data-pagefind-body><h1>Title</h1><p>${words}</p></main>`;
  page('index.html', 'en', body('The prison'));
  page('es/index.html', 'es', body('La cárcel'));
  page('es/a/index.html', 'es', body('Un vuelo'));
  page('404.html', 'en', '<main><h1>Nothing here</h1></main>');
  return folder;
}

const files = (folder: string) =>
  readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

describe('indexSite', () => {
  it('takes the pages that can be found, apart for each language', async () => {
    const folder = site('one');
    expect(await indexSite(folder)).toBe(3);
    const entry = JSON.parse(
      readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'),
    ) as { languages: Record<string, { page_count: number }> };
    expect(Object.entries(entry.languages).map(([name, one]) => [name, one.page_count])).toEqual([
      ['en', 1],
      ['es', 2],
    ]);
  });

  it('ships what reads the index, and none of the ready-made looks', async () => {
    const folder = site('one');
    await indexSite(folder);
    const names = files(folder).map((file) => file.slice(folder.length + '/pagefind/'.length));
    expect(names).toEqual(
      expect.arrayContaining(['pagefind.js', 'wasm.en.pagefind', 'wasm.es.pagefind']),
    );
    expect(names.filter((name) => /ui|\.css$|worker|highlight|unknown/.test(name))).toEqual([]);
  });

  it('gives the same bytes each time', { timeout: 60_000 }, async () => {
    const bytes = async (name: string) => {
      const folder = site(name);
      await indexSite(folder);
      return files(folder).map((file) => [file.slice(folder.length), readFileSync(file, 'base64')]);
    };
    const first = await bytes('first');
    // The order of languages is drawn anew each time, so a few times in a row tell.
    for (const name of ['second', 'third', 'fourth', 'fifth']) {
      expect(await bytes(name)).toEqual(first);
    }
  });
});
