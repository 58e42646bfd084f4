import { describe, expect, it } from 'vitest';
import { afterCase, checkWith, problemOf, type Case } from './fixture.ts';

const EN = 'content/story/en/scene.mdx';
const ES = 'content/story/es/scene.mdx';
const cases: Case[] = [
  {
    file: EN,
    from: 'Some',
    to: '<Fact id="rate-twice" />',
    line: 13,
    says: '<Fact id="rate-twice"> stands here more often than in content/story/es/scene.mdx',
    mend: 'same facts',
  },
  {
    file: ES,
    from: 'Hay',
    to: '<Fact id="rate-now" />',
    line: 13,
    says: '<Fact id="rate-now"> stands here more often',
    mend: 'same facts',
  },
  {
    file: ES,
    from: 'order: 1',
    to: 'order: 2',
    line: 3,
    says: '"order" differs from content/story/en/scene.mdx',
    mend: 'same value',
  },
  {
    file: ES,
    from: 'id: scene',
    to: 'id: other',
    line: 2,
    says: '"id" differs',
    mend: 'same value',
  },
  { file: ES, from: 'chart: bars\n', to: '', line: 1, says: '"chart" differs', mend: 'same value' },
  {
    file: ES,
    from: '{fact:rate-now}',
    to: '{fact:rate-twice}',
    line: 4,
    says: 'Only the Spanish text has {fact:rate-twice}',
    mend: 'same placeholders',
  },
  {
    file: ES,
    from: 'order: 1',
    to: 'order: first',
    line: 3,
    says: '"order" does not fit its schema',
    mend: 'src/model/schemas/story.ts',
  },
  {
    file: 'content/articles/en/why.mdx',
    from: 'title: Why it matters',
    to: 'chart: bars',
    line: 1,
    says: '"title" does not fit its schema',
    mend: 'src/model/schemas/story.ts',
  },
  {
    file: 'content/articles/es/why.mdx',
    from: 'license: CC-BY-4.0\n',
    to: '',
    line: 1,
    says: '"license" does not fit its schema: an article says on which license it is handed on',
    mend: 'src/model/schemas/story.ts',
  },
];

describe('prose in two languages', () => {
  it.each(cases)('is refused when it differs: $says', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });

  it.each([
    [ES, EN, 'Spanish'],
    [EN, ES, 'English'],
    ['content/articles/es/why.mdx', 'content/articles/en/why.mdx', 'Spanish'],
  ])('is refused without its twin %s', (missing, file, language) => {
    const message = `This file has no twin in ${language}.`;
    const problem = { file, line: 1, message, mend: `Write ${missing}.` };
    expect(checkWith({ [missing]: undefined })).toEqual([problem]);
  });
});
