import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type ChildResult } from '../../scripts/lib/child.ts';
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

/** Made by tools, or not part of the project. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.build', '.cache', '.astro', '.git']);

/**
 * Links each package by itself: a link to the whole folder would share the caches that tools keep
 * in it, and with them the results of other builds.
 */
function linkPackages(root: string): void {
  const from = join(ROOT, 'node_modules');
  const to = join(root, 'node_modules');
  mkdirSync(to);
  const packages = readdirSync(from).filter((name) => !name.startsWith('.') || name === '.bin');
  for (const name of packages) symlinkSync(join(from, name), join(to, name));
}

/** The environment without what Vitest adds to it: the build is not part of the test run. */
function outerEnv(): NodeJS.ProcessEnv {
  const added = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** Copies the project, without what is built, to a temporary folder. */
export function tempCopy(): TempCopy {
  const root = mkdtempSync(join(tmpdir(), 'cecot-deal-'));
  for (const name of readdirSync(ROOT).filter((entry) => !LEFT_OUT.has(entry))) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  linkPackages(root);
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
