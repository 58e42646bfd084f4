/** A tree as blocks of plain text: one a paragraph, heading, list item or table cell. */
import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { splitSentences } from '../../model/check/sentences.ts';
import type { FactText } from './prose.ts';

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'li', 'td', 'th', 'figcaption', 'caption']);
/** Stand behind a figure, around the number of its fact in the block; no text holds them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARK = new RegExp(`${OPEN}\\d+${CLOSE}`, 'g');

const isBlock = (node: Nodes): boolean => node.type === 'element' && BLOCKS.has(node.tagName);

/** All words below a node, white space as it would be shown. */
export function wordsBelow(
  node: Nodes,
  each: (text: FactText) => string = ({ value }) => value,
): string {
  if (node.type === 'text') return each(node as FactText);
  return 'children' in node ? node.children.map((child) => wordsBelow(child, each)).join('') : '';
}

const tidy = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** The elements that hold a block's words themselves, in order. */
function blockElements(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (node.type !== 'element') return [];
    const inner = blockElements(node.children);
    return inner.length === 0 && isBlock(node) ? [node] : inner;
  });
}

/** The plain text of each block. */
export function blocksOf(nodes: readonly ElementContent[]): string[] {
  return blockElements(nodes)
    .map((block) => tidy(wordsBelow(block)))
    .filter(Boolean);
}

/** By fact id, in order: the sentence in which its figure first stands. */
export function factSentences(nodes: readonly ElementContent[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of blockElements(nodes)) {
    const ids: string[] = [];
    const marked = wordsBelow(block, ({ value, data }) => {
      if (!data?.fact) return value;
      ids.push(data.fact);
      return `${value}${OPEN}${ids.length - 1}${CLOSE}`;
    });
    if (ids.length === 0) continue;
    const sentences = splitSentences(tidy(marked));
    ids.forEach((id, place) => {
      const sentence = sentences.find((one) => one.includes(`${OPEN}${place}${CLOSE}`)) ?? marked;
      if (!found.has(id)) found.set(id, sentence.replace(MARK, ''));
    });
  }
  return found;
}

/** Hold blocks only, so that white space between those is not shown. */
const LISTS = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'figure']);

function onLines<N extends ElementContent>(nodes: readonly N[]): (N | Text)[] {
  const own = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  for (const node of own) {
    if (node.type !== 'element' || !LISTS.has(node.tagName)) continue;
    node.children = [lineEnd(), ...onLines(node.children), lineEnd()];
  }
  return own.flatMap((node, i) => (i === 0 ? [node] : [lineEnd(), node]));
}

const lineEnd = (): Text => ({ type: 'text', value: '\n' });

/** A tree of these nodes, each block on a line of its own. */
export function lines(nodes: readonly ElementContent[]): Root {
  return { type: 'root', children: onLines(structuredClone(nodes) as ElementContent[]) };
}
