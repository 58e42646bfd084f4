import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { markInstalled, needsInstall } from './lock.mjs';

/** Thrown when the packages cannot be installed; the message is one sentence for the reader. */
export class InstallError extends Error {}

const NETWORK_CODES =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH/;

/**
 * The search path without this project's own programs: `npm ci` deletes them while it runs, so
 * neither npm nor the scripts it starts may depend on the Node that lies there.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
function outerEnv(root, env) {
  const own = join(root, 'node_modules');
  const path = (env.PATH ?? '').split(delimiter).filter((entry) => !entry.startsWith(own));
  return { ...env, PATH: path.join(delimiter) };
}

/**
 * @param {string} root
 * @param {string} logFile
 * @returns {Promise<number>} npm's exit code
 */
function npmCi(root, logFile) {
  const log = createWriteStream(logFile);
  // NODE_ENV=production would leave out the tools that build the site.
  const npm = spawn('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    env: outerEnv(root, process.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  npm.stdout.pipe(log, { end: false });
  npm.stderr.pipe(log, { end: false });
  return new Promise((resolve) => {
    npm.on('error', (error) => log.end(String(error), () => resolve(1)));
    npm.on('close', (code) => log.end(() => resolve(code ?? 1)));
  });
}

/**
 * What went wrong, as one sentence that names the log.
 * @param {string} output what npm printed
 * @param {string} logFile
 */
export function installFailure(output, logFile) {
  return NETWORK_CODES.test(output)
    ? `The packages could not be fetched because the network did not answer: connect and run the command again (npm's log is ${logFile}).`
    : `The packages could not be installed: read npm's log at ${logFile}, mend what it names and run the command again.`;
}

/**
 * Brings `node_modules` in line with `package-lock.json`, and does nothing when it already is.
 * @param {string} root the project's folder
 */
export async function install(root) {
  if (!needsInstall(root)) {
    console.log('Install: node_modules matches package-lock.json.');
    return;
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  const logFile = join(root, '.cache/install.log');
  console.log('Install: running npm ci, which takes about a minute.');
  const code = await npmCi(root, logFile);
  if (code !== 0) throw new InstallError(installFailure(readFileSync(logFile, 'utf8'), logFile));
  if (!existsSync(join(root, 'node_modules/.bin/node'))) {
    throw new InstallError(
      'The install left no node_modules/.bin/node: allow install scripts (npm config set ignore-scripts false) and run the command again.',
    );
  }
  markInstalled(root);
  console.log('Install: done.');
}
