import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { contentType, isCompressible } from './content-type.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { resolvePath, type Target } from './resolve-path.ts';

/** What the server serves. */
export interface ServeOptions {
  /** The folder with the built site. */
  root: string;
  /** Path the site stands under, such as `/story`; empty for the root of the host. */
  basePath?: string | undefined;
}

/** What static hosts send with files that have no rule of their own. */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/** `story/` → `/story`, and nothing for the root of the host. */
export function cleanBase(basePath = ''): string {
  const inner = basePath.replaceAll(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `/${inner}`;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: string): void {
  const type = contentType(file);
  const zip = isCompressible(type);
  const zipped = zip && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.setHeader('Content-Type', type);
  if (zip) response.setHeader('Vary', 'Accept-Encoding');
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  else response.setHeader('Content-Length', statSync(file).size);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const done = () => undefined; // A reader who leaves early is not an error.
  if (zipped) pipeline(createReadStream(file), createGzip(), response, done);
  else pipeline(createReadStream(file), response, done);
}

/**
 * Serves a built site the way static hosts do, and applies the `_headers` file that is shipped with
 * it. It stands in for nginx in the tests: deploy/nginx.conf holds the same rules.
 */
export function siteHandler(options: ServeOptions): RequestListener {
  const root = resolve(options.root);
  const base = cleanBase(options.basePath);
  const headersFile = join(root, '_headers');
  const rules = existsSync(headersFile)
    ? parseHeadersFile(readFileSync(headersFile, 'utf8'), '_headers')
    : [];

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'This site only answers GET and HEAD.');
      return;
    }
    const [address = '', query] = (request.url ?? '').split('?', 2);
    const below = address.startsWith(`${base}/`);
    const path = below ? address.slice(base.length) : '/';
    const headers = { 'Cache-Control': CACHE_CONTROL, ...headersFor(rules, path) };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);

    const target: Target = below
      ? resolvePath(root, path)
      : address === base
        ? { kind: 'folder' }
        : { kind: 'missing', file: undefined };
    if (target.kind === 'folder') {
      const location = `${address}/${query === undefined ? '' : `?${query}`}`;
      response.writeHead(301, { Location: location }).end();
      return;
    }
    if (target.kind === 'missing') response.statusCode = 404;
    if (target.file) sendFile(request, response, target.file);
    else sendText(response, 404, 'There is nothing at this address.');
  };
}
