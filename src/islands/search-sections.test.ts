import { describe, expect, it } from 'vitest';
import type { Anchor, Found } from './search-index.ts';
import { sections } from './search-sections.ts';

const anchor = (element: string, id: string, location: number, text = ''): Anchor => ({
  element,
  id,
  text,
  location,
});

/** A page of twenty words, with matches at some of them. */
function found(anchors: Anchor[], matches: [location: number, score: number][]): Found {
  return {
    url: '/x/',
    meta: {},
    excerpt: '',
    content:
      'Title. The offer. It was made. The floor. A cell has room for some people in it today.',
    anchors,
    weighted_locations: matches.map(([location, balanced_score]) => ({ location, balanced_score })),
  };
}

describe('sections', () => {
  const headings = [
    anchor('h2', 'the-offer', 1, 'The offer'),
    anchor('h2', 'floor', 6, 'The floor'),
  ];

  it('are the parts that the matches stand in, the one with the most first', () => {
    expect(
      sections(
        found(headings, [
          [4, 1],
          [9, 1],
          [11, 1],
        ]),
      ),
    ).toEqual([
      { id: 'floor', title: 'The floor' },
      { id: 'the-offer', title: 'The offer' },
    ]);
  });

  it('leave out parts without a match, and matches before the first part', () => {
    expect(sections(found(headings, [[0, 5]]))).toEqual([]);
    expect(
      sections(
        found(headings, [
          [0, 5],
          [2, 1],
        ]),
      ).map(({ id }) => id),
    ).toEqual(['the-offer']);
  });

  it('are headings and entries, not every element with an id', () => {
    const mixed = [...headings, anchor('main', 'content', 0), anchor('div', 'step', 8)];
    expect(sections(found(mixed, [[9, 1]])).map(({ id }) => id)).toEqual(['floor']);
  });

  it('take the first sentence as title where the element has no words of its own', () => {
    const entries = [anchor('article', 'a', 1), anchor('li', 'b', 8)];
    expect(
      sections(
        found(entries, [
          [2, 2],
          [9, 1],
        ]),
      ),
    ).toEqual([
      { id: 'a', title: 'The offer' },
      { id: 'b', title: 'A cell has room for some people in it today' },
    ]);
    const long = found([anchor('li', 'c', 0)], [[1, 1]]);
    long.content = 'one two three four five six seven eight nine ten and some more words than that';
    expect(sections(long)[0]?.title).toBe(
      'one two three four five six seven eight nine ten and some more words …',
    );
  });

  it('are no more than asked for', () => {
    expect(
      sections(
        found(headings, [
          [4, 1],
          [9, 2],
        ]),
        1,
      ).map(({ id }) => id),
    ).toEqual(['floor']);
  });
});
