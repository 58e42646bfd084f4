import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from './headers-file.ts';

describe('parseHeadersFile', () => {
  it('reads paths, headers and remarks', () => {
    const rules = parseHeadersFile('# remark\n/a/*\n  X-One: 1\n  X-Two: a: b\n\n/b\n  X-One: 2\n');
    expect(headersFor(rules, '/a/x/y.json')).toEqual({ 'X-One': '1', 'X-Two': 'a: b' });
    expect(headersFor(rules, '/b')).toEqual({ 'X-One': '2' });
    expect(headersFor(rules, '/b/c')).toEqual({});
  });

  it('takes dots and other signs of a path as they are', () => {
    const rules = parseHeadersFile('/a.b\n  X: 1\n');
    expect(headersFor(rules, '/acb')).toEqual({});
  });

  it.each([
    ['x/y\n', 'public/_headers:1: A path must begin with "/".'],
    ['/x\n  nonsense\n', 'public/_headers:2: Write a header as "Name: value".'],
    ['  X: 1\n', 'public/_headers:1: Put a path on a line of its own above this header.'],
  ])('refuses %j', (text, message) => {
    expect(() => parseHeadersFile(text)).toThrow(message);
  });

  it('refuses the same header twice for one path', () => {
    const rules = parseHeadersFile('/*\n  X: 1\n/a/*\n  X: 2\n');
    expect(() => headersFor(rules, '/a/b')).toThrow('Two rules of _headers send X to /a/b');
  });
});

describe('public/_headers', () => {
  const rules = parseHeadersFile(readFileSync('public/_headers', 'utf8'));
  const policy = (path: string) => headersFor(rules, path)['Content-Security-Policy'];

  it.each(['/', '/es/', '/charts/world-rates/', '/es/articles/x/', '/search/', '/es/404.html'])(
    'lets only our own pages frame %s',
    (path) => expect(policy(path)).toBe("frame-ancestors 'self'"),
  );

  it.each(['/embed/world-rates/', '/es/embed/places/slv/', '/embed/world-rates/v1/'])(
    'lets anyone frame %s',
    (path) => expect(policy(path)).toBeUndefined(),
  );

  it.each(['/_astro/a.js', '/fonts/a.woff2', '/charts/x/data.csv', '/embed.js', '/facts.json'])(
    'lets anyone read %s',
    (path) => expect(headersFor(rules, path)['Access-Control-Allow-Origin']).toBe('*'),
  );

  it('stays below the 100 rules that Cloudflare Pages reads', () => {
    expect(rules.length).toBeLessThan(100);
  });
});
