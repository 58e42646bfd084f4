import { globSync } from 'node:fs';

/**
 * The pages of a built site, as paths below its folder, in the order of their names. Other HTML files
 * are copies for other newsrooms: no pages, and in no index.
 */
export function pageFiles(outDir: string): string[] {
  return globSync('**/{index,404}.html', { cwd: outDir }).sort();
}
