import type { Problem } from '../problem.ts';
import type { Project } from './project.ts';

/** The tables that the pages of places are made from, and the column of their codes. */
const TABLES = [
  ['world-rates', 'iso3'],
  ['us-states', 'code'],
] as const;
const PLACES = 'content/places.yaml';

/** Refuses a rate without a place to name it, and a place without a rate to show. */
export function checkPlaces({ content, yaml }: Project): Problem[] {
  const places = [...content.places.values()];
  // A table that cannot be read is a problem of its own, not one for each place.
  if (places.length === 0 || !content.tables.has('world-rates')) return [];
  const codes = new Set(places.map(({ code }) => code));
  const rows = TABLES.flatMap(([name, column]) => {
    const table = content.tables.get(name);
    return (table?.rows ?? []).map(({ line, cells }) => ({
      file: table?.file ?? '',
      line,
      code: String(cells[column]),
    }));
  });
  const rated = new Set(rows.map(({ code }) => code));
  const lineOf = yaml.find(({ file }) => file === PLACES)?.lineOf;
  const nameless = rows
    .filter(({ code }) => !codes.has(code))
    .map(({ file, line, code }) => ({
      file,
      line,
      message: `No place has the code "${code}".`,
      mend: `Write the place in ${PLACES}, or correct the code.`,
    }));
  const rateless = places.flatMap(({ code, status }, i) => {
    if (rated.has(code) || status === 'world') return [];
    return {
      file: PLACES,
      line: lineOf?.([i, 'code']) ?? 1,
      message: `No table of rates has the place "${code}".`,
      mend: 'Correct the code, or remove the place.',
    };
  });
  return [...nameless, ...rateless];
}
