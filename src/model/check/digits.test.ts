import { describe, expect, it } from 'vitest';
import { afterCase, afterEdit, inEachPlace, problemOf } from './fixture.ts';

const SCENE = 'content/story/en/scene.mdx';

describe('a digit in a text that readers see', () => {
  it.each([
    ...inEachPlace('en', '1.5', 'The number "1.5" is typed', 'Use'),
    ...inEachPlace('es', '40%', 'The number "40%" is typed', 'Use'),
  ])('is refused in $kind: $file', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });

  it('is sent to components in prose and to placeholders elsewhere', () => {
    expect(afterEdit(SCENE, 'Some ', '12 ')[0]?.mend).toContain('<Fact>');
    expect(afterEdit(SCENE, 'The rate was {', '12 {')[0]?.mend).toContain('{fact:…}');
  });

  it('names its own line in a paragraph of several lines', () => {
    expect(afterEdit(SCENE, 'Some ', 'Some\nwords\n12 ')[0]?.line).toBe(15);
  });

  it.each([
    ['quotations', SCENE, 'a few words', 'some 5 words'],
    ['machine props', SCENE, 'view="top=5"', 'view="top=25"'],
    ['unit words', 'content/units.yaml', 'per 100 people', 'per 1000 people'],
    ['source titles', 'content/sources.yaml', '5 rates', '7 rates'],
    ['law labels', 'content/law/authorities.yaml', 'en: 18 U.S.C.', 'en: 19 U.S.C.'],
    ["editors' words", 'content/conflicts.yaml', 'One says 5', 'One says 6'],
  ])('is allowed in %s', (_, file, from, to) => {
    expect(afterEdit(file, from, to)).toEqual([]);
  });
});
