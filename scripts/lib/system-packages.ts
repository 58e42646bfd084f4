import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, type ChildOptions } from './child.ts';

/** The first program of these names in the folders of a `PATH`. */
export function onPath(
  names: readonly string[],
  path = process.env.PATH ?? '',
): string | undefined {
  return path
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** Installs a package of the system where we may: as root, where there is apt-get. */
export async function installPackage(name: string, options: ChildOptions): Promise<void> {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { ...options, env });
  await run('apt-get', ['install', '-y', name], { ...options, env });
}
