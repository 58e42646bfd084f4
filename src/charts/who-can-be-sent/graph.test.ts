import { describe, expect, it } from 'vitest';
import { content } from '../../model/content.ts';
import { LOCALES } from '../../model/locale.ts';
import { printText } from '../../model/print.ts';
import { decodeView, encodeView } from '../shared/view.ts';
import { whoCanBeSent, type ExplorerView } from './chart.ts';
import { walk, type ExplorerGraph, type ExplorerNode } from './graph.ts';
import { explorerGraph } from './rows.ts';
import { VERDICTS } from './verdicts.ts';

const node = (id: string, edges: [string, string][], verdict?: string): ExplorerNode => ({
  id,
  text: id,
  explanation: '',
  laws: [],
  edges: edges.map(([answer, to]) => ({ id: answer, label: answer, to })),
  ...(verdict ? { verdict } : {}),
});
const nodes = [
  node('start', [
    ['citizen', 'lost'],
    ['broken', 'gone'],
  ]),
  node('lost', [
    ['yes', 'order'],
    ['no', 'stays'],
  ]),
  node('order', []),
  node('stays', [], 'no'),
];
const GRAPH: ExplorerGraph = { start: 'start', nodes: new Map(nodes.map((one) => [one.id, one])) };
const at = (...path: string[]) => walk(GRAPH, path).at.id;

describe('walk', () => {
  it('starts at the first question', () => {
    expect(walk(GRAPH, [])).toEqual({ steps: [], at: nodes[0] });
  });

  it('follows the answers and keeps question and answer of each step', () => {
    const { steps, at: end } = walk(GRAPH, ['citizen', 'no']);
    expect(end.verdict).toBe('no');
    expect(steps.map(({ node: asked, answer }) => [asked.id, answer.id])).toEqual([
      ['start', 'citizen'],
      ['lost', 'no'],
    ]);
  });

  it('stops before an answer that the question does not have, and ignores what follows', () => {
    expect(at('citizen', 'maybe', 'no')).toBe('lost');
    expect(at('__proto__')).toBe('start');
    expect(at('constructor', 'citizen')).toBe('start');
    expect(at('citizen', 'no', 'yes', 'yes')).toBe('stays');
  });

  it('stops before an edge that leads nowhere', () => {
    expect(at('broken')).toBe('start');
  });

  it('refuses a graph without its start', () => {
    expect(() => walk({ start: 'gone', nodes: new Map() }, [])).toThrow('no start node "gone"');
  });
});

/** Every path from the start to an outcome, as answer ids. */
function* paths(graph: ExplorerGraph, taken: string[] = []): Generator<string[]> {
  const { at: now } = walk(graph, taken);
  if (now.verdict) yield taken;
  // The view holds thirty answers; a ring would run past it.
  if (taken.length > 30) throw new Error(`The path ${taken.join('.')} never ends.`);
  for (const { id } of now.edges) yield* paths(graph, [...taken, id]);
}

describe.each(LOCALES)('the law graph in %s', (locale) => {
  const graph = explorerGraph(content(), locale);
  const all = [...paths(graph)];

  it('ends every path in an outcome with a verdict and words for it', () => {
    expect(all.length).toBeGreaterThan(50);
    for (const path of all) {
      const { at: end, steps } = walk(graph, path);
      expect(steps).toHaveLength(path.length);
      expect(VERDICTS).toContain(end.verdict);
      expect(end.text).not.toBe('');
      expect(end.couldReach).toBeTruthy();
    }
  });

  it('reaches every node by some path', () => {
    const seen = new Set(
      all.flatMap((path) => path.map((_, i) => walk(graph, path.slice(0, i)).at.id)),
    );
    for (const path of all) seen.add(walk(graph, path).at.id);
    expect([...seen].sort()).toEqual([...graph.nodes.keys()].sort());
  });

  it('has eleven statuses and sixty-nine nodes, and leads from each status to some outcome', () => {
    const statuses = graph.nodes.get(graph.start)?.edges.map(({ id }) => id) ?? [];
    expect(statuses).toHaveLength(11);
    expect(graph.nodes.size).toBe(69);
    const outcomes = [...graph.nodes.values()].filter(({ verdict }) => verdict);
    for (const status of statuses) {
      const ends = all.filter(([first]) => first === status).map((path) => walk(graph, path).at);
      expect(new Set(ends.map(({ id }) => id)).size, status).toBeGreaterThan(1);
      for (const end of ends) expect(outcomes, status).toContain(end);
    }
  });

  it('says for each status what is contested', () => {
    const entries = graph.nodes.get(graph.start)?.edges.map(({ to }) => to) ?? [];
    for (const { entry_node, contested } of content().statuses) {
      expect(entries).toContain(entry_node);
      expect(graph.nodes.get(entry_node)?.contested).toBe(printText(contested, locale));
    }
    expect(content().statuses).toHaveLength(entries.length);
  });

  it('names the law behind every outcome', () => {
    const without = [...graph.nodes.values()].filter(
      ({ verdict, laws }) => verdict && !laws.length,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('has no placeholder left and shows published authorities only', () => {
    const published = new Set(
      [...content().authorities.values()]
        .filter(({ publish }) => publish === 'page')
        .map(({ citation }) => printText(citation, locale)),
    );
    for (const { text, explanation, laws } of graph.nodes.values()) {
      expect(`${text} ${explanation}`).not.toMatch(/[{}]/);
      for (const { citation } of laws) expect(published).toContain(citation);
    }
  });
});

it('has the same answers in both languages, so that a link works in either', () => {
  const [en, es] = LOCALES.map((locale) => [...paths(explorerGraph(content(), locale))]);
  expect(es).toEqual(en);
});

it('keeps every path in the address: the same answers give the same outcome after a reload', () => {
  const { view } = whoCanBeSent;
  const lost = [...paths(explorerGraph(content(), 'en'))].filter((path) => {
    const address = encodeView(view, { path }, new URLSearchParams(), 'x.').toString();
    const back = decodeView<ExplorerView>(view, new URLSearchParams(address), 'x.').path;
    return back.join() !== path.join();
  });
  expect(lost.map((path) => path.join('.'))).toEqual([]);
});
