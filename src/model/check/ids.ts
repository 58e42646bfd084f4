/** What each kind of id can point to. */
import { isMap } from './walk.ts';
import { dataOf, type Project } from './project.ts';

/** The kinds of things that ids point to. */
export type Collection =
  | 'sources'
  | 'facts'
  | 'conflicts'
  | 'published conflicts'
  | 'authorities'
  | 'published authorities'
  | 'names'
  | 'terms'
  | 'units'
  | 'counters'
  | 'nodes'
  | 'routes'
  | 'threads'
  | 'places'
  | 'charts'
  | 'timeline'
  | 'tables'
  | 'subjects';

/** The ids that exist, by kind. */
export type Ids = Record<Collection, ReadonlySet<string>>;

/** Where each kind is written, for the mend of an id that resolves to nothing. */
export const HOME: Record<Collection, string> = {
  sources: 'content/sources.yaml',
  facts: 'content/facts/',
  conflicts: 'content/conflicts.yaml',
  'published conflicts': 'content/conflicts.yaml',
  authorities: 'content/law/authorities.yaml',
  'published authorities': 'content/law/authorities.yaml',
  names: 'content/names.yaml',
  terms: 'content/law/glossary.yaml',
  units: 'content/units.yaml',
  counters: 'content/counters.yaml',
  nodes: 'content/law/graph.yaml',
  routes: 'content/law/routes.yaml',
  threads: 'content/threads.yaml',
  places: 'content/places.yaml',
  charts: 'content/charts/',
  timeline: 'content/tables/deal-timeline.csv or cecot-timeline.csv',
  tables: 'content/tables/',
  subjects: 'content/',
};

const records = (data: unknown): Record<string, unknown>[] =>
  Array.isArray(data) ? data.filter(isMap) : [];
const idsOf = (list: readonly Record<string, unknown>[]): Set<string> =>
  new Set(list.map(({ id }) => String(id)));

/** Collects the ids that exist, from the data as written. */
export function collectIds(project: Project): Ids {
  const { yaml, content } = project;
  const list = (name: string) => records(dataOf(project, `content/${name}.yaml`));
  const keys = (name: string) => {
    const data = dataOf(project, `content/${name}.yaml`);
    return new Set(isMap(data) ? Object.keys(data) : []);
  };
  const graph = dataOf(project, 'content/law/graph.yaml');
  const stems = (folder: string) =>
    yaml
      .filter(({ file }) => file.startsWith(folder))
      .map(({ file }) => file.replace(/^.*\/|(\.schema)?\.\w+$/g, ''));
  const facts = yaml.filter(({ file }) => file.startsWith('content/facts/'));
  const timelines = ['deal-timeline', 'cecot-timeline'].flatMap((name) => [
    ...(content.tables.get(name)?.byKey.keys() ?? []),
  ]);
  const ids = {
    sources: idsOf(list('sources')),
    facts: idsOf(facts.flatMap(({ data }) => records(data))),
    conflicts: idsOf(list('conflicts')),
    'published conflicts': idsOf(list('conflicts').filter((c) => c.publish === 'page' && c.reader)),
    authorities: idsOf(list('law/authorities')),
    'published authorities': idsOf(list('law/authorities').filter((a) => a.publish === 'page')),
    names: keys('names'),
    terms: idsOf(list('law/glossary')),
    units: keys('units'),
    counters: keys('counters'),
    nodes: idsOf(isMap(graph) ? records(graph.nodes) : []),
    routes: idsOf(list('law/routes')),
    threads: idsOf(list('threads')),
    places: idsOf(list('places')),
    charts: new Set(
      yaml
        .filter(({ file }) => file.startsWith('content/charts/'))
        .map(({ file }) => file.split('/')[2] ?? ''),
    ),
    timeline: new Set(timelines),
    tables: new Set(stems('content/tables/')),
  };
  // A caveat can be about a record, a table or a whole file.
  const subjects = new Set([
    ...stems('content/'),
    ...Object.values(ids).flatMap((found) => [...found]),
  ]);
  return { ...ids, subjects };
}

/** What is wrong with an id of a kind and what mends it; undefined when it resolves. */
export function idFault(
  ids: Ids,
  kind: Collection,
  id: string,
): { message: string; mend: string } | undefined {
  if (ids[kind].has(id)) return undefined;
  if (kind === 'published conflicts' && ids.conflicts.has(id)) {
    return {
      message: `The conflict "${id}" is not published.`,
      mend: `Write its reader text in ${HOME[kind]} and set publish: page, or leave it out.`,
    };
  }
  if (kind === 'published authorities' && ids.authorities.has(id)) {
    return {
      message: `The authority "${id}" is not published, because no source verifies it.`,
      mend: `Verify it in ${HOME[kind]}, or leave it out.`,
    };
  }
  const plural = kind.replace('published ', '');
  return {
    message: `The id "${id}" resolves to nothing among the ${plural}.`,
    mend: `Correct the id, or write the record in ${HOME[kind]}.`,
  };
}
