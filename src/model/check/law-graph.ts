import type { Problem } from '../problem.ts';
import type { Graph, GraphNode } from '../schemas/law.ts';
import type { Project } from './project.ts';

const GRAPH = 'content/law/graph.yaml';
const STATUSES = 'content/law/statuses.yaml';

interface Edge {
  id: string;
  to: string;
}
const edgesOf = (node: GraphNode | undefined): readonly Edge[] =>
  node?.type === 'question' ? node.edges : [];

/** Notes a problem at a path of one file. */
type Note = (path: (string | number)[], message: string, mend: string) => void;

function noter({ yaml }: Project, file: string, problems: Problem[]): Note {
  const lines = yaml.find((y) => y.file === file);
  return (path, message, mend) =>
    problems.push({ file, line: lines?.lineOf(path) ?? 1, message, mend });
}

/** Refuses ids that stand twice, and edges that lead nowhere. */
function checkShape(
  { nodes, start }: Graph,
  byId: ReadonlyMap<string, GraphNode>,
  note: Note,
): void {
  if (!byId.has(start))
    note(['start'], `There is no node "${start}" to start from.`, 'Name a node in start.');
  nodes.forEach((node, i) => {
    if (nodes.findIndex(({ id }) => id === node.id) !== i) {
      note(['nodes', i, 'id'], `The node "${node.id}" stands twice.`, 'Give each node its own id.');
    }
    const edges = edgesOf(node);
    edges.forEach((edge, j) => {
      const path = ['nodes', i, 'edges', j];
      if (edges.findIndex(({ id }) => id === edge.id) !== j) {
        note(
          [...path, 'id'],
          `The answer "${edge.id}" of "${node.id}" stands twice.`,
          'Give each answer its own id.',
        );
      }
      if (!byId.has(edge.to)) {
        note(
          [...path, 'to'],
          `The answer "${edge.id}" leads to "${edge.to}", which does not exist.`,
          'Lead it to a question or an outcome.',
        );
      }
    });
  });
}

/** The nodes that can be reached from the start; notes each answer that closes a circle. */
function reach(
  { nodes, start }: Graph,
  byId: ReadonlyMap<string, GraphNode>,
  note: Note,
): Set<string> {
  const reached = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    reached.add(id);
    edgesOf(byId.get(id)).forEach(({ id: edge, to }, j) => {
      if (path.includes(to) || to === id) {
        const at = ['nodes', nodes.findIndex((n) => n.id === id), 'edges', j, 'to'];
        note(
          at,
          `The answer "${edge}" leads back to "${to}": readers would go round in a circle.`,
          'Lead it onward.',
        );
      } else if (!reached.has(to)) visit(to, [...path, id]);
    });
  };
  visit(start, []);
  return reached;
}

/** Refuses a decision graph with dead ends, circles or nodes that no reader can reach. */
export function checkGraph(project: Project): Problem[] {
  const { graph, statuses } = project.content;
  const problems: Problem[] = [];
  if (graph.nodes.length === 0) return problems;
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const note = noter(project, GRAPH, problems);
  checkShape(graph, byId, note);
  const reached = reach(graph, byId, note);
  graph.nodes.forEach(({ id }, i) => {
    if (reached.has(id)) return;
    note(
      ['nodes', i, 'id'],
      `No path from the start reaches "${id}".`,
      'Lead an answer to it, or remove it.',
    );
  });

  const noteStatus = noter(project, STATUSES, problems);
  const entries = new Set(edgesOf(byId.get(graph.start)).map(({ to }) => to));
  statuses.forEach(({ id, entry_node: entry }, i) => {
    const path = [i, 'entry_node'];
    if (!byId.has(entry)) {
      noteStatus(
        path,
        `The status "${id}" enters at "${entry}", which does not exist.`,
        `Name a node of ${GRAPH}.`,
      );
    } else if (!entries.has(entry)) {
      noteStatus(
        path,
        `The status "${id}" enters at "${entry}", to which no answer of the first question leads.`,
        'Add the answer to the first question.',
      );
    }
  });
  return problems;
}
