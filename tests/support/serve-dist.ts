import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { launchBrowser, presentBrowser } from '../../scripts/lib/browser.ts';
import { presentNginx, startNginx, type RunningServer } from '../../scripts/lib/nginx.ts';
import { siteHandler } from '../../scripts/lib/server.ts';
import { DIST } from './paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served `dist/`, without a slash at its end. */
    baseUrl: string;
    /** Where the browser of this run listens; empty when there is none. */
    browserUrl: string;
  }
}

/** Where there is no nginx: our own server, which applies the shipped `_headers`. */
async function startOwnServer(): Promise<RunningServer> {
  const server = createServer(siteHandler({ root: DIST }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
    return Promise.resolve();
  };
  return { base: `http://127.0.0.1:${port}`, stop };
}

/**
 * Serves `dist/` and starts one browser for the whole run. Where no browser is found the tests that
 * need one fail with a sentence, and the others still run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(DIST)) throw new Error('There is no dist/ to test: run npm run build first.');
  const nginx = presentNginx();
  const server = nginx ? await startNginx(nginx, DIST) : await startOwnServer();
  console.log(
    nginx
      ? `dist/ is served by ${nginx} with deploy/nginx.conf.`
      : 'No nginx is here: dist/ is served by scripts/lib/server.ts, which reads dist/_headers.',
  );
  project.provide('baseUrl', server.base);

  const browser = presentBrowser() ? await launchBrowser() : undefined;
  project.provide('browserUrl', browser?.wsEndpoint() ?? '');

  return async () => {
    await browser?.close();
    await server.stop();
  };
}
