import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeBareSite } from './bare-site.ts';
import { run } from './child.ts';
import { measure } from './site-size.ts';

it('is an Astro project that builds as many pages as are asked for', async () => {
  const root = mkdtempSync(join(tmpdir(), 'bare-'));
  try {
    writeBareSite(process.cwd(), root, 7);
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    const env = { PATH: process.env.PATH, ASTRO_TELEMETRY_DISABLED: '1' };
    const { code, output } = await run(process.execPath, [astro, 'build'], {
      cwd: root,
      env,
      quiet: true,
    });
    expect(code, output).toBe(0);
    expect(measure(join(root, 'dist'))).toMatchObject({ pages: 7, files: 7 });
    expect(readFileSync(join(root, 'dist/6/index.html'), 'utf8')).toContain('<p>6</p>');
  } finally {
    rmSync(root, { recursive: true });
  }
});
