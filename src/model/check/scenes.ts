import type { Problem } from '../problem.ts';
import type { Prose } from '../read/mdx-file.ts';
import { HOME, type Ids } from './ids.ts';

/** Says what is wrong with a chart's view as a `<Step>` writes it; none when it is right. */
export type ViewProblems = (chartId: string, view: string) => string[];

/** Refuses prose that names a chart without words, and steps whose view the chart does not know. */
export function checkScenes(
  prose: readonly Prose[],
  ids: Ids,
  viewProblems?: ViewProblems,
): Problem[] {
  return prose.flatMap(({ file, frontmatter, lineOf, components }) => {
    const problems: Problem[] = [];
    const missing = (line: number, chart: string) =>
      problems.push({
        file,
        line,
        message: `The chart "${chart}" has no text.`,
        mend: `Write ${HOME.charts}${chart}/en.yaml and es.yaml, or correct the id.`,
      });
    const { chart: own, charts } = frontmatter;
    if (typeof own === 'string' && !ids.charts.has(own)) missing(lineOf(['chart']), own);
    const unfit = (line: number, chart: string, view: string) => {
      for (const fault of viewProblems?.(chart, view) ?? []) {
        problems.push({
          file,
          line,
          message: `The view "${view}" does not fit the chart "${chart}": ${fault}.`,
          mend: 'Write a view that the chart declares.',
        });
      }
    };
    if (typeof own === 'string' && typeof frontmatter.view === 'string')
      unfit(lineOf(['view']), own, frontmatter.view);
    if (Array.isArray(charts)) {
      charts.forEach((id: unknown, i) => {
        if (!ids.charts.has(String(id))) missing(lineOf(['charts', i]), String(id));
      });
    }
    for (const { name, line, props } of components) {
      const { chart = own, view } = props;
      if (props.chart && !ids.charts.has(props.chart)) missing(line, props.chart);
      if (name !== 'Step' || typeof chart !== 'string' || view === undefined) continue;
      unfit(line, chart, view);
    }
    return problems;
  });
}
