/** What may stand in a copy: plain tags that content systems keep, and nothing that runs or counts. */
import type { Root } from 'hast';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The tags of a copy. */
export const TAGS = [
  ...['h1', 'h2', 'h3', 'h4', 'p', 'a', 'ul', 'ol', 'li', 'blockquote'],
  ...['figure', 'img', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['strong', 'em', 'sup', 'cite', 'time', 'link'],
];

const SCHEMA: Options = {
  tagNames: TAGS,
  attributes: {
    '*': ['lang'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    th: ['scope'],
    time: ['dateTime'],
    link: [['rel', 'canonical'], 'href'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: ['script', 'style'],
  allowDoctypes: false,
  allowComments: false,
};

const sanitizer = unified().use(rehypeSanitize, SCHEMA).freeze();

/**
 * The tree with allowed tags and attributes only. A tag that is not allowed is no reason to lose
 * words silently: it stops the build, with its name and the file that it comes from.
 */
export function onlyAllowed(tree: Root, file: string): Root {
  visit(tree, (node: { type: string; tagName?: string; name?: string | null }) => {
    const name = node.type === 'element' ? node.tagName : node.name;
    const isKnown =
      node.type === 'element' ? TAGS.includes(name ?? '') : !node.type.includes('mdx');
    if (!isKnown) {
      throw new Error(
        `${file}: a copy cannot hold <${name ?? node.type}>. Give it a plain form in src/syndication/copy/prose.ts, or take it out of the text.`,
      );
    }
  });
  return sanitizer.runSync(tree);
}
