import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { pageFiles } from './page-files.ts';

/**
 * Takes the `uid` off every island. Astro derives it from the folder that the project lies in, and
 * nothing reads it in the browser; without it, the same source gives the same bytes anywhere.
 */
export function stableIslands(): AstroIntegration {
  return {
    name: 'stable-islands',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of pageFiles(root)) {
          const file = join(root, name);
          const html = readFileSync(file, 'utf8');
          const stable = html.replace(/<astro-island uid="[^"]*"/g, '<astro-island');
          if (stable !== html) writeFileSync(file, stable);
        }
      },
    },
  };
}
