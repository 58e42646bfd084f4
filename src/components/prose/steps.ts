/** The steps of a scene: which stills it shows. */
import type { Locale } from '../../model/locale.ts';
import { listFiles } from '../../model/read/files.ts';
import { readProse } from '../../model/read/mdx-file.ts';

/** A scene's chart and its steps. */
export interface SceneSteps {
  scope: string;
  chart: string;
  steps: { id: string; view: string }[];
}

/** The chart and steps of a scene, from its prose file. */
export function stepsOf(scope: string, locale: Locale): SceneSteps {
  const { frontmatter, components } = readProse(
    process.cwd(),
    `content/story/${locale}/${scope}.mdx`,
  );
  return {
    scope,
    chart: String(frontmatter.chart ?? ''),
    steps: components
      .filter(({ name }) => name === 'Step')
      .map(({ props }) => ({ id: props.id ?? '', view: props.view ?? '' })),
  };
}

/** Every scene of a language with its steps. */
export function allSteps(locale: Locale): SceneSteps[] {
  return listFiles(process.cwd(), `content/story/${locale}`, '.mdx').map((file) =>
    stepsOf(file.split('/').at(-1)?.replace('.mdx', '') ?? '', locale),
  );
}
