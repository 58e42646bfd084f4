/** Every claim of the first reports is met where docs/coverage.md says, in both languages. */
import { describe, expect, it } from 'vitest';
import { claimPath } from '../src/model/claim-place.ts';
import { readContent } from '../src/model/content.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { interfaceText, printText } from '../src/model/print.ts';
import { CLAIM_STATUSES } from '../src/model/schemas/records.ts';
import { attr, elements, findAll, readPage, textOf, type Element } from './support/html.ts';
import { ROOT } from './support/paths.ts';

const { content } = readContent(ROOT);
const { seedClaims, conflicts, sources } = content;
const squeezed = (text: string) => text.replace(/\s+/g, ' ');
const below = (locale: Locale, path: string) => `/${locale === 'es' ? 'es/' : ''}${path}`;

const pages = new Map<string, ReturnType<typeof readPage>>();
function page(path: string) {
  const found = pages.get(path) ?? readPage(path);
  pages.set(path, found);
  return found;
}

/** An element of a page by its id. */
function byId(document: ReturnType<typeof readPage>, id: string): Element | undefined {
  return [...elements(document)].find((element) => attr(element, 'id') === id);
}

/** A heading with all that stands below it, up to the next one of its level; else the element. */
function passage(element: Element): Element[] {
  const level = /^h([2-4])$/.exec(element.tagName)?.[1];
  if (!level || !element.parentNode) return [element];
  const siblings = element.parentNode.childNodes.filter(
    (node): node is Element => 'tagName' in node,
  );
  const rest = siblings.slice(siblings.indexOf(element) + 1);
  const end = rest.findIndex(({ tagName }) => /^h\d$/.test(tagName) && tagName <= `h${level}`);
  return [element, ...(end < 0 ? rest : rest.slice(0, end))];
}

/** What the notes that open from a passage say. */
function notesOf(document: ReturnType<typeof readPage>, parts: Element[]): string {
  return parts
    .flatMap((part) => findAll(part, 'button', (button) => Boolean(attr(button, 'popovertarget'))))
    .map((button) => byId(document, attr(button, 'popovertarget') ?? ''))
    .map((note) => (note ? textOf(note) : ''))
    .map(squeezed)
    .join('\n');
}

const CASES = seedClaims.flatMap((claim) =>
  LOCALES.map((locale) => ({ id: claim.id, claim, locale })),
);

describe.each(CASES)('$id in $locale', ({ claim, locale }) => {
  const { where, seeds, status, conflict } = claim;

  it('has every page and element that it names', () => {
    const missing = where
      .map((place) => claimPath(place, locale).split('#'))
      .filter(([path = '', id = '']) => !byId(page(below(locale, path)), id));
    expect(missing).toEqual([]);
  });

  it('is met in a passage that cites a report of it, or shows where reports disagree', () => {
    const [path = '', id = ''] = claimPath(where[0] ?? { page: '', anchor: '' }, locale).split('#');
    const document = page(below(locale, path));
    const start = byId(document, id);
    const notes = start ? notesOf(document, passage(start)) : '';
    const reader = conflicts.get(conflict ?? '')?.reader;
    const disagreement = reader && squeezed(printText(reader, locale));
    const titles = seeds.map((seed) => sources.get(seed)?.title ?? seed);
    const cited = titles.filter((title) => notes.includes(squeezed(title)));
    // Where the first reports were not right, to cite them is not enough.
    if (status !== 'confirmed') expect(notes).toContain(disagreement ?? 'a published conflict');
    else if (!disagreement || !notes.includes(disagreement)) expect(cited).not.toEqual([]);
  });
});

it.each(LOCALES)('the register lists every claim under its status in %s', (locale) => {
  const list = byId(page(below(locale, 'claims/')), 'first-reports');
  const items = list ? findAll(list, 'li') : [];
  expect(items).toHaveLength(seedClaims.length);
  const groups = list ? findAll(list, 'ul') : [];
  expect(list && findAll(list, 'h3').map(textOf)).toEqual(
    CLAIM_STATUSES.map((status) => interfaceText(locale, `firstReports.${status}`)),
  );
  for (const { id, reader, status, where } of seedClaims) {
    const group = groups[CLAIM_STATUSES.indexOf(status)];
    const item = (group ? findAll(group, 'li') : []).find(
      (one) => attr(one, 'id') === `first-reports-${id.toLowerCase()}`,
    );
    const [link] = item ? findAll(item, 'a') : [];
    expect(link && squeezed(textOf(link)).trim()).toBe(printText(reader, locale));
    expect(link && decodeURI(attr(link, 'href') ?? '')).toBe(
      below(locale, where[0] ? claimPath(where[0], locale) : ''),
    );
  }
});
