/** Makes a frozen frame of a live one: the same figure as a still, with its version, for good. */
import type { Element, Root, RootContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { script, styles } from '../../src/embed/code.ts';
import { formatDate } from '../../src/model/format.ts';
import type { Locale } from '../../src/model/locale.ts';
import { interfaceText } from '../../src/model/print.ts';

/** What a frozen frame says of itself. */
export interface Frozen {
  id: string;
  locale: Locale;
  version: number;
  /** ISO day of freezing. */
  date: string;
  /** Last date of the data, as ISO. */
  asOf: string;
  /** Ids of the corrections that the chart had by then. */
  corrections: readonly string[];
  /** Path of the font below the frame's own folder. */
  font: string;
}

/** Parts of a live frame that answer the reader, or speak of what a still cannot do. */
const LIVE_ONLY = ['script[src]', '.needs-js', '.default-view', '.load-failed', 'noscript'];

function remove(tree: Root, found: readonly Element[]): void {
  const gone = new Set<RootContent>(found);
  visit(tree, (_, _index, parent) => {
    if (parent) parent.children = parent.children.filter((child) => !gone.has(child));
  });
}

/** Puts the picture in the place of the island that holds it. */
function stillPicture(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'astro-island' || !parent || index === undefined) return;
    const kept = selectAll('[data-picture], .chart-more', element);
    parent.children.splice(index, 1, ...kept);
  });
}

/** Addresses below the site, as seen from the frame's folder. */
function relativeLinks(tree: Root, site: string, up: string): void {
  const { origin, pathname } = new URL(site);
  for (const element of selectAll('[href]', tree)) {
    const href = String(element.properties.href);
    const path = href.startsWith(origin) ? href.slice(origin.length) : href;
    if (path.startsWith(pathname)) element.properties.href = up + path.slice(pathname.length);
  }
}

const one = (tree: Root, selector: string): Element => {
  const found = select(selector, tree);
  if (!found) throw new Error(`The live frame has no "${selector}"; npm run build makes frames.`);
  return found;
};

/** The policy with the hashes of the scripts and styles of the frozen frame. */
function policyFor(policy: string, scripts: readonly string[], sheets: readonly string[]): string {
  const bare = policy.replace(/ '(?:sha256-[^']*)'/g, '');
  const list = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`).join(' ');
  return bare
    .replace(/script-src [^;]*/, `script-src ${list(scripts)}`)
    .replace(/style-src [^;]*/, `style-src ${list(sheets)}`);
}

/** The lines that the script of a frozen frame shows when there is something newer. */
function newerLines({ locale }: Frozen, page: string): Element[] {
  return ['newer', 'corrected', 'gone'].map((since) =>
    h('p', { className: ['correction'], dataSince: since, hidden: true }, [
      h('a', { href: page }, interfaceText(locale, `versions.${since}`)),
    ]),
  );
}

/** A live frame, as built, as a frozen one; its links are relative, so that it moves with the site. */
export function frozenFrame(html: string, frozen: Frozen): string {
  const { id, locale, version, asOf, corrections, font } = frozen;
  const tree = unified().use(rehypeParse).parse(html);
  const page = String(one(tree, 'link[rel=canonical]').properties.href);
  const below = `${locale === 'es' ? 'es/' : ''}charts/${id}/`;
  const up = '../'.repeat(locale === 'es' ? 4 : 3);
  stillPicture(tree);
  remove(tree, selectAll(LIVE_ONLY.join(', '), tree));
  relativeLinks(tree, page.slice(0, -below.length), up);

  const face = `@font-face{font-family:'Schibsted Grotesk';font-weight:400 800;font-display:optional;src:url(${font}) format('woff2')}`;
  const sheet = styles(['tokens', 'fallback', 'embed', 'embed-print'], face);
  const scripts = (['boot', 'frame', 'frozen'] as const).map(script);
  remove(tree, selectAll('script, style', tree));
  const [boot, ...late] = scripts.map(({ text }) => h('script', text));
  one(tree, 'head').children.push(h('style', sheet.text), ...(boot ? [boot] : []));
  one(tree, 'body').children.push(...late);
  const policy = one(tree, 'meta[http-equiv=content-security-policy]');
  policy.properties.content = policyFor(
    String(policy.properties.content),
    scripts.map(({ hash }) => hash),
    [sheet.hash],
  );

  const root = one(tree, 'html');
  root.properties.dataVersion = String(version);
  root.properties.dataAsOf = asOf;
  root.properties.dataCorrections = corrections.join(' ');
  one(tree, 'title').children.push({
    type: 'text',
    value: ` (${interfaceText(locale, 'versions.frozenTitle', {
      version: String(version),
      date: formatDate(asOf, locale),
    })})`,
  });
  for (const table of selectAll('table', tree)) delete table.properties.dataWhole;
  const foot = one(tree, '.frame-foot');
  const link = select('a', foot);
  if (link) link.children = [{ type: 'text', value: `/${below}` }];
  const named = { version: String(version), date: formatDate(frozen.date, locale) };
  const line = interfaceText(locale, 'versions.frozen', named);
  foot.children.push({ type: 'text', value: ` · ${line}` });
  one(tree, '.chart-foot').children.unshift(...newerLines(frozen, up + below));
  return `${unified().use(rehypeStringify).stringify(tree)}\n`;
}
