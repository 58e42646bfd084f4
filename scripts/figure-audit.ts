/**
 * Draws figures from the built pages for somebody who did not write them to check against the
 * research: `npm run audit:figures -- docs/figure-audit.csv`, or without a path to the screen.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { collectFigures } from './lib/figures/collect.ts';
import { drawFigures } from './lib/figures/draw.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: 'cecot-deal-2026-11-21' },
    count: { type: 'string', default: '100' },
  },
});
/** Filled in by whoever checks. */
const CHECKED = ['dossier_file', 'dossier_row', 'dossier_value', 'verdict', 'checked_note'];

const drawn = drawFigures(collectFigures(), Number(values.count), values.seed);
const csv = stringify([
  [
    'number',
    'seed',
    'kind',
    'language',
    'page',
    'figure',
    'printed',
    'sentence',
    'condition_and_date',
    ...CHECKED,
  ],
  ...drawn.map(({ stratum, locale, page, at, printed, sentence, shown }, i) => [
    i + 1,
    values.seed,
    stratum,
    locale,
    page,
    at,
    printed,
    sentence,
    shown,
    ...CHECKED.map(() => ''),
  ]),
]);
const [path] = positionals;
if (path) writeFileSync(path, csv);
else process.stdout.write(csv);
