import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageFiles } from './page-files.ts';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

/** A page whose policy names only the inline scripts and styles that stand in it. */
export function leanPolicy(html: string): string {
  const present = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(META, (_, before: string, policy: string, after: string) => {
    const lean = policy.replace(/ '(?:sha256-[^']*)'/g, (hash) =>
      present.has(hash.trim()) ? hash : '',
    );
    return before + lean + after;
  });
}

/**
 * Takes out of each page's policy the hashes of scripts that other pages have. Astro lists all of
 * the site's; hashes do not compress, and a policy should allow no more than the page needs.
 */
export function leanPolicies(): AstroIntegration {
  return {
    name: 'lean-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of pageFiles(root)) {
          const file = join(root, name);
          const html = readFileSync(file, 'utf8');
          const lean = leanPolicy(html);
          if (lean !== html) writeFileSync(file, lean);
        }
      },
    },
  };
}
