import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { astroBuild } from './lib/astro.ts';
import { measure } from './lib/site-size.ts';

const root = resolve(import.meta.dirname, '..');
const outDir = join(root, '.build/bench');
/** Where this project and Astro keep what the next build may use again. */
const caches = ['.cache', 'node_modules/.astro'].map((folder) => join(root, folder));

/** The most memory a process has held so far, in megabytes; 0 where the system does not tell. */
function peakMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

async function bench(name: string): Promise<void> {
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  const watch = (pid: number) => {
    timer = setInterval(() => (peak = Math.max(peak, peakMemory(pid))), 100);
  };
  const started = performance.now();
  const worked = await astroBuild({ root, outDir, quiet: true, onStart: watch });
  const seconds = (performance.now() - started) / 1000;
  clearInterval(timer);
  if (!worked) throw new Error(`The ${name} build failed: run npm run build to see why.`);
  const { pages, pictures } = measure(outDir);
  const rate = (pages / seconds).toFixed(1);
  const memory = peak > 0 ? `${peak.toFixed(0)} MB` : 'unknown';
  console.log(
    `${name}: ${pages} pages, ${pictures} pictures, ${seconds.toFixed(1)} s, ${rate} pages/s, peak memory ${memory}`,
  );
}

try {
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
  await bench('cold');
  await bench('warm');
} finally {
  rmSync(join(root, '.build'), { recursive: true, force: true });
}
