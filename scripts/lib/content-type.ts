import { extname } from 'node:path';

const TEXT = '; charset=utf-8';

/** File endings the site ships; deploy/nginx.conf lists the same, and a test compares both. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.bib': `application/x-bibtex${TEXT}`,
  '.css': `text/css${TEXT}`,
  '.csv': `text/csv${TEXT}`,
  '.html': `text/html${TEXT}`,
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': `text/javascript${TEXT}`,
  '.json': `application/json${TEXT}`,
  '.md': `text/markdown${TEXT}`,
  '.mjs': `text/javascript${TEXT}`,
  // The search index and its code, packed by Pagefind, which also unpacks them.
  '.pagefind': 'application/octet-stream',
  '.pdf': 'application/pdf',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.png': 'image/png',
  '.ris': `application/x-research-info-systems${TEXT}`,
  '.svg': 'image/svg+xml',
  '.txt': `text/plain${TEXT}`,
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': `application/xml${TEXT}`,
  '.zip': 'application/zip',
};

/** The media type of a file, by its ending. */
export function contentType(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether a file of this media type gets smaller by gzip; pictures and fonts are packed already. */
export function isCompressible(type: string): boolean {
  return type.endsWith(TEXT) || type.startsWith('image/svg') || type.endsWith('json');
}
