import type { ExplorerGraph, ExplorerNode } from '../charts/who-can-be-sent/graph.ts';

/** Fetches the law graph from the chart's own data file; the page need not hold all its questions. */
export async function fetchGraph(address: string): Promise<ExplorerGraph> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The law graph at ${address} answered ${response.status}.`);
  const { graph } = (await response.json()) as { graph: { start: string; nodes: ExplorerNode[] } };
  return { start: graph.start, nodes: new Map(graph.nodes.map((node) => [node.id, node])) };
}
