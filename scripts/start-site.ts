import { createServer, type RequestListener } from 'node:http';
import { resolve } from 'node:path';
import { checkContent } from '../src/model/check/index.ts';
import { astroBuild } from './lib/astro.ts';
import { BuildError, buildSite, describeBuild } from './lib/build-site.ts';
import { stopSignal } from './lib/child.ts';
import { listen, readPort, UsageError } from './lib/port.ts';
import { cleanBase, siteHandler } from './lib/server.ts';

const root = resolve(import.meta.dirname, '..');
const signal = stopSignal();

/** Holds the port while the site is built, so that a taken port is known before, not after. */
const waiting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' });
  response.end('The site is being built: reload this page in a moment.\n');
};

async function start(): Promise<void> {
  const choice = readPort(process.argv.slice(2));
  let handler = waiting;
  const server = createServer((request, response) => handler(request, response));
  await listen(server, choice);
  signal.addEventListener('abort', () => {
    server.closeAllConnections();
    server.close();
    console.log('Stopped.');
  });
  try {
    const host = `http://127.0.0.1:${choice.port}`;
    const basePath = cleanBase(process.env.BASE_PATH);
    const env = { ...process.env, SITE_URL: process.env.SITE_URL ?? host };
    console.log(`Build: the site for ${env.SITE_URL}${basePath}/.`);
    const render = (outDir: string) => astroBuild({ root, outDir, env, signal });
    console.log(describeBuild(await buildSite({ root, check: checkContent, render })));
    handler = siteHandler({ root: resolve(root, 'dist'), basePath });
    const home = `${host}${basePath}/`;
    console.log(`The site is served at ${home} (Spanish: ${home}es/). Stop it with Ctrl+C.`);
  } catch (error) {
    server.closeAllConnections();
    server.close();
    // Stopping in the middle of a build is the reader's wish, not a failure.
    if (!signal.aborted) throw error;
  }
}

try {
  await start();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
