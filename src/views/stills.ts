/** The stills of the scenes' steps as picture files, at both widths. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { decodeView } from '../charts/shared/view.ts';
import { allSteps, stepsOf } from '../components/prose/steps.ts';
import type { Locale } from '../model/locale.ts';
import { drawn, ready, sentences, WIDTHS } from '../pictures/picture.ts';
import { fileSvg } from '../pictures/svg.ts';

const SIZES = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];

/** The static paths and the handler of `/stills/<scene>/<step>-<size>.svg` in a language. */
export function stills(locale: Locale): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () =>
      allSteps(locale).flatMap(({ scope, steps }) =>
        steps.flatMap(({ id }) =>
          SIZES.map((size) => ({ params: { scene: scope, still: `${id}-${size}` } })),
        ),
      ),
    GET: async ({ params }) => {
      const { scene = '', still = '' } = params;
      const { chart: chartId, steps } = stepsOf(scene, locale);
      const size = SIZES.find((name) => still.endsWith(`-${name}`)) ?? 'wide';
      const step = steps.find(({ id }) => still === `${id}-${size}`);
      const chart = ready(chartId, locale);
      const view = decodeView(chart.built.chart.view, new URLSearchParams(step?.view));
      const width = WIDTHS[size];
      return new Response(
        await fileSvg(drawn(chart, { width, view }), width, { title: sentences(chart, view).alt }),
      );
    },
  };
}
