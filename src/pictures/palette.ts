import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKENS, type Palette, type Token } from '../charts/shared/tokens.ts';

/** The two colour schemes of a picture file. */
export type Scheme = 'light' | 'dark';

const LINE = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;

function read(): Record<Scheme, Palette> {
  const css = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8');
  const found = new Map([...css.matchAll(LINE)].map((m) => [m[1], { light: m[2], dark: m[3] }]));
  const pick = (scheme: Scheme) =>
    Object.fromEntries(
      TOKENS.map((token: Token) => {
        const colour = found.get(token)?.[scheme];
        if (!colour) throw new Error(`src/styles/tokens.css has no line for --${token}.`);
        return [token, colour];
      }),
    ) as Palette;
  return { light: pick('light'), dark: pick('dark') };
}

let memo: Record<Scheme, Palette> | undefined;

/** The real colours of a scheme, read from the site's one colour file. */
export function palette(scheme: Scheme): Palette {
  memo ??= read();
  return memo[scheme];
}
