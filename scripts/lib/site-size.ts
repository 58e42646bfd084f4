import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** How big a built site is. */
export interface SiteSize {
  /** HTML documents that stand for an address of their own (`index.html`, `404.html`). */
  pages: number;
  /** Drawn files: SVG, PNG and PDF. */
  pictures: number;
  files: number;
  bytes: number;
}

const PICTURES = new Set(['.svg', '.png', '.pdf']);

/** Counts what lies in a folder. */
export function measure(folder: string): SiteSize {
  const size: SiteSize = { pages: 0, pictures: 0, files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    size.files += 1;
    size.bytes += statSync(join(entry.parentPath, entry.name)).size;
    if (entry.name === 'index.html' || entry.name === '404.html') size.pages += 1;
    if (PICTURES.has(extname(entry.name))) size.pictures += 1;
  }
  return size;
}
