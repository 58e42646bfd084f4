import { globSync } from 'node:fs';

/** The HTML files of a built site, as paths below its folder, in the order of their names. */
export function pageFiles(outDir: string): string[] {
  return globSync('**/*.html', { cwd: outDir }).sort();
}
