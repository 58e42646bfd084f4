import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page without the code that wakes its charts, and that code; empty where no chart can wake. */
export interface Split {
  html: string;
  code: string;
}

const SCRIPT = /<script>([\s\S]*?)<\/script>/g;
/** What only the code of Astro's islands and of `client:wake` says. */
const OF_ISLANDS = /customElements\.define\("astro-island"|new Event\("astro:wake"\)/;

/** Moves the scripts that wake islands out of a page, to the address that `place` gives for them. */
export function splitWaking(html: string, place: (code: string) => string): Split {
  const found = [...html.matchAll(SCRIPT)].filter(([, text = '']) => OF_ISLANDS.test(text));
  const code = found.map(([, text = '']) => text.trim()).join('\n');
  const [first] = found;
  if (!first) return { html, code: '' };
  const tag = `<script defer src="${place(code)}"></script>`;
  return {
    code,
    html: html.replace(SCRIPT, (whole, text: string) =>
      OF_ISLANDS.test(text) ? (whole === first[0] ? tag : '') : whole,
    ),
  };
}

/**
 * Astro writes the code that wakes islands into every page. A frame needs it only once the reader
 * reaches for the chart, and a page of someone else may hold many frames: there it is a file, which
 * comes after the first paint and is fetched once.
 */
export function wakeFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'wake-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const name = (code: string) =>
          `_astro/wake.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
        for (const file of globSync('{,es/}embed/**/*.html', { cwd: root })) {
          const page = readFileSync(join(root, file), 'utf8');
          const { html, code } = splitWaking(page, (text) => base + name(text));
          if (!code) continue;
          writeFileSync(join(root, name(code)), `${code}\n`);
          writeFileSync(join(root, file), html);
        }
      },
    },
  };
}
