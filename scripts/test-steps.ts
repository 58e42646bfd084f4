import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './lib/browser.ts';
import { run } from './lib/child.ts';
import { findNginx } from './lib/nginx.ts';
import { add, formatTally, readReport, step, type Tally } from './lib/test-report.ts';

const root = resolve(import.meta.dirname, '..');
const reports = join(root, '.cache/test');

/** The tests compare with expected output, which stands at the default address. */
const env: NodeJS.ProcessEnv = { ...process.env };
delete env.SITE_URL;
delete env.BASE_PATH;

async function script(file: string): Promise<Tally> {
  const { code } = await run(process.execPath, [join(root, file)], { cwd: root, env });
  return step(code === 0);
}

async function browser(): Promise<Tally> {
  try {
    env.CHROMIUM_PATH = await findBrowser();
    console.log(`The browser is ${env.CHROMIUM_PATH}.`);
    return step(true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return step(false);
  }
}

/** Without one the tests use our own server: nothing failed, but it is said. */
async function webServer(): Promise<Tally> {
  const nginx = await findNginx();
  console.log(
    nginx
      ? `The web server is ${nginx}.`
      : 'No nginx is here and none could be installed: our own server takes its place.',
  );
  return step(true);
}

async function vitest(project: string): Promise<Tally> {
  const report = join(reports, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const cli = join(root, 'node_modules/vitest/vitest.mjs');
  const { code } = await run(process.execPath, [cli, ...args, `--outputFile.json=${report}`], {
    cwd: root,
    env,
  });
  return readReport(report, code);
}

function announce(name: string): void {
  console.log(`\n== ${name}`);
}

// An old report must never stand in for a run that did not happen.
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// Installing is a step too, and this file only runs once it is done.
let total = step(true);
const steps: [name: string, work: () => Promise<Tally>][] = [
  ['browser', browser],
  ['web server', webServer],
  ['lint', () => script('scripts/lint.ts')],
  ['content check', () => script('scripts/check-content.ts')],
  ['unit tests', () => vitest('unit')],
];
for (const [name, work] of steps) {
  announce(name);
  total = add(total, await work());
}

announce('build');
const built = await script('scripts/build.ts');
total = add(total, built);
announce('site tests');
if (built.failed === 0) total = add(total, await vitest('site'));
else console.log('Left out: there is no fresh build to test.');

process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${formatTally(total)}`);
