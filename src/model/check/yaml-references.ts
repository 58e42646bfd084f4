import type { Problem } from '../problem.ts';
import { isoDate } from '../schemas/common.ts';
import { placeholdersIn, type PlaceholderKind } from '../text.ts';
import { idFault, type Collection, type Ids } from './ids.ts';
import type { Project } from './project.ts';
import type { Readable } from './readable.ts';
import { walk } from './walk.ts';

/** Keys of records that hold one id or a list of ids, and what the ids point to. */
const REFERENCES: Record<string, Collection> = {
  sources: 'sources',
  seeds: 'sources',
  source: 'sources',
  authorities: 'authorities',
  conflict: 'conflicts',
  unit: 'units',
  routes: 'routes',
  node: 'nodes',
  counter: 'counters',
  timeline: 'timeline',
  applies_to: 'subjects',
};
const PLACEHOLDERS: Record<Exclude<PlaceholderKind, 'date'>, Collection> = {
  fact: 'facts',
  name: 'names',
  law: 'published authorities',
};

/** Files whose keys of these names are words of the interface. */
const isWords = (file: string): boolean => file.startsWith('content/strings/');

/** Refuses ids in YAML records that resolve to nothing. */
export function checkYamlReferences({ yaml }: Project, ids: Ids): Problem[] {
  const problems: Problem[] = [];
  for (const { file, data, lineOf } of yaml.filter((y) => !isWords(y.file))) {
    walk(data, (value, path) => {
      const key = path.findLast((part) => typeof part === 'string');
      const kind = typeof key === 'string' ? REFERENCES[key] : undefined;
      if (!kind || typeof value !== 'string') return;
      const fault = idFault(ids, kind, value);
      if (fault) problems.push({ file, line: lineOf(path), ...fault });
    });
  }
  return problems;
}

/** What is wrong with one `{placeholder}` of a readable text. */
function placeholderFault(whole: string, text: Readable, ids: Ids) {
  const [found] = placeholdersIn(whole);
  if (!found) {
    const filledLater = text.kind === 'chart' || text.kind === 'interface';
    if (filledLater && /^\{\w+\}$/.test(whole)) return undefined;
    return {
      message: `The placeholder ${whole} is of no known kind.`,
      mend: 'Use {fact:id}, {date:iso}, {name:id} or {law:id}.',
    };
  }
  if (found.kind !== 'date') return idFault(ids, PLACEHOLDERS[found.kind], found.ref);
  if (isoDate.safeParse(found.ref).success) return undefined;
  return { message: `${whole} is not a real date.`, mend: 'Write YYYY, YYYY-MM or YYYY-MM-DD.' };
}

/** Refuses placeholders of readable texts that nothing can fill. */
export function checkPlaceholders(texts: readonly Readable[], ids: Ids): Problem[] {
  return texts
    .filter(({ kind }) => kind !== 'prose')
    .flatMap((text) =>
      [...text.text.matchAll(/\{[^{}]*\}/g)].flatMap((found) => {
        const fault = placeholderFault(found[0], text, ids);
        return fault ? { file: text.file, line: text.lineAt(found.index), ...fault } : [];
      }),
    );
}
