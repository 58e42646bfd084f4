/** Walking the law graph in one language; used at build and in the browser. */

/** A question or an outcome in the reader's language. */
export interface ExplorerNode {
  id: string;
  /** The question, or the outcome's sentence. */
  text: string;
  explanation: string;
  /** Set on outcomes only. */
  verdict?: string;
  couldReach?: string;
  edges: { id: string; label: string; to: string }[];
}

/** The graph with its nodes by id. */
export interface ExplorerGraph {
  start: string;
  nodes: ReadonlyMap<string, ExplorerNode>;
}

/** One step of a path: the question asked and the answer given. */
export interface Step {
  node: ExplorerNode;
  answer: { id: string; label: string };
}

/**
 * Follows answer ids from the start as far as they make sense. The result's `at` is the question
 * still open, or the outcome.
 */
export function walk(graph: ExplorerGraph, path: readonly string[]): { steps: Step[]; at: ExplorerNode } {
  let at = graph.nodes.get(graph.start);
  if (!at) throw new Error(`The law graph has no start node "${graph.start}".`);
  const steps: Step[] = [];
  for (const id of path) {
    const edge = at.edges.find((candidate) => candidate.id === id);
    const next = edge && graph.nodes.get(edge.to);
    if (!edge || !next) break;
    steps.push({ node: at, answer: edge });
    at = next;
  }
  return { steps, at };
}

/** All verdicts that some path from a node ends in. */
export function reachableVerdicts(graph: ExplorerGraph, from: string): Set<string> {
  const seen = new Set<string>();
  const verdicts = new Set<string>();
  const visit = (id: string) => {
    const node = graph.nodes.get(id);
    if (!node || seen.has(id)) return;
    seen.add(id);
    if (node.verdict) verdicts.add(node.verdict);
    node.edges.forEach(({ to }) => visit(to));
  };
  visit(from);
  return verdicts;
}

/** How many questions the graph asks after the choice of a status. */
export function questionCount(graph: ExplorerGraph): number {
  return [...graph.nodes.values()].filter(({ id, verdict }) => !verdict && id !== graph.start).length;
}
