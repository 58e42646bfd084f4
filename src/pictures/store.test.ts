import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from './store.ts';

let root = '';
let folder = '';
let warnings: string[] = [];
const open = (limit = 1_000_000) => openStore(folder, limit, (message) => warnings.push(message));
const bytes = (text: string) => Buffer.from(text.repeat(100));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'store-'));
  folder = join(root, 'deep/store');
  warnings = [];
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('gives back what was kept, now and to the next build, and nothing under another key', () => {
  open().write('a1', bytes('one'));
  expect(open().read('a1')).toEqual(bytes('one'));
  expect(open().read('b2')).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['a1']);
  expect(warnings).toEqual([]);
});

it('keeps an empty file as an empty file', () => {
  open().write('a1', Buffer.alloc(0));
  expect(open().read('a1')).toEqual(Buffer.alloc(0));
});

describe('an entry that is not what was kept', () => {
  const path = () => join(folder, 'a1');
  const flip = (at: number) => {
    const file = readFileSync(path());
    file[at] = (file[at] ?? 0) ^ 1;
    writeFileSync(path(), file);
  };
  const faults: Record<string, () => void> = {
    'cut short': () => truncateSync(path(), 200),
    'cut within its checksum': () => truncateSync(path(), 20),
    empty: () => truncateSync(path(), 0),
    'longer than it was': () => writeFileSync(path(), 'x', { flag: 'a' }),
    'changed by a bit': () => flip(250),
    'changed in its checksum': () => flip(3),
    'the entry of another key': () => {
      open().write('b2', bytes('two'));
      renameSync(join(folder, 'b2'), path());
    },
    'a folder with files in it': () => {
      rmSync(path());
      mkdirSync(path());
      writeFileSync(join(path(), 'a1'), 'x');
    },
  };

  it.each(Object.keys(faults))('%s: is not served, and is made good by the next', (fault) => {
    open().write('a1', bytes('one'));
    faults[fault]?.();
    const store = open();
    expect(store.read('a1')).toBeUndefined();
    store.write('a1', bytes('one'));
    expect(store.read('a1')).toEqual(bytes('one'));
    expect(warnings).toEqual([]);
  });
});

describe('a folder that cannot be used', () => {
  const blocked: Record<string, () => void> = {
    'a file in its place': () => {
      mkdirSync(join(root, 'deep'));
      writeFileSync(folder, 'x');
    },
    'a file in the place of its parent': () => writeFileSync(join(root, 'deep'), 'x'),
  };

  it.each(Object.keys(blocked))('%s: holds nothing, says so once, and nothing throws', (fault) => {
    blocked[fault]?.();
    const store = open();
    for (const key of ['a1', 'b2']) {
      store.write(key, bytes('one'));
      expect(store.read(key)).toBeUndefined();
    }
    expect(warnings).toEqual([
      `${folder} takes no files, so pictures are drawn anew at every build.`,
    ]);
  });

  it('closed to us: nothing throws, and what it gives is right', () => {
    open().write('a1', bytes('one'));
    chmodSync(folder, 0);
    try {
      const store = open();
      // Root may open every folder; anyone else gets nothing from this one.
      const found = store.read('a1');
      if (found) expect(found).toEqual(bytes('one'));
      store.write('b2', bytes('two'));
    } finally {
      chmodSync(folder, 0o700);
    }
    expect(open().read('a1')).toEqual(bytes('one'));
  });
});

it('serves two builds at once and leaves no drafts behind', () => {
  const [one, two] = [open(), open()];
  one.write('a1', bytes('one'));
  two.write('a1', bytes('one'));
  two.write('b2', bytes('two'));
  expect(one.read('a1')).toEqual(bytes('one'));
  expect(one.read('b2')).toEqual(bytes('two'));
  expect(readdirSync(folder).sort()).toEqual(['a1', 'b2']);
});

describe('the limit', () => {
  const age = (name: string, hours: number) => {
    const then = new Date(Date.now() - hours * 3_600_000);
    utimesSync(join(folder, name), then, then);
  };

  it('removes what was not used for longest, drafts of broken builds too', () => {
    const store = open();
    for (const key of ['a1', 'b2', 'c3']) store.write(key, bytes(key));
    writeFileSync(join(folder, 'd4.draft.tmp'), bytes('d4'));
    age('a1', 4);
    age('d4.draft.tmp', 3);
    age('b2', 2);
    age('c3', 1);
    store.read('a1');
    open(500);
    expect(readdirSync(folder).sort()).toEqual(['a1', 'c3']);
  });

  it('removes nothing while the folder is within it', () => {
    open().write('a1', bytes('one'));
    open(1000);
    expect(existsSync(join(folder, 'a1'))).toBe(true);
  });
});
