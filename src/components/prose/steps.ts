/** The steps of a scene: which stills it shows. */
import type { Locale } from '../../model/locale.ts';
import { listFiles } from '../../model/read/files.ts';
import { readProse } from '../../model/read/mdx-file.ts';

/** A scene's chart and its steps. Views are written as in an address. */
export interface SceneSteps {
  scope: string;
  chart: string;
  /** The view of the figure itself; '' for the chart's first. */
  view: string;
  /** `again`: whether an earlier step shows the same picture. */
  steps: { id: string; view: string; again: boolean }[];
}

/** The chart and steps of a scene, from its prose file. */
export function stepsOf(scope: string, locale: Locale): SceneSteps {
  const { frontmatter, components } = readProse(
    process.cwd(),
    `content/story/${locale}/${scope}.mdx`,
  );
  const view = String(frontmatter.view ?? '');
  const views = new Set<string>();
  return {
    scope,
    chart: String(frontmatter.chart ?? ''),
    view,
    steps: components
      .filter(({ name }) => name === 'Step')
      .map(({ props }) => {
        const own = props.view ?? view;
        const again = views.has(own);
        views.add(own);
        return { id: props.id ?? '', view: own, again };
      }),
  };
}

/** Every scene of a language with its steps. */
export function allSteps(locale: Locale): SceneSteps[] {
  return listFiles(process.cwd(), `content/story/${locale}`, '.mdx').map((file) =>
    stepsOf(file.split('/').at(-1)?.replace('.mdx', '') ?? '', locale),
  );
}
