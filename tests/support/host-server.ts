/** A second origin with pages of others, on which our frames stand. */
import { createReadStream } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { siteHandler } from '../../scripts/lib/server.ts';
import { DIST } from './paths.ts';

/** The scripts that newsrooms put into their pages, as npm gives them. */
const HOST_SCRIPTS: Record<string, string> = {
  '/pym.js': fileURLToPath(import.meta.resolve('pym.js')),
  '/frames.js': fileURLToPath(import.meta.resolve('@newswire/frames')),
  '/sidechain.js': fileURLToPath(import.meta.resolve('@nprapps/sidechain')),
};

/** A server of another origin than the site. */
export interface OtherServer {
  /** Its address, without a slash at its end. */
  base: string;
  close: () => void;
}

/** Pages of others: what `show` is given stands at the address that it gives back. */
export interface HostServer extends OtherServer {
  show: (body: string, head?: string) => string;
}

/** Starts a server on a port of its own. */
export async function listen(handler: RequestListener): Promise<OtherServer> {
  const server: Server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { base: `http://127.0.0.1:${port}`, close };
}

/** Starts a server for pages of others, with their scripts. */
export async function startHost(): Promise<HostServer> {
  const pages: string[] = [];
  const server = await listen((request, response) => {
    const path = request.url ?? '';
    const script = HOST_SCRIPTS[path];
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    if (script) createReadStream(script).pipe(response);
    else response.end(pages[Number(path.slice(1))] ?? '');
  });
  const show = (body: string, head = '') => {
    pages.push(
      `<!doctype html><html lang="en"><head><title>A page of others</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    );
    return `${server.base}/${pages.length - 1}`;
  };
  return { ...server, show };
}

/** The built site from a host that sends none of its headers, as one that cannot set any. */
export function startBareSite(): Promise<OtherServer> {
  const serve = siteHandler({ root: DIST });
  return listen((request, response) => {
    const { setHeader } = response;
    response.setHeader = (name, value) =>
      /^(content|vary|location)/i.test(name) && !/policy/i.test(name)
        ? setHeader.call(response, name, value)
        : response;
    serve(request, response);
  });
}

/** Full address of a path of the site, as a host writes it. */
export const onSite = (path: string): string => `${inject('baseUrl')}${path}`;
