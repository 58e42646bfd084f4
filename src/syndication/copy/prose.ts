/** The text of an article in plain tags: each component becomes what it says, without its note. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { content } from '../../model/content.ts';
import { formatDate } from '../../model/format.ts';
import { isLocale } from '../../model/locale.ts';
import { factById, interfaceText, printFact, printText } from '../../model/print.ts';
import { chartFigure } from './figure.ts';
import type { CopyContext } from './context.ts';

/** The text of a figure keeps the id of its fact, until the copy is cleaned. */
export interface FactText {
  type: 'text';
  value: string;
  data: { fact: string };
}

/** A component as the tree holds it. */
interface Jsx {
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement';
  name: string | null;
  attributes: { name?: string; value?: unknown }[];
  children: ElementContent[];
}

type Part = (
  props: Readonly<Record<string, string>>,
  children: ElementContent[],
  context: CopyContext,
) => (ElementContent | FactText)[];

const text = (value: string): ElementContent => ({ type: 'text', value });

/** The plain form of each component; `n` and `scope` of notes have no use here. */
const PARTS: Readonly<Record<string, Part>> = {
  Fact: ({ id = '' }, _, { locale }) => [
    { type: 'text', value: printFact(factById(id), locale), data: { fact: id } },
  ],
  Cite: () => [],
  Conflict: (_, children) => children,
  Date: ({ iso = '' }, _, { locale }) => [h('time', { dateTime: iso }, formatDate(iso, locale))],
  Name: ({ id = '' }, _, { locale }) => {
    const name = content().names[id];
    if (!name) throw new Error(`content/names.yaml has no name "${id}".`);
    return [text(name[locale])];
  },
  Law: ({ id = '' }, _, { locale }) => {
    const law = content().authorities.get(id);
    const label = printText(law?.label ?? id, locale).replaceAll('§ ', '§\u00a0');
    return [law?.url ? h('a', { href: law.url }, label) : text(label)];
  },
  // Words between the marks of their language; a browser would set marks of its own around <q>.
  Quote: ({ lang = 'en' }, children, { locale }) => {
    const say = (key: string) => interfaceText(locale, `quote.${key}`);
    const words = [text(say('open')), ...children, text(say('close'))];
    return lang === locale ? words : [h('em', { lang }, words)];
  },
  Term: ({ id = '' }, children, { locale, address }) => [
    h('a', { href: `${address(locale, 'glossary/')}#${id}` }, children),
  ],
  Chart: ({ id = '' }, _, context) => chartFigure(id, context),
  // Words in another language, which the page marks for those who listen.
  span: ({ lang }, children) => [h('em', { lang }, children)],
};

/** The full address behind a link of the prose, which is written from the site's root. */
function fullLink(href: string, { address }: CopyContext): string {
  if (!href.startsWith('/')) return href;
  const [, first = '', ...rest] = href.split('/');
  return isLocale(first) ? address(first, rest.join('/')) : address('en', href.slice(1));
}

function isJsx(node: { type: string }): node is Jsx {
  return node.type.startsWith('mdxJsx');
}

function plainNodes(nodes: readonly RootContent[], context: CopyContext): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (isJsx(node)) {
      const { name, attributes, children } = node as unknown as Jsx;
      const part = PARTS[name ?? ''];
      if (!part) {
        throw new Error(
          `${context.file}: the component <${name}> has no plain form, so no copy of the article can be made. Write one in src/syndication/copy/prose.ts.`,
        );
      }
      const props = Object.fromEntries(
        attributes.map(({ name: prop = '', value }) => [prop, String(value ?? '')]),
      );
      return part(props, plainNodes(children, context), context);
    }
    if (node.type !== 'element') return [node as ElementContent];
    const { tagName, properties } = node;
    const { href } = properties;
    return [
      {
        type: 'element',
        tagName,
        properties:
          typeof href === 'string' ? { href: fullLink(href, context) } : { ...properties },
        children: plainNodes(node.children, context),
      } satisfies Element,
    ];
  });
}

/** The article's text in plain tags, its charts as figures with their tables. */
export function plainProse(tree: Root, context: CopyContext): ElementContent[] {
  return plainNodes(tree.children, context).filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  );
}
