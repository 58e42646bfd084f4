import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the hash of the lock file that was installed is kept; it vanishes with node_modules. */
const STAMP = 'node_modules/.installed-lock';

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Whether npm's own record of the folder holds the packages of the lock file. It is asked when
 * someone ran `npm ci` or `npm install` by hand, which leaves no stamp of ours.
 * @param {string} root
 */
function sameVersions(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  const missing = Object.entries(wanted).some(
    ([path, { version, optional }]) =>
      path !== '' && present[path]?.version !== version && !(optional && !present[path]),
  );
  return !missing && Object.keys(present).every((path) => path in wanted);
}

/**
 * Whether `node_modules` is missing or holds something else than `package-lock.json` asks for.
 * @param {string} root the project's folder
 */
export function needsInstall(root) {
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return false;
  if (!sameVersions(root)) return true;
  markInstalled(root);
  return false;
}

/**
 * Notes which lock file `node_modules` was installed from.
 * @param {string} root the project's folder
 */
export function markInstalled(root) {
  writeFileSync(join(root, STAMP), lockHash(root));
}
