import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { pageFiles } from '../../scripts/lib/page-files.ts';
import { DIST } from './paths.ts';

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** Every page and frame below a folder, as paths from it, sorted; copies to reprint are no pages. */
export function htmlFiles(folder = DIST): string[] {
  return pageFiles(folder);
}

/** Whether a file or an address is that of a frame for pages of others. */
export function isFrame(path: string): boolean {
  return /^\/?(es\/)?embed\//.test(path);
}

/** Text of a built file; a path that ends in a slash means its `index.html`. */
export function readDist(path: string, folder = DIST): string {
  return readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** Parses HTML text. */
export function parseHtml(html: string): DefaultTreeAdapterMap['document'] {
  return parse(html, { sourceCodeLocationInfo: false });
}

/** Parses a built page by its address, such as `/charts/` or `/es/404.html`. */
export function readPage(path: string, folder = DIST): DefaultTreeAdapterMap['document'] {
  return parseHtml(readDist(path, folder));
}

/** Every element below a node in document order, the content of `<template>` included. */
export function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* elements(child);
}

/** The elements with a tag name that also pass a test. */
export function findAll(
  node: Node,
  tag: string,
  test: (element: Element) => boolean = () => true,
): Element[] {
  return [...elements(node)].filter((element) => element.tagName === tag && test(element));
}

/** Value of an attribute, or nothing where the element does not have it. */
export function attr(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All text below a node, with white space as in the source; scripts and styles left out. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && ['script', 'style'].includes(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
