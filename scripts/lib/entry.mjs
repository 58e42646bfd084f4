import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, InstallError } from './install.mjs';
import { nodeTooOld } from './node-version.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PROGRAMS = join(ROOT, 'node_modules/.bin');

/**
 * Ends the child when npm's shell is gone. A signal sent to npm ends that shell, which does not pass
 * it on, and the site would be served for ever by a process that nobody sees.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && child.kill('SIGTERM');
  setInterval(watch, 500).unref();
}

/**
 * Runs a script under the project's own Node and passes on the signals this process gets, so that
 * stopping one stops both. The tools it starts find that Node first on their search path.
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function passOn(script, args) {
  const child = spawn(join(PROGRAMS, 'node'), [join(ROOT, script), ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: `${PROGRAMS}${delimiter}${process.env.PATH ?? ''}`,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  stopWithNpm(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * Checks Node, installs what is missing, and runs a TypeScript file under the project's own Node.
 * @param {string} script path from the project's root
 * @param {string[]} args
 * @param {string} [lastLine] what to print last when it never came to running the script
 * @returns {Promise<number>} the exit code
 */
export async function runUnderProjectNode(script, args, lastLine) {
  try {
    const complaint = nodeTooOld(process.versions.node);
    if (complaint) throw new InstallError(complaint);
    await install(ROOT);
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    console.error(error.message);
    if (lastLine) console.log(lastLine);
    return 1;
  }
  return passOn(script, args);
}
