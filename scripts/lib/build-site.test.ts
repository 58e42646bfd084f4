import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite, describeBuild } from './build-site.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const oldSite = () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'old');
};
const home = () => readFileSync(join(root, 'dist/index.html'), 'utf8');
const check = () => [];
const render = (outDir: string) => {
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'index.html'), 'new');
  return Promise.resolve(true);
};
const problem = { file: 'content/x.yaml', line: 3, message: 'It is wrong.', mend: 'Mend it.' };

describe('buildSite', () => {
  it('replaces the old site by the new one and leaves nothing else', async () => {
    oldSite();
    const result = await buildSite({ root, check, render });
    expect(home()).toBe('new');
    expect(existsSync(join(root, '.build'))).toBe(false);
    expect(result).toMatchObject({ pages: 1, files: 1, bytes: 3 });
  });

  it('builds where there was no site', async () => {
    await buildSite({ root, check, render });
    expect(home()).toBe('new');
  });

  it('leaves the old site alone when the content is wrong, and says where', async () => {
    oldSite();
    const failing = buildSite({ root, check: () => [problem], render });
    await expect(failing).rejects.toThrow('content/x.yaml:3: It is wrong. Mend: Mend it.');
    expect(home()).toBe('old');
    expect(existsSync(join(root, '.build'))).toBe(false);
  });

  it('leaves the old site alone when rendering stops half way', async () => {
    oldSite();
    const half = async (outDir: string) => !(await render(outDir));
    await expect(buildSite({ root, check, render: half })).rejects.toThrow('Astro stopped');
    expect(home()).toBe('old');
    expect(existsSync(join(root, '.build'))).toBe(false);
  });

  it('leaves no site at all when the first build breaks', async () => {
    const broken = () => Promise.reject(new Error('broken'));
    await expect(buildSite({ root, check, render: broken })).rejects.toThrow('broken');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

describe('describeBuild', () => {
  it('is one line', () => {
    const result = { pages: 12, pictures: 3, files: 340, bytes: 5_240_000, seconds: 8.06 };
    expect(describeBuild(result)).toBe('Built 12 pages, 340 files, 5.2 MB in 8.1 s into dist/');
  });
});
