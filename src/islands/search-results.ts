import type { Found } from './search-index.ts';
import { sections } from './search-sections.ts';

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

function link(address: string, words: string): HTMLAnchorElement {
  const anchor = make('a', words);
  anchor.href = address;
  return anchor;
}

/** An excerpt as a paragraph: only text and marks come through, whatever its HTML holds. */
function excerptParagraph(html: string): HTMLParagraphElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body.childNodes;
  const nodes = [...parsed].map((node) => {
    const words = node.textContent ?? '';
    return node.nodeName === 'MARK' ? make('mark', words) : words;
  });
  return make('p', '… ', ...nodes, ' …');
}

/** One found page as an entry of the list: title, kind, words around the match, its parts. */
export function resultItem(found: Found): HTMLLIElement {
  const { url, meta, excerpt } = found;
  const kind = make('p', meta.kind ?? '');
  kind.className = 'kicker';
  const item = make(
    'li',
    kind,
    make('h2', link(url, meta.title ?? url)),
    excerptParagraph(excerpt),
  );
  const parts = sections(found).map(({ id, title }) => make('li', link(`${url}#${id}`, title)));
  if (parts.length > 0) item.append(make('ul', ...parts));
  return item;
}
