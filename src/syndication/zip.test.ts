import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from './zip.ts';

it('holds the files as they were given, with checksums that fit', () => {
  const files = unzipSync(zipOf({ 'es/b.csv': 'año,1\n', 'a.png': new Uint8Array([1, 2, 3]) }));
  expect(Object.keys(files)).toEqual(['a.png', 'es/b.csv', 'SHA256SUMS']);
  expect(strFromU8(files['es/b.csv'] as Uint8Array)).toBe('año,1\n');
  const sum = createHash('sha256').update('año,1\n').digest('hex');
  expect(strFromU8(files.SHA256SUMS as Uint8Array)).toContain(`${sum}  es/b.csv\n`);
});

it('is the same in any time zone and whatever the order', () => {
  const zone = process.env.TZ;
  const first = zipOf({ a: '1', b: '2' });
  try {
    process.env.TZ = 'Pacific/Auckland';
    expect(zipOf({ b: '2', a: '1' })).toEqual(first);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

it('unpacks as files that everybody may read', () => {
  const zip = Buffer.from(zipOf({ 'a.txt': 'A', 'b/c.txt': 'C' }));
  const rights: number[] = [];
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 1))
    rights.push(zip.readUInt32LE(at + 38) >>> 16);
  expect(rights).toEqual([0o100644, 0o100644, 0o100644]);
});
