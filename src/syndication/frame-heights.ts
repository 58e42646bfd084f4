/**
 * How high each frame is, measured in a browser by `npm run heights` and kept in git, because a page
 * is built without a browser. A test measures again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Widths at which frames are measured, in pixels. */
export const FRAME_WIDTHS = [320, 600, 1000] as const;

/** Heights at `FRAME_WIDTHS`, by the frame's path below the domain: `es/embed/world-rates/`. */
export type FrameHeights = Readonly<Record<string, readonly number[]>>;

/** File of the measured heights, from the project's root. */
export const HEIGHTS_FILE = 'src/syndication/frame-heights.json';
/** For a frame that was not measured yet: enough for most. */
const UNMEASURED = [960, 860, 860];

let measured: FrameHeights | undefined;

/** A height at which a frame shows everything at each of the widths, where nothing resizes it. */
export function safeHeight(path: string): number {
  return Math.max(...frameHeights(path));
}

/** Heights that a frame needs at the three widths; `places/…` frames share the highest of all. */
export function frameHeights(path: string): readonly number[] {
  measured ??= JSON.parse(readFileSync(join(process.cwd(), HEIGHTS_FILE), 'utf8')) as FrameHeights;
  const shared = path.replace(/places\/[^/]+\/$/, 'places/');
  return measured[shared] ?? UNMEASURED;
}
