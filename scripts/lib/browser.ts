import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { run } from './child.ts';
import { installPackage, onPath } from './system-packages.ts';

/** Thrown when there is no browser to test with; the message is one sentence. */
export class BrowserError extends Error {}

const ROOT = resolve(import.meta.dirname, '../..');
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser Playwright would fetch for itself, if it has been fetched. */
function managedBrowser(): string | undefined {
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

/**
 * A browser that is already here: the one named by CHROMIUM_PATH, else Playwright's own, else the
 * system's. A CHROMIUM_PATH that leads nowhere is an error, since another browser would be a surprise.
 */
export function presentBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new BrowserError(`CHROMIUM_PATH is ${chosen}, where no file is: correct or unset it.`);
  }
  return managedBrowser() ?? onPath(SYSTEM_NAMES, env.PATH);
}

/** Fetches a browser: Playwright's own first, then the system's package where we may install it. */
async function fetchBrowser(): Promise<void> {
  console.log('Browser: none found, asking Playwright to fetch Chromium.');
  const cli = join(ROOT, 'node_modules/playwright-core/cli.js');
  const options = { cwd: ROOT, quiet: true };
  await run(process.execPath, [cli, 'install', 'chromium'], options);
  if (managedBrowser()) return;
  console.log('Browser: Playwright could not; trying the chromium package of the system.');
  await installPackage('chromium', options);
}

/** Path of a browser to test with; fetches one when there is none. */
export async function findBrowser(): Promise<string> {
  const present = presentBrowser();
  if (present) return present;
  await fetchBrowser();
  const fetched = presentBrowser();
  if (fetched) return fetched;
  throw new BrowserError(
    'No Chromium was found and none could be installed: install one and set CHROMIUM_PATH to it.',
  );
}

/**
 * What Playwright turns off, since of several such flags only the last one counts, and the popups of
 * the address bar: Chromium draws them for each new page, which takes longer than most of our pages.
 */
const FEATURES_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
];

/** How the browser is started: quiet, and without requests of its own. */
function launchOptions(executablePath: string): LaunchOptions {
  // Chromium refuses to run as root with its sandbox on.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath,
    headless: true,
    args: [
      ...sandbox,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--disable-features=${FEATURES_OFF.join(',')}`,
      // Nothing outside this machine can be reached, whatever a page asks for.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  };
}

/** Starts a browser that is already here and that many test workers can connect to. */
export async function launchBrowser(): Promise<BrowserServer> {
  const path = presentBrowser();
  if (!path) {
    throw new BrowserError('No Chromium was found: run npm test once, or set CHROMIUM_PATH.');
  }
  return chromium.launchServer(launchOptions(path));
}
