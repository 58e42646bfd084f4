import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { onlyAllowed } from './allowed.ts';
import { lines } from './blocks.ts';
import { asHtml, asMarkdown, asText } from './formats.ts';

const link = 'https://x.example/a/';
const tree = (...nodes: ElementContent[]) => onlyAllowed(lines(nodes), 'some.mdx');
const text = (...nodes: ElementContent[]) =>
  asText(tree(...nodes), { picture: 'Picture', links: 'Links' });
const table = h('table', [
  h('caption', 'Rates'),
  h('thead', h('tr', [h('th', { scope: 'col' }, 'Place'), h('th', { scope: 'col' }, 'Rate')])),
  h('tbody', h('tr', [h('th', { scope: 'row' }, 'A'), h('td', '1,659')])),
]);

describe('plain text', () => {
  it('gives each address one number, and lists it at the end', () => {
    const twice = h('p', [h('a', { href: link }, 'here'), ' or ', h('a', { href: link }, 'there')]);
    expect(text(twice)).toBe(`here [1] or there [1]\n\nLinks\n\n[1] ${link}\n`);
  });

  it('leaves an address that stands in the text alone', () => {
    expect(text(h('p', h('a', { href: link }, link)))).toBe(`${link}\n`);
  });

  it('marks the items of lists', () => {
    expect(text(h('ol', [h('li', 'a'), h('li', 'b')]), h('ul', [h('li', h('p', 'c'))]))).toContain(
      '1. a\n2. b\n',
    );
    expect(text(h('ul', [h('li', h('p', 'c'))]))).toBe('- c\n');
  });

  it('says what a picture shows, and where it is', () => {
    const figure = h('figure', [h('img', { src: link, alt: 'A bar' }), h('figcaption', 'Below')]);
    expect(text(figure)).toBe(`[Picture: A bar] [1]\n\nBelow\n\nLinks\n\n[1] ${link}\n`);
  });

  it('keeps the caption and the cells of a table apart', () => {
    expect(text(table)).toBe('Rates\n\nPlace\tRate\nA\t1,659\n');
  });
});

describe('Markdown', () => {
  it('has the caption of a table before it', () => {
    expect(asMarkdown(tree(table))).toBe('Rates\n\n| Place | Rate |\n| - | - |\n| A | 1,659 |\n');
  });
});

describe('HTML', () => {
  it('keeps no class, style, script or handler', () => {
    const node = h('p', { class: 'a', style: 'b', onclick: 'c', id: 'd' }, 'Words');
    expect(asHtml(tree(node))).toBe('<p>Words</p>\n');
  });

  it('links to no address that runs', () => {
    expect(asHtml(tree(h('p', h('a', { href: 'javascript:alert(1)' }, 'a'))))).toBe(
      '<p><a>a</a></p>\n',
    );
  });
});
