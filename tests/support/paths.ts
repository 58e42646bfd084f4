import { resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The built site: `dist/`, or the folder that DIST_DIR names. */
export const DIST = resolve(ROOT, process.env.DIST_DIR || 'dist');
