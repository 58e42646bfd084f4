import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

describe('kindOf', () => {
  it.each([
    ['', 'story'],
    ['articles/the-deal/', 'article'],
    ['charts/world-rates/', 'chart'],
    ['places/us-la/', 'place'],
    ['claims/', 'reference'],
    ['privacy/', 'page'],
  ])('%o is a page of the kind %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it.each(['404/', 'search/', 'articles/', 'charts/', 'places/', 'articles/a/republish/'])(
    'no search finds %s, which holds nothing of its own',
    (path) => expect(kindOf(path)).toBeUndefined(),
  );
});
