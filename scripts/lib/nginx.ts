/** Serves a built site with a real nginx and the configuration that is shipped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { installPackage, onPath } from './system-packages.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A web server that runs. */
export interface RunningServer {
  /** Its address, without a slash at its end. */
  base: string;
  stop: () => Promise<void>;
}

/** An nginx that is already here; systems keep it where only root looks for programs. */
export function presentNginx(path = process.env.PATH ?? ''): string | undefined {
  return onPath(['nginx'], [path, '/usr/sbin', '/usr/local/sbin'].join(delimiter));
}

/** Path of nginx; installs it where we may, and gives nothing where it is not to be had. */
export async function findNginx(): Promise<string | undefined> {
  const present = presentNginx();
  if (present) return present;
  console.log('Web server: no nginx found; trying the nginx-light package of the system.');
  await installPackage('nginx-light', { cwd: ROOT, quiet: true });
  return presentNginx();
}

/**
 * The shipped configuration for a folder and a port of this machine, as a whole file: what belongs
 * to a host (where it listens, where the files are) is replaced, everything else is kept.
 */
export function localConfiguration(shipped: string, dist: string, port: number): string {
  const replaced: [RegExp, string][] = [
    [/listen 80;/, `listen 127.0.0.1:${port};`],
    [/ *listen \[::\]:80;\n/, ''],
    [/root \/[^;]+;/, `root "${dist}";`],
  ];
  const server = replaced.reduce((text, [pattern, value]) => {
    if (!pattern.test(text)) throw new Error(`deploy/nginx.conf has no line like ${pattern}.`);
    return text.replace(pattern, () => value);
  }, shipped);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    // A worker of another user could not read a folder that is root's alone.
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;',
    'worker_processes 1;',
    'pid nginx.pid;',
    'error_log stderr;',
    'events { worker_connections 512; }',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${name};`),
    server,
    '}',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts nginx for a built site, and waits until it answers. */
export async function startNginx(program: string, dist: string): Promise<RunningServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'cecot-deal-nginx-'));
  const shipped = readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8');
  writeFileSync(join(folder, 'nginx.conf'), localConfiguration(shipped, dist, port));
  const child = spawn(program, ['-p', `${folder}/`, '-c', 'nginx.conf'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    if (await fetch(`${base}/404.html`).catch(() => undefined)) return { base, stop };
    await new Promise((wait) => setTimeout(wait, 50));
  }
  await stop();
  throw new Error(`nginx did not start with deploy/nginx.conf: ${said.trim()}`);
}
