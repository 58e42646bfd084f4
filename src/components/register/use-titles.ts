/** What readers call the places that print a fact. */
import type { Locale } from '../../model/locale.ts';
import { interfaceText, printText } from '../../model/print.ts';
import { readProse } from '../../model/read/mdx-file.ts';
import type { Use } from '../../model/usage.ts';
import { ready, sentences } from '../../pictures/picture.ts';

const known = new Map<string, string>();

function read({ kind, id }: Use, locale: Locale): string {
  if (kind === 'chart') return sentences(ready(id, locale)).title;
  if (kind === 'page') return interfaceText(locale, `nav.${id}`);
  const folder = kind === 'scene' ? 'story' : 'articles';
  const { frontmatter } = readProse(process.cwd(), `content/${folder}/${locale}/${id}.mdx`);
  return printText(String(frontmatter.title), locale);
}

/** The title of an article, a scene, a chart or a page. */
export function useTitle(use: Use, locale: Locale): string {
  const key = `${locale} ${use.kind} ${use.id}`;
  const title = known.get(key) ?? read(use, locale);
  known.set(key, title);
  return title;
}
