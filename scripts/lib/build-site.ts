import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { measure, type SiteSize } from './site-size.ts';

/** The parts of a build, so that tests can put others in their place. */
export interface BuildParts {
  /** The project's folder. */
  root: string;
  /** Looks for faults in the content. */
  check: (root: string) => Problem[] | Promise<Problem[]>;
  /** Writes the site into a folder and says whether it worked. */
  render: (outDir: string) => Promise<boolean>;
}

/** What a finished build amounts to. */
export interface BuildResult extends SiteSize {
  seconds: number;
}

/** Thrown when nothing was built; `dist/` is then as it was before. */
export class BuildError extends Error {}

/**
 * Puts the new site in the place of the old one. Renaming is all or nothing, so a server that reads
 * `dist/` meanwhile sees one whole site or the other.
 */
function replace(fresh: string, dist: string, aside: string): void {
  if (existsSync(dist)) renameSync(dist, aside);
  try {
    renameSync(fresh, dist);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, dist);
    throw error;
  }
}

/** Checks the content, builds beside `dist/`, and swaps the result in only when all of it worked. */
export async function buildSite({ root, check, render }: BuildParts): Promise<BuildResult> {
  const started = performance.now();
  const workshop = join(root, '.build');
  const fresh = join(workshop, 'site');
  const dist = join(root, 'dist');
  rmSync(workshop, { recursive: true, force: true });
  try {
    const problems = await check(root);
    if (problems.length > 0) {
      const list = problems.map(formatProblem).join('\n');
      throw new BuildError(`${list}\nNothing was built: mend the content above first.`);
    }
    if (!(await render(fresh)) || !existsSync(fresh)) {
      throw new BuildError('Nothing was built: Astro stopped, see its message above.');
    }
    replace(fresh, dist, join(workshop, 'old'));
    return { ...measure(dist), seconds: (performance.now() - started) / 1000 };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** `Built 12 pages, 340 files, 5.2 MB in 8.1 s into dist/` */
export function describeBuild({ pages, files, bytes, seconds }: BuildResult): string {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return `Built ${pages} pages, ${files} files, ${megabytes} MB in ${seconds.toFixed(1)} s into dist/`;
}
