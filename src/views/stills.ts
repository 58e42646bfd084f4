/**
 * Charts as picture files, at both widths: one for each step of a scene, one for each scene's
 * figure, and one for each chart as articles show it.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS } from '../charts/registry.ts';
import { decodeView } from '../charts/shared/view.ts';
import { allSteps } from '../components/prose/steps.ts';
import type { Locale } from '../model/locale.ts';
import { drawn, ready, sentences, WIDTHS } from '../pictures/picture.ts';
import { fileSvg } from '../pictures/svg.ts';

const SIZES = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];

interface StillFile {
  /** Folder below `/stills/`. */
  scene: string;
  /** File name without width and ending. */
  name: string;
  chart: string;
  /** As in an address. */
  view: string;
}

function files(locale: Locale): StillFile[] {
  const scenes = allSteps(locale).flatMap(({ scope, chart, view, steps }): StillFile[] =>
    chart
      ? [
          { scene: scope, name: 'figure', chart, view },
          ...steps.map((step) => ({ scene: scope, name: step.id, chart, view: step.view })),
        ]
      : [],
  );
  const charts = [...CHARTS.keys()].map((id) => ({
    scene: 'charts',
    name: id,
    chart: id,
    view: '',
  }));
  return [...scenes, ...charts];
}

/** The static paths and the handler of `/stills/<scene>/<name>-<size>.svg` in a language. */
export function stills(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      files(locale).flatMap((file) =>
        SIZES.map((size) => ({
          params: { scene: file.scene, still: `${file.name}-${size}` },
          props: { ...file, size },
        })),
      ),
    GET: async ({ props }) => {
      const { chart: id, view: chosen, size } = props as StillFile & { size: (typeof SIZES)[0] };
      const chart = ready(id, locale);
      const view = decodeView(chart.built.chart.view, new URLSearchParams(chosen));
      const width = WIDTHS[size];
      return new Response(
        await fileSvg(drawn(chart, { width, view }), width, { title: sentences(chart, view).alt }),
      );
    },
  };
}
