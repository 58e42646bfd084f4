/** One tree of a copy in three formats: HTML, Markdown, plain text. */
import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { toText } from 'hast-util-to-text';
import rehypeRemark from 'rehype-remark';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const htmlWriter = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();
const toMarkdown = unified().use(rehypeRemark).freeze();
const markdownWriter = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();

/** The copy as HTML. */
export function asHtml(tree: Root): string {
  return `${htmlWriter.stringify(tree)}\n`;
}

/** Captions of tables as paragraphs before them: Markdown and plain text have no other place. */
function captionsOut(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, 'element', (node, index, parent) => {
    const at = node.children.findIndex(
      (child) => 'tagName' in child && child.tagName === 'caption',
    );
    const [caption] = at === -1 ? [] : node.children.splice(at, 1);
    if (caption?.type !== 'element') return undefined;
    parent?.children.splice(index ?? 0, 0, { ...caption, tagName: 'p' });
    return [SKIP, (index ?? 0) + 2];
  });
  return copy;
}

/** The copy as Markdown, with tables as GitHub writes them. */
export function asMarkdown(tree: Root): string {
  const written: MarkdownRoot = toMarkdown.runSync(captionsOut(tree));
  return markdownWriter.stringify(written);
}

/** What stands before an item of a list. */
function bullet(list: Element, place: number): string {
  return list.tagName === 'ol' ? `${place + 1}. ` : '- ';
}

/** Puts a text before what an element holds. */
function startWith(element: Element, text: string): void {
  const [first] = element.children;
  if (first?.type === 'element' && first.tagName === 'p') startWith(first, text);
  else element.children.unshift({ type: 'text', value: text });
}

/**
 * The copy as plain text: lists with marks, tables with tabs, pictures as what they show, and links
 * as numbers, whose addresses stand at the end below the given heading.
 */
export function asText(tree: Root, words: { picture: string; links: string }): string {
  const copy = captionsOut(tree);
  const addresses: string[] = [];
  const number = (address: string) => {
    if (!addresses.includes(address)) addresses.push(address);
    return `[${addresses.indexOf(address) + 1}]`;
  };
  visit(copy, 'element', (node, index, parent) => {
    const { href, src, alt } = node.properties;
    if (node.tagName === 'link') {
      parent?.children.splice(index ?? 0, 1);
      return index;
    }
    if (typeof href === 'string' && toText(node) !== href)
      node.children.push({ type: 'text', value: ` ${number(href)}` });
    if (typeof src === 'string') {
      const value = `[${words.picture}: ${String(alt)}] ${number(src)}`;
      parent?.children.splice(index ?? 0, 1, {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value }],
      });
    }
    if (node.tagName === 'ul' || node.tagName === 'ol') {
      node.children
        .filter((child): child is Element => child.type === 'element')
        .forEach((item, place) => startWith(item, bullet(node, place)));
    }
    // A heading stands apart as a paragraph does.
    if (/^h[1-4]$/.test(node.tagName)) node.tagName = 'p';
    return undefined;
  });
  const notes = addresses.map((address, i) => `[${i + 1}] ${address}`);
  return [toText(copy).trim(), ...(notes.length > 0 ? [words.links, notes.join('\n')] : [])]
    .map((part) => `${part}\n`)
    .join('\n');
}
