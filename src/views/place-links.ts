/** Where a reader goes on from a place. */
import { allPlaces } from '../charts/place/build.ts';
import { listedFor, recordOf } from '../charts/place/rows.ts';
import { builtChart, type AnyView } from '../charts/registry.ts';
import { encodeView, initialView } from '../charts/shared/view.ts';
import type { Locale } from '../model/locale.ts';
import { pagePath } from '../paths.ts';

/** Address of the chart of all places of its kind, with the place chosen in it. */
export function chartWithPlace(id: string, locale: Locale): string {
  const places = allPlaces(locale);
  const state = recordOf(places, id).kind === 'state';
  const chart = state ? 'states-and-el-salvador' : 'world-rates';
  const compared = listedFor(places, id).map(({ row }) => row.id);
  const { view: fields } = builtChart(chart).chart;
  const own: AnyView = state ? { mine: [id] } : { places: compared.filter((one) => one !== 'wld') };
  const view: AnyView = { ...initialView(fields), ...own };
  const query = encodeView(fields, view, new URLSearchParams(), `${chart}.`);
  return `${pagePath(locale, `charts/${chart}/`)}?${query}`;
}
