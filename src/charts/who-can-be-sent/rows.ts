import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { printText } from '../../model/print.ts';
import type { ExplorerGraph, ExplorerNode } from './graph.ts';

/** The law graph in one language, with its placeholders filled. */
export function explorerGraph({ graph }: Content, locale: Locale): ExplorerGraph {
  const nodes = graph.nodes.map((node): ExplorerNode => {
    const explanation = node.explanation ? printText(node.explanation, locale) : '';
    return node.type === 'question'
      ? {
          id: node.id,
          text: printText(node.question, locale),
          explanation,
          edges: node.edges.map(({ id, label, to }) => ({ id, label: printText(label, locale), to })),
        }
      : {
          id: node.id,
          text: printText(node.outcome, locale),
          explanation,
          verdict: node.verdict,
          couldReach: node.could_reach_cecot,
          edges: [],
        };
  });
  return { start: graph.start, nodes: new Map(nodes.map((node) => [node.id, node])) };
}
