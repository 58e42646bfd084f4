/** Where each fact is used: which scenes, articles and chart texts print it. */
import { isPublished } from './articles.ts';
import { content } from './content.ts';
import type { Locale } from './locale.ts';
import { listFiles } from './read/files.ts';
import { readProse } from './read/mdx-file.ts';
import { placeholdersIn } from './text.ts';

/** A place that prints a fact. */
export interface Use {
  kind: 'scene' | 'article' | 'chart' | 'page';
  /** Scene id, article slug, chart id or path of the page without its last slash. */
  id: string;
}

function usesInProse(
  kind: 'scene' | 'article',
  folder: string,
  note: (fact: string, use: Use) => void,
) {
  for (const file of listFiles(process.cwd(), folder, '.mdx')) {
    const prose = readProse(process.cwd(), file);
    if (kind === 'article' && !isPublished(prose.frontmatter)) continue;
    for (const { id } of prose.factIds) note(id, { kind, id: prose.slug });
  }
}

/** The words that all pages of places share: they stand on no page of charts. */
const PLACES = 'place';

/** Every place that prints each fact, by fact id, in the order scenes, articles, charts. */
export function factUses(locale: Locale): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const note = (fact: string, use: Use) => {
    const known = uses.get(fact) ?? [];
    if (!known.some(({ kind, id }) => kind === use.kind && id === use.id)) known.push(use);
    uses.set(fact, known);
  };
  usesInProse('scene', `content/story/${locale}`, note);
  usesInProse('article', `content/articles/${locale}`, note);
  for (const [id, texts] of content().chartTexts) {
    for (const { kind, ref } of placeholdersIn(JSON.stringify(texts[locale]))) {
      if (kind !== 'fact') continue;
      note(ref, id === PLACES ? { kind: 'page', id: 'places' } : { kind: 'chart', id });
    }
  }
  return uses;
}
