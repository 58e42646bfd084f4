import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Environment of a Node program that believes it is `days` later than it is. */
export function clockAhead(days: number): NodeJS.ProcessEnv {
  const preload = pathToFileURL(resolve(import.meta.dirname, 'clock-ahead.mjs')).href;
  return { NODE_OPTIONS: `--import=${preload}`, CLOCK_AHEAD_DAYS: String(days) };
}
