import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { edited, inFixture, type Edits } from '../src/model/check/fixture.ts';

const SCRIPT = fileURLToPath(new URL('check-content.ts', import.meta.url));
const run = (edits: Edits) =>
  inFixture(edits, (cwd) => spawnSync(process.execPath, [SCRIPT], { cwd, encoding: 'utf8' }));

it('prints the reading table and ends well when nothing is wrong', () => {
  const { status, stdout } = run({});
  expect(stdout).toMatch(
    /content\/story\/en\/scene\.mdx +\d+ +[\d.]+ +\d+ +[\d.-]+ Flesch–Kincaid grade/,
  );
  expect(stdout).toMatch(/Content check: 0 problems in \d+ files\.\n$/);
  expect(status).toBe(0);
});

it('prints each problem and fails', () => {
  const file = 'content/articles/en/why.mdx';
  const { status, stdout } = run({ [file]: edited(file, 'A short', 'Some 12') });
  expect(stdout).toContain(
    `${file}:6: The number "12" is typed into a text that readers see. Mend: Use <Fact>`,
  );
  expect(stdout).toContain('Content check: 1 problem in');
  expect(status).toBe(1);
});
