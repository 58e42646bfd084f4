import { existsSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a path of the address leads to. */
export type Target =
  | { kind: 'file'; file: string }
  /** A folder asked for without its last slash. */
  | { kind: 'folder' }
  /** Nothing; `file` is the page that says so, if the site has one. */
  | { kind: 'missing'; file: string | undefined };

/** Files that instruct a host and are not part of the site. */
const FOR_HOSTS = new Set(['/_headers', '/_redirects']);

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** The nearest 404.html: Spanish below /es/, English elsewhere. */
function missing(root: string, path: string): Target {
  const pages = path.startsWith('/es/') ? ['es/404.html', '404.html'] : ['404.html'];
  return { kind: 'missing', file: pages.map((page) => join(root, page)).find(isFile) };
}

/** Decodes a path, or gives nothing where it could lead outside the folder. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    const segments = decoded.split('/');
    // Two slashes in a row would turn a redirect to a folder into one to another host.
    return decoded.includes('\0') || decoded.includes('\\') || decoded.includes('//')
      ? undefined
      : segments.includes('..')
        ? undefined
        : decoded;
  } catch {
    return undefined;
  }
}

/** Finds what a path (without query, below the base) leads to in the folder `root`. */
export function resolvePath(root: string, path: string): Target {
  const decoded = decode(path);
  if (decoded === undefined || FOR_HOSTS.has(decoded)) return missing(root, path);
  const file = join(root, decoded);
  if (!`${file}${sep}`.startsWith(root + sep)) return missing(root, path);
  if (decoded.endsWith('/')) {
    const index = join(file, 'index.html');
    return isFile(index) ? { kind: 'file', file: index } : missing(root, decoded);
  }
  if (isFile(file)) return { kind: 'file', file };
  return isFile(join(file, 'index.html')) ? { kind: 'folder' } : missing(root, decoded);
}
