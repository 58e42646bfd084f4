/** The prose as the tree that its page is rendered from: same parser, same features. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { mdxToHast } from 'satteri';

/** The tree of a prose file; components stand in it as `mdxJsxTextElement` or `mdxJsxFlowElement`. */
export function readProseTree(root: string, file: string): Root {
  const source = readFileSync(join(root, file), 'utf8');
  // The features that Astro turns on when it renders the same file.
  return mdxToHast(source, { features: { gfm: true, smartPunctuation: true } }) as Root;
}
