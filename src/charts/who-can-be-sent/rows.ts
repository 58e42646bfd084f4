import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { interfaceText, printText } from '../../model/print.ts';
import type { GraphNode } from '../../model/schemas/law.ts';
import type { ExplorerGraph, ExplorerNode } from './graph.ts';
import type { StatusRow } from './verdicts.ts';

function lawsOf(node: GraphNode, { authorities }: Content, locale: Locale): ExplorerNode['laws'] {
  return node.authorities.flatMap((id) => {
    const law = authorities.get(id);
    if (law?.publish !== 'page') return [];
    const { label, citation, url } = law;
    return [
      {
        label: printText(label, locale),
        citation: printText(citation, locale),
        ...(url ? { url } : {}),
      },
    ];
  });
}

/** The law graph in one language, with its placeholders filled. */
export function explorerGraph(content: Content, locale: Locale): ExplorerGraph {
  const { graph, statuses } = content;
  const contested = new Map(statuses.map((status) => [status.entry_node, status.contested]));
  const nodes = graph.nodes.map((node): ExplorerNode => {
    const dispute = contested.get(node.id);
    const shared = {
      id: node.id,
      explanation: node.explanation ? printText(node.explanation, locale) : '',
      laws: lawsOf(node, content, locale),
      ...(dispute ? { contested: printText(dispute, locale) } : {}),
    };
    if (node.type === 'question') {
      const edges = node.edges.map(({ id, label, to }) => ({
        id,
        label: printText(label, locale),
        to,
      }));
      return { ...shared, text: printText(node.question, locale), edges };
    }
    const reach = interfaceText(locale, `explorer.couldReachValues.${node.could_reach_cecot}`);
    return {
      ...shared,
      text: printText(node.outcome, locale),
      verdict: node.verdict,
      couldReach: printText(reach, locale),
      edges: [],
    };
  });
  return { start: graph.start, nodes: new Map(nodes.map((node) => [node.id, node])) };
}

/** Rows of the picture and the table: the statuses in the order of the graph's first question. */
export function statusRows(content: Content, locale: Locale): StatusRow[] {
  const graph = explorerGraph(content, locale);
  const outcomes = [...graph.nodes.values()].filter(({ verdict }) => verdict).length;
  const questions = graph.nodes.size - outcomes - 1;
  return (graph.nodes.get(graph.start)?.edges ?? []).map(({ id, label, to }) => {
    const status = content.statuses.find(({ entry_node }) => entry_node === to);
    if (!status)
      throw new Error(`content/law/statuses.yaml has no status with the entry node "${to}".`);
    return {
      id,
      label,
      deportable: status.deportable,
      answer: printText(status.short_answer, locale),
      first: printText(status.what_must_happen_first, locale),
      question: graph.nodes.get(to)?.text ?? '',
      questions,
      outcomes,
    };
  });
}
