import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Made by tools, or not part of the project. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.build', '.cache', '.astro', '.git']);

/**
 * Gives a folder the packages of another. Links each by itself: a link to the whole folder would
 * share the caches that tools keep in it, and with them the results of other builds.
 */
export function linkPackages(from: string, to: string): void {
  const [source, target] = [from, to].map((root) => join(root, 'node_modules')) as [string, string];
  mkdirSync(target);
  const packages = readdirSync(source).filter((name) => !name.startsWith('.') || name === '.bin');
  for (const name of packages) symlinkSync(join(source, name), join(target, name));
}

/** Copies a project, without what is built, into a folder, where it can be built and changed. */
export function copyProject(from: string, to: string): void {
  for (const name of readdirSync(from).filter((entry) => !LEFT_OUT.has(entry))) {
    cpSync(join(from, name), join(to, name), { recursive: true });
  }
  linkPackages(from, to);
}
