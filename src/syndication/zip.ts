/** Zip files that are the same bytes on every machine, with the checksums of what is inside. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The least date that a zip can hold; made from local parts, because zips know no time zone. */
const noDate = () => new Date(1980, 0, 1);
/** Packed already: packing them again costs time and saves nothing. */
const PACKED = /\.(png|pdf)$/;
/** A plain file that everybody may read and its owner may write, as Unix systems note it. */
const READABLE = 0o100644 * 0x10000;

/** A zip of files by path, in order of their paths, with a `SHA256SUMS` that `sha256sum -c` reads. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files)
    .map(([path, body]) => [path, typeof body === 'string' ? strToU8(body) : body] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = entries
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
  const zippable: Zippable = {};
  for (const [path, bytes] of [...entries, ['SHA256SUMS', strToU8(sums)] as const])
    zippable[path] = [
      bytes,
      { level: PACKED.test(path) ? 0 : 9, mtime: noDate(), os: 3, attrs: READABLE },
    ];
  return zipSync(zippable);
}
