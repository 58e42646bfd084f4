import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { printFact } from '../../model/print.ts';
import { readProseTree } from '../../model/read/prose-tree.ts';
import { onlyAllowed } from './allowed.ts';
import { factSentences, lines } from './blocks.ts';
import type { CopyContext } from './context.ts';
import { asHtml } from './formats.ts';
import { plainProse } from './prose.ts';

const FILE = 'some.mdx';
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'copy-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const context: CopyContext = {
  locale: 'en',
  file: FILE,
  address: (locale, path) => `https://x.example/base/${locale === 'es' ? 'es/' : ''}${path}`,
};
function plain(mdx: string) {
  writeFileSync(join(root, FILE), `---\ntitle: A\n---\n\n${mdx}\n`);
  return plainProse(readProseTree(root, FILE), context);
}
const html = (mdx: string) => asHtml(onlyAllowed(lines(plain(mdx)), FILE)).trim();
const [fact] = content().facts.values();
if (!fact) throw new Error('There are no facts.');
const value = printFact(fact, 'en');

describe('the plain form of prose', () => {
  it('prints figures and dates, and leaves out marks of sources', () => {
    const text = `On <Date iso="2024-03" />: <Fact id="${fact.id}" /> people.<Cite ids="a" />`;
    expect(html(text)).toBe(
      `<p>On <time datetime="2024-03">March 2024</time>: ${value} people.</p>`,
    );
  });

  it('sets quotations in marks, and those in another language apart', () => {
    expect(html('He said <Quote speaker="A" lang="en">no</Quote>.')).toBe('<p>He said “no”.</p>');
    expect(html('He said <Quote speaker="A" lang="es">no sé</Quote>.')).toBe(
      '<p>He said <em lang="es">“no sé”</em>.</p>',
    );
  });

  it('writes links of the site in full, in their own language', () => {
    expect(html('[a](/charts/) [b](/es/claims/#x) [c](https://y.example/)')).toBe(
      '<p><a href="https://x.example/base/charts/">a</a> <a href="https://x.example/base/es/claims/#x">b</a> <a href="https://y.example/">c</a></p>',
    );
  });

  it('knows the sentence in which a figure first stands', () => {
    const found = factSentences(
      plain(`Before it. In all, <Fact id="${fact.id}" /> came. Again: <Fact id="${fact.id}" />.`),
    );
    expect([...found]).toEqual([[fact.id, `In all, ${value} came.`]]);
  });

  it('stops at a component without a plain form, with its name and file', () => {
    expect(() => plain('Words <Carousel /> here.')).toThrow(/some\.mdx: the component <Carousel>/);
  });

  it('stops at a tag that a copy cannot hold, instead of losing it', () => {
    expect(() => html('Some `code`.')).toThrow(/some\.mdx: a copy cannot hold <code>/);
  });
});
