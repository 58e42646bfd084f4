/** Collects the figures of built pages, in the order of pages and of their text. */
import { LOCALES, type Locale } from '../../../src/model/locale.ts';
import {
  attr,
  elements,
  findAll,
  htmlFiles,
  readPage,
  textOf,
  type Element,
} from '../../../tests/support/html.ts';
import type { Figure, Stratum } from './figure.ts';
import { numbersIn, sentenceAt } from './numbers.ts';

/** A page with what its figures have in common. */
interface Page {
  main: Element;
  locale: Locale;
  /** Its address. */
  path: string;
}

const BLOCKS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'td', 'th', 'dd']);
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const says = (element: Element | undefined) => (element ? squeezed(textOf(element)) : '');
const hasClass = (element: Element, name: string) =>
  (attr(element, 'class') ?? '').split(' ').includes(name);
const ofClass = (within: Element, name: string) =>
  [...elements(within)].filter((element) => hasClass(element, name));

/** The nearest element around one that passes a test. */
function around(element: Element, test: (element: Element) => boolean): Element | undefined {
  for (let node: Element['parentNode'] = element; node;) {
    if ('tagName' in node && test(node)) return node;
    node = 'parentNode' in node ? node.parentNode : null;
  }
  return undefined;
}

/** The text of a block before an element in it. */
function before(block: Element, inside: Element): string {
  let text = '';
  const read = (node: Element['childNodes'][number]): boolean => {
    if (node === inside) return true;
    if ('value' in node) text += node.value;
    return 'childNodes' in node && node.childNodes.some(read);
  };
  block.childNodes.some(read);
  return text.replace(/\s+/g, ' ').trimStart();
}

/** The figures of a text that is not made of facts, such as a title or a takeaway. */
function fromText(
  { locale, path }: Page,
  stratum: Stratum,
  at: string,
  text: string,
  shown: string,
): Figure[] {
  return numbersIn(text).map(({ text: printed, index }, i) => ({
    stratum,
    locale,
    page: path,
    at: `${at} ${i + 1}`,
    printed,
    sentence: sentenceAt(text, index, locale),
    shown,
  }));
}

/** The facts of the prose, with what their notes say. */
function fromFacts(page: Page, stratum: Stratum): Figure[] {
  const { main, locale, path } = page;
  const notes = new Map([...elements(main)].map((element) => [attr(element, 'id'), element]));
  const times = new Map<string, number>();
  return [...elements(main)].flatMap((element) => {
    const fact = attr(element, 'data-fact');
    const block = fact && around(element, ({ tagName }) => BLOCKS.has(tagName));
    if (!fact || !block) return [];
    const count = (times.get(fact) ?? 0) + 1;
    times.set(fact, count);
    const [button] = findAll(element, 'button');
    const note = notes.get(attr(button ?? element, 'popovertarget'));
    const lines = note ? findAll(note, 'p').slice(1).map(says) : [];
    return {
      stratum,
      locale,
      page: path,
      at: `${fact} ${count}`,
      printed: says(element),
      sentence: sentenceAt(says(block), before(block, element).length, locale),
      shown: lines.join(' | '),
    };
  });
}

/** Titles and summaries above the prose, where figures have no note of their own. */
function fromHead(page: Page, stratum: Stratum): Figure[] {
  const [ofPage] = ofClass(page.main, 'as-of');
  /** The date of its own scene, or of the page. */
  const shown = (element: Element) => {
    const scene = around(element, ({ tagName }) => tagName === 'section');
    return says((scene && ofClass(scene, 'as-of')[0]) ?? ofPage);
  };
  const heads = [...elements(page.main)].filter(
    (element) =>
      ['h1', 'h2'].includes(element.tagName) ||
      hasClass(element, 'dek') ||
      (element.tagName === 'li' && around(element, (one) => hasClass(one, 'in-brief'))),
  );
  return heads.flatMap((element, i) =>
    fromText(page, stratum, `head ${i + 1}`, says(element), shown(element)),
  );
}

