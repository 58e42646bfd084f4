import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.ts';

/** How Astro is to be run. */
export interface AstroOptions {
  /** The project's folder. */
  root: string;
  /** Where the site is written. */
  outDir: string;
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
  quiet?: boolean;
  onStart?: (pid: number) => void;
}

/**
 * Hosts look for `404.html`, and Astro writes only the one at the root under that name: the Spanish
 * one comes out as a folder.
 */
function placeNotFound(outDir: string): void {
  const folder = join(outDir, 'es/404');
  if (!existsSync(join(folder, 'index.html'))) return;
  renameSync(join(folder, 'index.html'), join(outDir, 'es/404.html'));
  rmSync(folder, { recursive: true });
}

/**
 * Runs `astro build` in a process of its own: it can then be stopped at once, and its environment
 * does not leak into ours. Says whether it worked.
 */
export async function astroBuild(options: AstroOptions): Promise<boolean> {
  const { root, outDir, env = process.env, ...rest } = options;
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const { code, output } = await run(process.execPath, [astro, 'build', '--outDir', outDir], {
    ...rest,
    cwd: root,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0 && options.quiet) console.error(output);
  if (code === 0) placeNotFound(outDir);
  return code === 0;
}
