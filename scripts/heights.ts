/** `npm run heights`: measures how high every frame of dist/ is, and writes src/syndication/frame-heights.json. */
import { globSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { FRAME_WIDTHS, HEIGHTS_FILE } from '../src/syndication/frame-heights.ts';
import { chromium } from 'playwright-core';
import { launchBrowser } from './lib/browser.ts';
import { measureFrames } from './lib/measure-frames.ts';
import { siteHandler } from './lib/server.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const frames = globSync('{,es/}embed/{*,places/*}/index.html', { cwd: dist })
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();
if (frames.length === 0) {
  console.error('dist/ holds no frames: run npm run build first.');
  process.exit(1);
}
const server = createServer(siteHandler({ root: dist }));
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const launched = await launchBrowser();
try {
  const browser = await chromium.connect(launched.wsEndpoint());
  const { port } = server.address() as AddressInfo;
  const heights = await measureFrames(browser, `http://127.0.0.1:${port}/`, frames, FRAME_WIDTHS);
  const shared: Record<string, number[]> = {};
  for (const [path, own] of Object.entries(heights)) {
    // Frames of places are alike: the highest stands for all.
    const key = path.replace(/places\/[^/]+\/$/, 'places/');
    shared[key] = own.map((height, i) => Math.max(height, shared[key]?.[i] ?? 0));
  }
  const lines = Object.entries(shared).map(([key, own]) => `  "${key}": [${own.join(', ')}]`);
  writeFileSync(join(root, HEIGHTS_FILE), `{\n${lines.join(',\n')}\n}\n`);
  console.log(`Measured ${frames.length} frames; wrote ${HEIGHTS_FILE}.`);
} finally {
  await launched.close();
  server.closeAllConnections();
  server.close();
}
