/**
 * `npm run freeze -- <chart> [<chart> …] [--en "What is new." --es "Qué es nuevo."]`: keeps charts of
 * dist/ as they are, below public/embed/<chart>/v<N>/, for pages that must not change.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freezeChart } from './lib/freeze-chart.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { en: { type: 'string' }, es: { type: 'string' } },
});
const { en, es } = values;
if (positionals.length === 0) {
  console.error('Name the charts to freeze: npm run freeze -- price flights');
  process.exitCode = 1;
}
for (const id of positionals) {
  try {
    const version = freezeChart(
      resolve(import.meta.dirname, '..'),
      id,
      en && es ? { en, es } : undefined,
    );
    console.log(`Froze version ${version} of ${id}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
