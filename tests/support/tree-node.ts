import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import type { TreeNode } from '../../src/islands/check-copy/read.ts';

type Node = DefaultTreeAdapterMap['node'];

/** HTML as the few things of a DOM that the check of a copy walks over. */
export function treeOf(html: string): TreeNode {
  const make = (node: Node, parentNode: TreeNode | null): TreeNode => {
    const attrs = 'attrs' in node ? node.attrs : [];
    const made: TreeNode = {
      nodeType: 'tagName' in node ? 1 : node.nodeName === '#text' ? 3 : 9,
      nodeName: node.nodeName,
      nodeValue: 'value' in node ? node.value : null,
      firstChild: null,
      nextSibling: null,
      parentNode,
      getAttribute: (name) => attrs.find((one) => one.name === name)?.value ?? null,
    };
    let before: TreeNode | undefined;
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      const below = make(child, made);
      if (before) before.nextSibling = below;
      else made.firstChild = below;
      before = below;
    }
    return made;
  };
  return make(parse(html), null);
}
