/** The scripts of frames and hosts as they are sent: small, and with the hash that a policy needs. */
import { transformSync, type TransformOptions } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Code or a style sheet to write into a page, with its hash for the content security policy. */
export interface Inline {
  text: string;
  hash: `sha256-${string}`;
}

/** A text with its hash. */
export function inline(text: string): Inline {
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}

const read = (file: string) => readFileSync(join(process.cwd(), file), 'utf8');

const made = new Map<string, Inline>();

/** A source without what the browser does not need; made once, for it goes into every frame. */
function minified(source: string, options: TransformOptions): Inline {
  let found = made.get(source);
  if (!found) {
    found = inline(transformSync(source, { ...options, minify: true }).code.trim());
    made.set(source, found);
  }
  return found;
}

/** A script of this folder, without types, comments and long names: `script('frame')`. */
export function script(name: 'boot' | 'frame' | 'frozen' | 'host'): Inline {
  return minified(read(`src/embed/${name}.ts`), { loader: 'ts', target: 'es2020' });
}

/** Style sheets of `src/styles/` as one, without what the eye does not need. */
export function styles(names: readonly string[], more = ''): Inline {
  const sheets = names.map((name) => read(`src/styles/${name}.css`)).join('\n');
  return minified(more + sheets, { loader: 'css' });
}
