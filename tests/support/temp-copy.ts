import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type ChildResult } from '../../scripts/lib/child.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { CACHE_FOLDER } from '../../src/pictures/cache.ts';
import { ROOT } from './paths.ts';

/** A copy of the project that a test may change and build. */
export interface TempCopy {
  /** The copy's folder. */
  root: string;
  /** Where its builds end up. */
  dist: string;
  /** Runs `npm run build` there with more environment; the result holds what it printed. */
  build: (env?: NodeJS.ProcessEnv) => Promise<ChildResult>;
  /** Removes the copy. */
  remove: () => void;
}

/** The environment without what Vitest adds to it: the build is not part of the test run. */
function outerEnv(): NodeJS.ProcessEnv {
  const added = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** Gives a copy the pictures that this project's builds have kept; files are shared, not copied. */
function sharePictures(root: string): void {
  const [from, to] = [join(ROOT, CACHE_FOLDER), join(root, CACHE_FOLDER)];
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    // Another disk takes no links, and another build may be tidying up: then it is drawn anew.
    try {
      linkSync(join(from, name), join(to, name));
    } catch {
      continue;
    }
  }
}

/** All places of the project, by id, in its own code. */
const ALL_PLACES = "[...allPlaces('en').records.keys()]";

/** Lets a copy build the pages and pictures of these places only, where all would take minutes. */
export function keepPlaces({ root }: TempCopy, ids: readonly string[]): void {
  const file = join(root, 'src/charts/place/build.ts');
  const text = readFileSync(file, 'utf8');
  if (!text.includes(ALL_PLACES)) throw new Error(`${file} does not list places as expected.`);
  writeFileSync(file, text.replace(ALL_PLACES, JSON.stringify(ids)));
}

/** Copies the project, without what is built, to a temporary folder; `cold` without kept pictures. */
export function tempCopy({ cold = false } = {}): TempCopy {
  const root = mkdtempSync(join(tmpdir(), 'cecot-deal-'));
  copyProject(ROOT, root);
  if (!cold) sharePictures(root);
  return {
    root,
    dist: join(root, 'dist'),
    build: (env = {}) =>
      run(process.execPath, [join(root, 'scripts/build.ts')], {
        cwd: root,
        env: { ...outerEnv(), ...env },
        quiet: true,
      }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
