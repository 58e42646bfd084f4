import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolvePath } from '../scripts/lib/resolve-path.ts';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { attr, elements, htmlFiles, isFrame, parseHtml, readPage } from './support/html.ts';
import { DIST } from './support/paths.ts';

/** Attributes that hold one address. */
const SINGLE = ['href', 'src', 'component-url', 'renderer-url', 'data-copy', 'action', 'poster'];
/** Attributes that hold ids of elements of the same page, with spaces between. */
const IDS = ['popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];

/** Every address that a page names: links, pictures, scripts, share pictures. */
function addresses(document: ReturnType<typeof readPage>): string[] {
  return [...elements(document)].flatMap((element) => {
    const sets = (attr(element, 'srcset') ?? '').split(',').map((one) => one.trim().split(' ')[0]);
    const meta = /^og:(image|url)$/.test(attr(element, 'property') ?? '');
    return [...SINGLE.map((name) => attr(element, name)), ...sets, meta && attr(element, 'content')]
      .filter((value) => typeof value === 'string')
      .filter((value) => value !== '');
  });
}

const idsOf = (document: ReturnType<typeof readPage>) =>
  [...elements(document)].flatMap((element) => attr(element, 'id') ?? []);

const fileIds = new Map<string, Set<string>>();
function hasId(file: string, id: string): boolean {
  let ids = fileIds.get(file);
  if (!ids) fileIds.set(file, (ids = new Set(idsOf(parseHtml(readFileSync(file, 'utf8'))))));
  return ids.has(id);
}

/** Why an address of our own leads nowhere; nothing when it leads somewhere or to others. */
function broken(address: string, from: string): string | undefined {
  const url = new URL(address, `${DEFAULT_SITE_URL}/${from.replace(/index\.html$/, '')}`);
  if (url.origin !== DEFAULT_SITE_URL) return undefined;
  const target = resolvePath(DIST, url.pathname);
  if (target.kind !== 'file') return `${address} leads to no file`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id && !hasId(target.file, id) ? `${address} names an id that is not there` : undefined;
}

describe.each(htmlFiles())('%s', (file) => {
  const document = readPage(file);

  it('links to nothing of ours that does not exist', () => {
    const all = addresses(document);
    expect(all.length).toBeGreaterThan(isFrame(file) ? 1 : 10);
    expect(all.flatMap((address) => broken(address, file) ?? [])).toEqual([]);
  });

  it('marks every link that leads elsewhere', () => {
    const links = [...elements(document)].filter(({ tagName }) => tagName === 'a');
    const outer = links
      .filter((link) => /^(https?:)?\/\//.test(attr(link, 'href') ?? ''))
      .filter((link) => !attr(link, 'href')?.startsWith(`${DEFAULT_SITE_URL}/`));
    const unmarked = outer.filter((link) => !/\bexternal\b/.test(attr(link, 'rel') ?? ''));
    expect(unmarked.map((link) => attr(link, 'href'))).toEqual([]);
  });

  it('uses each id once, and names only ids that are there', () => {
    const ids = idsOf(document);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...elements(document)].flatMap((element) =>
      IDS.flatMap((name) => (attr(element, name) ?? '').split(' ').filter(Boolean)),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
