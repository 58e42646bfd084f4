import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** In development, a change of content restarts the server, which reads content once. */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command, config }) => {
        if (command !== 'dev') return;
        for (const file of globSync('content/**/*.{yaml,csv,json}')) {
          addWatchFile(new URL(file, config.root));
        }
      },
    },
  };
}
