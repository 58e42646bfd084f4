import { resolve } from 'node:path';
import { DEFAULT_SITE_URL } from '../src/config.ts';
import { checkContent } from '../src/model/check/index.ts';
import { astroBuild } from './lib/astro.ts';
import { BuildError, buildSite, describeBuild } from './lib/build-site.ts';
import { stopSignal } from './lib/child.ts';
import { localAddressWarning } from './lib/local-address.ts';

const root = resolve(import.meta.dirname, '..');
const warning = localAddressWarning(process.env.SITE_URL ?? DEFAULT_SITE_URL);
if (warning) console.warn(warning);
const signal = stopSignal();
try {
  const result = await buildSite({
    root,
    check: checkContent,
    render: (outDir) => astroBuild({ root, outDir, signal }),
  });
  console.log(describeBuild(result));
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
