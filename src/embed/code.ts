/** The scripts of frames and hosts as they are sent: small, and with the hash that a policy needs. */
import { transformSync } from 'esbuild';
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

/** A script of this folder, without types, comments and long names: `script('frame')`. */
export function script(name: 'boot' | 'frame' | 'host'): Inline {
  const { code } = transformSync(read(`src/embed/${name}.ts`), {
    loader: 'ts',
    minify: true,
    target: 'es2020',
  });
  return inline(code.trim());
}

/** Style sheets of `src/styles/` as one, without what the eye does not need. */
export function styles(names: readonly string[], more = ''): Inline {
  const sheets = names.map((name) => read(`src/styles/${name}.css`)).join('\n');
  const { code } = transformSync(`${more}${sheets}`, { loader: 'css', minify: true });
  return inline(code.trim());
}
