/** Walking the law graph in one language; used at build and in the browser. */

/** A question or an outcome in the reader's language. */
export interface ExplorerNode {
  id: string;
  /** The question, or the outcome's sentence. */
  text: string;
  explanation: string;
  /** Set on outcomes only. */
  verdict?: string;
  /** Set on outcomes only: whether this path could end in CECOT, as a sentence. */
  couldReach?: string;
  /** Set on the first question after a status: what is contested about it. */
  contested?: string;
  /** The authorities behind the node, with their addresses where those were seen. */
  laws: { label: string; citation: string; url?: string }[];
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
export function walk(
  graph: ExplorerGraph,
  path: readonly string[],
): { steps: Step[]; at: ExplorerNode } {
  const start = graph.nodes.get(graph.start);
  if (!start) throw new Error(`The law graph has no start node "${graph.start}".`);
  let at: ExplorerNode = start;
  const steps: Step[] = [];
  for (const id of path) {
    const edge: ExplorerNode['edges'][number] | undefined = at.edges.find((one) => one.id === id);
    const next = edge && graph.nodes.get(edge.to);
    if (!edge || !next) break;
    steps.push({ node: at, answer: edge });
    at = next;
  }
  return { steps, at };
}
