import { join, resolve } from 'node:path';
import { run } from './lib/child.ts';

const root = resolve(import.meta.dirname, '..');

const CRUISER = 'dependency-cruiser/bin/dependency-cruiser.mjs';

/** The tools, slowest first, so that the two that run side by side end at about the same time. */
const tools: [name: string, program: string, ...args: string[]][] = [
  ['eslint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['astro check', 'astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error'],
  [
    'svelte-check',
    'svelte-check/bin/svelte-check',
    '--tsconfig',
    './tsconfig.svelte.json',
    '--fail-on-warnings',
  ],
  ['prettier', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['knip', 'knip/bin/knip.js', '--no-progress'],
  ['import rule', CRUISER, 'src', '--config', '.dependency-cruiser.mjs'],
  ['browser rule', CRUISER, 'src', '--config', '.dependency-cruiser.browser.mjs'],
];

/** Runs one tool and prints one line; what it said is shown only when it complained. */
async function lint([name, program, ...args]: (typeof tools)[number]): Promise<boolean> {
  const started = performance.now();
  const file = join(root, 'node_modules', program);
  const { code, output } = await run(process.execPath, [file, ...args], { cwd: root, quiet: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

const results: boolean[] = [];
const queue = tools.values();
async function worker(): Promise<void> {
  for (const tool of queue) results.push(await lint(tool));
}
await Promise.all([worker(), worker()]);
if (results.includes(false)) process.exitCode = 1;
