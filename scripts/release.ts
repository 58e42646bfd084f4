/**
 * `npm run release -- <slug>`: writes down what an article says as its next version. From the
 * second version on it asks for a sentence on what changed, in both languages:
 * `npm run release -- the-deal --en "…" --es "…"`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { release, ReleaseError } from './lib/release.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { en: { type: 'string' }, es: { type: 'string' } },
});
try {
  const { en, es } = values;
  const changes = en && es ? { en, es } : undefined;
  const [slug = ''] = positionals;
  console.log(release({ root: resolve(import.meta.dirname, '..'), slug, changes }));
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
