/**
 * Takes a copy apart. A tree of HTML is walked without recursion and every step goes forward, so a
 * hostile page costs no more than its length; nothing in it is run or fetched.
 */
import { LINK_NAME } from './is-html.ts';
import type { CopyImage, CopyParts } from './types.ts';

/** As much of a DOM node as the walk needs. */
export interface TreeNode {
  /** 1 for an element, 3 for a text. */
  nodeType: number;
  /** Name of an element, in any case. */
  nodeName: string;
  nodeValue: string | null;
  firstChild: TreeNode | null;
  nextSibling: TreeNode | null;
  parentNode: TreeNode | null;
  getAttribute?: (name: string) => string | null;
}

const words = (list: string) => new Set(list.split(' '));
const SKIPPED = words(
  'script style template noscript iframe object embed svg math select textarea',
);
const CELLS = words('td th');
const BLOCKS = words(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr table caption thead tbody tfoot section article header footer main nav aside figure figcaption blockquote pre address hr body head title form',
);
const SPELLED = /https?:\/\/[^\s<>()[\]"'»”]+/g;

/** The addresses that a text spells out, without the mark that ends a sentence. */
function spelledOut(text: string): string[] {
  return (text.match(SPELLED) ?? []).map((address) => address.replace(/[.,;:!?]$/, ''));
}

class Walk {
  readonly blocks: string[] = [];
  readonly links: string[] = [];
  readonly images: (CopyImage & { figure: [number, number] })[] = [];
  /** Figures that are open: their first block, and the pictures in them. */
  private readonly figures: { from: number; images: CopyImage[] }[] = [];
  private pieces: string[] = [];

  /** Ends the block that is open. */
  end(): void {
    const text = this.pieces
      .join('')
      .replace(/[^\S\t\n]+/g, ' ')
      .trim();
    if (text) this.blocks.push(text);
    this.pieces = [];
  }

  text(value: string): void {
    this.pieces.push(value.replace(/\s/g, ' '));
  }

  enter(name: string, node: TreeNode): void {
    if (BLOCKS.has(name)) this.end();
    if (CELLS.has(name)) this.pieces.push('\t');
    if (name === 'br') this.pieces.push('\n');
    if (name === 'figure') this.figures.push({ from: this.blocks.length, images: [] });
    if (name === LINK_NAME) this.links.push(node.getAttribute?.('href') ?? '');
    if (name === 'iframe') this.links.push(node.getAttribute?.('src') ?? '');
    if (name === 'img') this.image(node);
  }

  leave(name: string): void {
    if (BLOCKS.has(name)) this.end();
    if (name !== 'figure') return;
    const open = this.figures.pop();
    for (const image of open?.images ?? [])
      (image as { figure: readonly [number, number] }).figure = [
        open?.from ?? 0,
        this.blocks.length,
      ];
  }

  private image(node: TreeNode): void {
    const image = {
      src: node.getAttribute?.('src') ?? '',
      alt: node.getAttribute?.('alt') ?? null,
      figure: [0, 0] as [number, number],
    };
    this.images.push(image);
    this.figures.at(-1)?.images.push(image);
  }
}

/** Takes a tree of HTML apart, which was made `harmless` before. */
export function readTree(root: TreeNode, whole = false): CopyParts {
  const walk = new Walk();
  let node: TreeNode | null = root;
  while (node) {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === 3) walk.text(node.nodeValue ?? '');
    else if (node.nodeType === 1) walk.enter(name, node);
    const into: TreeNode | null = SKIPPED.has(name) ? null : node.firstChild;
    if (into) {
      node = into;
      continue;
    }
    // Up until there is something to the right.
    while (node) {
      walk.leave(node.nodeName.toLowerCase());
      if (node === root) {
        node = null;
      } else if (node.nextSibling) {
        node = node.nextSibling;
        break;
      } else node = node.parentNode;
    }
  }
  walk.end();
  const { blocks, links, images } = walk;
  return { blocks, links: [...links, ...blocks.flatMap(spelledOut)], images, whole };
}

/** Pictures as Markdown writes them; what stands in brackets is short and holds no bracket. */
const MARKDOWN_IMAGE = /!\[([^[\]]{0,5000})\]\(([^()\s]{0,2000})\)?/g;
/** Where a link of Markdown leads; its words stand before. */
const MARKDOWN_TARGET = /\]\([^()\s]{0,2000}\)/g;
/** Marks of lists and numbers of notes, which belong to a format and not to the article. */
const LIST_MARK = /^\s{0,12}(?:[-*•–]|\d{1,2}[.)])\s+/;

/** A row of a table as Markdown writes it, with tabs between its cells. */
const asRow = (line: string) => (line.startsWith('|') ? line.replaceAll('|', '\t') : line);

/** A paragraph whose lines were broken at a width, as in mail: long lines that end in mid-sentence. */
function isBroken(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1);
  const ends = inner.filter((line) => /[.!?:]$/.test(line)).length;
  const wide = inner.filter(({ length }) => length >= 40 && length <= 120).length;
  return inner.length > 0 && ends * 2 <= inner.length && wide * 5 >= inner.length * 4;
}

/** Takes plain text or Markdown apart: a block a line, or a paragraph where its lines were broken. */
export function readText(text: string): CopyParts {
  const images = [...text.matchAll(MARKDOWN_IMAGE)].map(([, alt = '', src = '']): CopyImage => ({
    src,
    alt,
    figure: [0, 0],
  }));
  const plain = text.replace(MARKDOWN_IMAGE, ' ').replace(MARKDOWN_TARGET, ']');
  const blocks: string[] = [];
  let open: string[] = [];
  const end = () => {
    if (isBroken(open)) blocks.push(open.join(' '));
    else blocks.push(...open);
    open = [];
  };
  for (const source of plain.split(/\r?\n|\r/)) {
    const unmarked = source.replace(LIST_MARK, '');
    const line = asRow(unmarked).trim();
    // An item of a list and a row of a table begin anew, as an empty line does.
    if (line === '' || unmarked !== source || line.includes('\t')) end();
    if (line !== '') open.push(line);
    if (line.includes('\t')) end();
  }
  end();
  return { blocks, links: spelledOut(text), images, whole: false };
}
