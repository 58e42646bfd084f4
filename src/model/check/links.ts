import type { Problem } from '../problem.ts';
import type { Prose } from '../read/mdx-file.ts';
import { dataOf, type Project } from './project.ts';
import { isMap } from './walk.ts';

const RECORDS = ['content/sources.yaml', 'content/law/authorities.yaml'];

/** Every address in a prose file: links, and props that begin like one. */
function addressesIn({ links, components }: Prose): { url: string; line: number }[] {
  const inProps = components.flatMap(({ props, line }) =>
    Object.values(props)
      .filter((value) => /^https?:/.test(value))
      .map((url) => ({ url, line })),
  );
  return [...links, ...inProps];
}

/** Refuses links to pages that no source or authority has as its address. */
export function checkLinks(project: Project): Problem[] {
  const known = new Set(
    RECORDS.flatMap((file) => {
      const data = dataOf(project, file);
      return Array.isArray(data) ? data.filter(isMap).map(({ url }) => url) : [];
    }),
  );
  return project.prose.flatMap((prose) =>
    addressesIn(prose)
      .filter(({ url }) => !known.has(url))
      .map(({ url, line }) => ({
        file: prose.file,
        line,
        message: `The link ${url} is the address of no source and no authority.`,
        mend: `Use <Cite>, or give the address to its record in ${RECORDS.join(' or ')}.`,
      })),
  );
}
