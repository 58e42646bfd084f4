/** Every paragraph of a page is in the page's language; quotations and titles keep their own. */
import { franc } from 'franc-min';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/model/content.ts';
import { LOCALES, type Locale } from '../src/model/locale.ts';
import { attr, htmlFiles, readPage, textOf, type Element } from './support/html.ts';
import { ROOT } from './support/paths.ts';

const LETTERS = 60;
const CODE = { en: 'eng', es: 'spa' } as const;
const BLOCKS = new Set(
  'address article aside blockquote button caption dd details div dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header label legend li main nav ol option p section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
type Node = Element['childNodes'][number];
type Parent = Element | ReturnType<typeof readPage>;

/** Whether a piece of a page may be in another language than the page. */
function keepsItsOwn(node: Node, locale: Locale): boolean {
  if (!('tagName' in node)) return false;
  if (['cite', 'q', 'blockquote', 'script', 'style', 'svg'].includes(node.tagName)) return true;
  const lang = attr(node, 'lang');
  return lang !== undefined && !lang.startsWith(locale);
}

/** The texts of a page, one a block, without what may be in another language. */
function blocks(parent: Parent, locale: Locale): string[] {
  const found: string[] = [];
  let line = '';
  const end = () => {
    if (line.trim()) found.push(line.replace(/\s+/g, ' ').trim());
    line = '';
  };
  const read = (node: Node) => {
    if (keepsItsOwn(node, locale)) return;
    if (!('childNodes' in node)) {
      line += textOf(node);
      return;
    }
    const block = BLOCKS.has(node.tagName);
    if (block) end();
    node.childNodes.forEach(read);
    if (block) end();
  };
  parent.childNodes.forEach(read);
  end();
  return found;
}

/** What readers are told of pictures and controls. */
function spoken(parent: Parent, locale: Locale): string[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node) || keepsItsOwn(node, locale)) return [];
    const own = ['alt', 'aria-label', 'data-takeaway', 'data-title'].flatMap(
      (name) => attr(node, name) ?? [],
    );
    return [...own, ...spoken(node, locale)];
  });
}

const QUOTED = /“[^”]*”|«[^»]*»/g;
/** The little words of nearly every sentence; names of laws, ships and papers have fewer. */
const LITTLE = {
  en: /(?<!\p{L})(?:the|of|and|to|in|is|are|was|that|it|for|with|by|not|has|have|from|on|at|as|who|its)(?!\p{L})/gu,
  es: /(?<!\p{L})(?:el|la|los|las|de|del|y|que|en|es|son|un|una|por|con|para|se|al|su|sus|lo|como|no|más|fue)(?!\p{L})/gu,
};

/** Publishers, authors and legal citations keep their own form in every language. */
const { sources, authorities } = readContent(ROOT).content;
/** Names are the same in both languages; what is told in each is no name. */
const NAMES = [
  ...[...sources.values()].flatMap(({ publisher, author, title }) => [publisher, author, title]),
  // A citation holds the name of the law, whatever language that is.
  ...[...authorities.values()].flatMap(({ citation, label }) =>
    [citation, label].flatMap((name) => (typeof name === 'string' ? name : [name.en, name.es])),
  ),
]
  .filter((name): name is string => typeof name === 'string' && name !== '')
  .sort((a, b) => b.length - a.length);
/** Ids of facts and sources, as the registers list them. */
const IDS = /(?<![\p{L}\d])[a-z\d]+(?:-[a-z\d]+)+(?![\p{L}\d])/gu;

function isIn(other: Locale, text: string): boolean {
  if (!sounds(other, text.replace(QUOTED, ' '))) return false;
  const bare = NAMES.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return sounds(other, bare.replace(QUOTED, ' ').replace(IDS, ' '));
}

/** Whether a text of some length reads as being in a language. */
function sounds(other: Locale, bare: string): boolean {
  if ((bare.match(/\p{L}/gu) ?? []).length < LETTERS) return false;
  const detected = franc(bare, { only: ['eng', 'spa'], minLength: LETTERS });
  const little = (of: Locale) => bare.match(LITTLE[of])?.length ?? 0;
  // Lists of names deceive the detector, so the little words have to agree.
  return detected === CODE[other] && little(other) > little(other === 'en' ? 'es' : 'en');
}

describe.each(LOCALES)('pages in %s', (locale) => {
  const other = locale === 'en' ? 'es' : 'en';
  const pages = htmlFiles().filter((file) => file.startsWith('es/') === (locale === 'es'));

  it('hold no paragraph in the other language', () => {
    let checked = 0;
    const faults = pages.flatMap((file) => {
      const page = readPage(file);
      const texts = [...new Set([...blocks(page, locale), ...spoken(page, locale)])];
      checked += texts.filter((text) => text.length > LETTERS).length;
      return texts.filter((text) => isIn(other, text)).map((text) => `${file}: ${text}`);
    });
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(200);
  });

  it('would notice one', () => {
    const sentence = {
      en: 'The prison was built in seven months and the government says that it holds many people.',
      es: 'La cárcel se construyó en siete meses y el gobierno dice que en ella hay muchas personas.',
    };
    expect(isIn(other, sentence[other])).toBe(true);
    expect(isIn(other, sentence[locale])).toBe(false);
  });
});
