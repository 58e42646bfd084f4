import type { AstroIntegration } from 'astro';

/** Adds `client:wake`: an island stays asleep until the reader touches or focuses it. */
export function wakeDirective(): AstroIntegration {
  return {
    name: 'wake-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'wake', entrypoint: './src/islands/wake.ts' });
      },
    },
  };
}
