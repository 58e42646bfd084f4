import { describe, expect, it } from 'vitest';
import { afterCase, afterEdit, checkWith, problemOf, type Case } from './fixture.ts';

const SCENE = 'content/story/en/scene.mdx';
const CHART = 'content/charts/bars/en.yaml';
const cases: Case[] = [
  {
    file: SCENE,
    from: 'chart: bars',
    to: 'chart: lines',
    line: 5,
    says: 'The chart "lines" has no text',
    mend: 'Write content/charts/lines/en.yaml',
  },
  {
    file: SCENE,
    from: '<Step ',
    to: '<Step chart="lines" ',
    line: 11,
    says: 'The chart "lines" has no text',
    mend: 'Write content/charts/lines/en.yaml',
  },
  {
    file: 'content/articles/en/why.mdx',
    from: 'title:',
    to: 'charts: [bars, lines]\ntitle:',
    line: 2,
    says: 'The chart "lines" has no text',
    mend: 'Write content/charts/lines/en.yaml',
  },
  {
    file: CHART,
    from: 'alt: A bar as long as the rate\n',
    to: '',
    line: 1,
    says: '"alt" does not fit its schema',
    mend: 'src/model/schemas/',
  },
  {
    file: CHART,
    from: '  - id: dates\n    text: Each count has its own date, such as {date:2024}.',
    to: '  []',
    line: 6,
    says: '"notes" does not fit its schema',
    mend: 'src/model/schemas/',
  },
];

describe('a chart in the prose', () => {
  it.each(cases)('is refused: $says', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });

  it('has its views checked by the function that is passed in', () => {
    const viewProblems = (chart: string, view: string) =>
      view === 'top=5' ? [] : [`${chart} has no such view`];
    expect(checkWith({}, { viewProblems })).toEqual([]);
    expect(
      afterEdit(SCENE, 'chart: bars', 'chart: bars\nview: up=5', { viewProblems }),
    ).toContainEqual(
      expect.objectContaining({ file: SCENE, message: expect.stringContaining('"up=5"') }),
    );
    expect(afterEdit(SCENE, 'view="top=5"', 'view="up=5"', { viewProblems })).toEqual([
      {
        file: SCENE,
        line: 11,
        message: 'The view "up=5" does not fit the chart "bars": bars has no such view.',
        mend: 'Write a view that the chart declares.',
      },
    ]);
  });
});
