/**
 * Files that can be made again, kept in a folder by key. Whatever is wrong with the folder, the
 * worst that happens is that a file is made again: a store never throws and never serves an entry
 * that is not what was kept.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A folder of entries. */
export interface Store {
  /** The bytes that were kept under a key; nothing when there are none, or when they are broken. */
  read: (key: string) => Buffer | undefined;
  /** Keeps bytes under a key: letters and digits. */
  write: (key: string, bytes: Buffer) => void;
}

const SUM_LENGTH = 32;

/** Over the key too, so that an entry under another's name is not taken for it. */
function checksum(key: string, bytes: Buffer): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}

/** Removes what has not been used for longest, until the folder holds at most `limit` bytes. */
function cutDown(folder: string, limit: number): void {
  const entries = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    const { size, mtimeMs } = statSync(path);
    return { path, size, used: mtimeMs };
  });
  let size = entries.reduce((sum, entry) => sum + entry.size, 0);
  for (const entry of entries.sort((a, b) => a.used - b.used)) {
    if (size <= limit) return;
    rmSync(entry.path, { recursive: true, force: true });
    size -= entry.size;
  }
}

/** Whether it could be done; what cannot be done to a store is left undone. */
function tried(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** Opens a folder as a store, cut down to `limit` bytes; `warn` is told once if it takes nothing. */
export function openStore(folder: string, limit: number, warn: (message: string) => void): Store {
  let warned = false;
  tried(() => cutDown(folder, limit));

  function read(key: string): Buffer | undefined {
    const path = join(folder, key);
    try {
      const file = readFileSync(path);
      const bytes = file.subarray(SUM_LENGTH);
      if (file.subarray(0, SUM_LENGTH).equals(checksum(key, bytes))) {
        // The clock only tells which entries were used last; it never reaches a picture.
        tried(() => utimesSync(path, new Date(), new Date()));
        return bytes;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    }
    tried(() => rmSync(path, { recursive: true, force: true }));
    return undefined;
  }

  /** A reader sees the whole entry or none: it is written beside its place and then renamed. */
  function write(key: string, bytes: Buffer): void {
    const draft = join(folder, `${key}.${randomUUID()}.tmp`);
    const kept = tried(() => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(draft, Buffer.concat([checksum(key, bytes), bytes]), { flag: 'wx' });
      renameSync(draft, join(folder, key));
    });
    if (kept) return;
    tried(() => rmSync(draft, { force: true }));
    if (!warned) warn(`${folder} takes no files, so pictures are drawn anew at every build.`);
    warned = true;
  }

  return { read, write };
}
