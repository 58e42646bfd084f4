/** Reads the law graph from the page's own list of questions and outcomes. */
import type { ExplorerGraph, ExplorerNode } from '../charts/who-can-be-sent/graph.ts';

/** A node with what only the page holds: its links to the law, and what is contested. */
export interface PageNode extends ExplorerNode {
  laws?: Node[] | undefined;
  contested: string;
}

/** The graph of the list inside `figure`; throws when the page has no such list. */
export function graphRecords(figure: Element): ExplorerGraph & { nodes: ReadonlyMap<string, PageNode> } {
  const list = figure.querySelector<HTMLElement>('[data-graph]');
  if (!list) throw new Error('The page has no list of the law graph.');
  const text = (node: Element, name: string) =>
    node.querySelector(`:scope > [data-${name}], :scope > p > [data-${name}]`)?.textContent.trim() ?? '';
  const nodes = [...list.querySelectorAll<HTMLElement>(':scope > [data-node]')].map((item): PageNode => ({
    id: item.dataset.node ?? '',
    text: text(item, 'text'),
    explanation: text(item, 'why'),
    ...(item.dataset.verdict ? { verdict: item.dataset.verdict } : {}),
    couldReach: text(item, 'reach'),
    contested: text(item, 'contested'),
    laws: [...(item.querySelector('[data-laws]')?.childNodes ?? [])],
    edges: [...item.querySelectorAll<HTMLAnchorElement>('a[data-edge]')].map((link) => ({
      id: link.dataset.edge ?? '',
      label: link.textContent,
      to: link.hash.slice('#q-'.length),
    })),
  }));
  return { start: list.dataset.graph ?? '', nodes: new Map(nodes.map((node) => [node.id, node])) };
}
