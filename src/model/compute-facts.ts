import { computeFact, type Fact, type Located } from './facts.ts';
import type { Problem } from './problem.ts';
import type { Table } from './table.ts';

/** Computes every fact; a missing or cyclic input becomes a problem at the fact's line. */
export function computeFacts(
  located: readonly Located[],
  tables: ReadonlyMap<string, Table>,
  problems: Problem[],
): Map<string, Fact> {
  const records = new Map(located.map((l) => [l.record.id, l]));
  const done = new Map<string, Fact>();
  const failed = new Set<string>();

  const resolve = (id: string, path: string[]): Fact => {
    const known = done.get(id);
    if (known) return known;
    const found = records.get(id);
    if (!found) throw new Error(`there is no fact "${id}"`);
    if (path.includes(id))
      throw new Error(`it goes round in a circle: ${[...path, id].join(' → ')}`);
    if (failed.has(id)) throw new Error(`its input "${id}" cannot be computed`);
    const fact = computeFact(found, tables, (input) => resolve(input, [...path, id]));
    done.set(id, fact);
    return fact;
  };

  for (const { record, file, line } of located) {
    try {
      resolve(record.id, []);
    } catch (error) {
      failed.add(record.id);
      problems.push({
        file,
        line,
        message: `The fact "${record.id}" cannot be computed: ${(error as Error).message}.`,
        mend: 'Correct the reference, or write the missing fact, table row or column.',
      });
    }
  }
  return done;
}