/** The numbers of a chart's table, each with its whole row. */
function fromTable(page: Page, stratum: Stratum, figure: Element, shown: string): Figure[] {
  const [table] = findAll(figure, 'table', (one) => attr(one, 'data-rows') !== undefined);
  if (!table) return [];
  const heads = findAll(table, 'th', (head) => attr(head, 'scope') === 'col');
  return findAll(table, 'tr', (row) => attr(row, 'data-key') !== undefined).flatMap((row) => {
    const cells = row.childNodes.filter((node): node is Element => 'tagName' in node);
    const whole = cells.map((cell, i) => `${says(heads[i])}: ${says(cell)}`).join('; ');
    return cells.flatMap((cell, i) => {
      if (!hasClass(cell, 'number') || !/\d/.test(says(cell))) return [];
      const column = heads[i] && attr(heads[i], 'data-column');
      return {
        stratum,
        locale: page.locale,
        page: page.path,
        at: [attr(table, 'data-rows'), attr(row, 'data-key'), column].join(' / '),
        printed: says(cell),
        sentence: whole,
        shown,
      };
    });
  });
}

/** The figures of a chart's words and table; its subtitle and notes are shown with all of them. */
function fromChart(page: Page, figure: Element, strata: { text: Stratum; table: Stratum }) {
  const part = (name: string) => says(ofClass(figure, name)[0]);
  const notes = findAll(figure, 'li', (item) => attr(item, 'data-note') !== undefined);
  const shown = [part('chart-subtitle'), ...notes.map(says)].join(' | ');
  const texts = [
    ...['chart-title', 'chart-subtitle', 'takeaway'].map((name) => ({
      at: name,
      text: part(name),
    })),
    ...notes.map((note) => ({ at: `note ${attr(note, 'data-note')}`, text: says(note) })),
  ];
  return [
    ...texts.flatMap(({ at, text }) => fromText(page, strata.text, at, text, shown)),
    ...fromTable(page, strata.table, figure, shown),
  ];
}

/** The values of the register of claims. */
function fromClaims({ main, locale, path }: Page): Figure[] {
  return findAll(main, 'article').flatMap((claim) => {
    const [value] = ofClass(claim, 'claim-value');
    const [name] = findAll(claim, 'h3');
    if (!value) return [];
    const lines = findAll(claim, 'p').filter((line) => line !== value);
    return {
      stratum: 'claims' as const,
      locale,
      page: path,
      at: attr(claim, 'id') ?? '',
      printed: says(value),
      sentence: `${says(name)}: ${says(value)}`,
      shown: lines.slice(0, 2).map(says).join(' | '),
    };
  });
}

/** Sentences of a page that stand outside its figure, such as a paragraph to reprint. */
function fromSentences(page: Page, stratum: Stratum, shown: string): Figure[] {
  return findAll(page.main, 'p')
    .filter((line) => !around(line, ({ tagName }) => ['figure', 'nav', 'form'].includes(tagName)))
    .flatMap((line, i) => fromText(page, stratum, `paragraph ${i + 1}`, says(line), shown));
}

function fromPage(page: Page, below: string): Figure[] {
  const charts = findAll(page.main, 'figure', (one) => hasClass(one, 'chart'));
  const [chart] = charts;
  if (below === '') return [...fromHead(page, 'home'), ...fromFacts(page, 'home')];
  if (below === 'claims/') return fromClaims(page);
  // The page to republish repeats the article; its copies are compared with it word by word.
  if (/^articles\/[^/]+\/$/.test(below))
    return [...fromHead(page, 'article'), ...fromFacts(page, 'article')];
  if (/^charts\/.+/.test(below) && chart)
    return fromChart(page, chart, { text: 'chart-text', table: 'chart-table' });
  if (/^places\/.+/.test(below)) {
    const shown = chart ? says(ofClass(chart, 'chart-subtitle')[0]) : '';
    return [
      ...charts.flatMap((one) => fromChart(page, one, { text: 'place', table: 'place' })),
      ...fromSentences(page, 'place', shown),
    ];
  }
  return [];
}

/** Every figure of the built site: English pages, then Spanish ones, each in the order of its text. */
export function collectFigures(): Figure[] {
  const paths = htmlFiles().map((file) => `/${file.replace(/index\.html$/, '')}`);
  return LOCALES.flatMap((locale) =>
    paths
      .filter((path) => path.startsWith('/es/') === (locale === 'es'))
      .flatMap((path) => {
        const [main] = findAll(readPage(path), 'main');
        return main ? fromPage({ main, locale, path }, path.replace(/^\/(es\/)?/, '')) : [];
      }),
  );
}
