import { describe, expect, it } from 'vitest';
import { afterCase, afterEdit, problemOf, type Case } from './fixture.ts';

const file = 'content/story/en/scene.mdx';
const says = 'https://blog.example/b is the address of no source';
const cases: Omit<Case, 'file'>[] = [
  {
    from: 'https://daily.example/a',
    to: 'https://blog.example/b',
    line: 17,
    says,
    mend: 'Use <Cite>',
  },
  { from: 'Some', to: 'See https://blog.example/b for some', line: 13, says, mend: 'Use <Cite>' },
  { from: '<Step', to: '<Step href="https://blog.example/b"', line: 11, says, mend: 'Use <Cite>' },
];

describe('a link in the prose', () => {
  it.each(cases)('is refused when no record has it: $to', (found) => {
    expect(afterCase({ file, ...found })).toContainEqual(problemOf({ file, ...found }));
  });

  it('may lead to a page of this site', () => {
    expect(afterEdit(file, 'https://daily.example/a', '/charts/bars/')).toEqual([]);
  });
});
