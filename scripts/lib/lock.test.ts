import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installFailure } from './install.mjs';
import { markInstalled, needsInstall } from './lock.mjs';
import { nodeTooOld } from './node-version.mjs';

let root = '';
const write = (file: string, packages: object) =>
  writeFileSync(join(root, file), JSON.stringify({ packages }));
const record = 'node_modules/.package-lock.json';
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/mac-only': { version: '1.0.0', optional: true },
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
  write('package-lock.json', wanted);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('needsInstall', () => {
  it('asks for an install where nothing is installed', () => {
    expect(needsInstall(root)).toBe(true);
  });

  it('is content with what it installed, until the lock file changes', () => {
    mkdirSync(join(root, 'node_modules'));
    markInstalled(root);
    expect(needsInstall(root)).toBe(false);
    write('package-lock.json', { ...wanted, 'node_modules/b': { version: '1.0.0' } });
    expect(needsInstall(root)).toBe(true);
  });

  it('is content with an install made by hand, optional packages aside', () => {
    mkdirSync(join(root, 'node_modules'));
    write(record, { 'node_modules/a': { version: '1.0.0' } });
    expect(needsInstall(root)).toBe(false);
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '1.0.1' } }],
    ['a package too many', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/x': {} }],
    ['a package too few', {}],
  ])('asks for an install where an install by hand left %s', (_case, packages) => {
    mkdirSync(join(root, 'node_modules'));
    write(record, packages);
    expect(needsInstall(root)).toBe(true);
  });
});

describe('sentences of the entry points', () => {
  it('names the network when it is at fault, and always the log', () => {
    expect(installFailure('npm error code ENOTFOUND', '/x.log')).toMatch(/network.*\/x\.log/);
    expect(installFailure('npm error code EUSAGE', '/x.log')).toMatch(/^(?!.*network).*\/x\.log/);
  });

  it('refuses old versions of Node only', () => {
    expect(nodeTooOld('18.20.4')).toMatch('Node 20 or newer, and this is Node 18.20.4');
    expect(nodeTooOld('20.0.0')).toBeUndefined();
  });
});
