import { REASONS } from './chart.ts';

const BASE = 'charts.worldRates';
const REGIONS = ['all', 'africa', 'americas', 'asia', 'europe', 'oceania'];

/** Words that the chart needs: its own key → key in `content/strings/`. */
export const WORLD_RATES_LABELS: Readonly<Record<string, string>> = {
  place: `${BASE}.place`,
  rate: `${BASE}.rate`,
  people: `${BASE}.people`,
  countDate: 'figure.countDate',
  rank: `${BASE}.rank`,
  region: `${BASE}.region`,
  look: `${BASE}.look`,
  notRanked: `${BASE}.notRanked`,
  noDate: 'figure.noCountDate',
  unknown: 'words.unknown',
  controls: 'charts.controls',
  reset: 'charts.reset',
  search: `${BASE}.search`,
  choose: `${BASE}.choose`,
  noMatch: `${BASE}.noMatch`,
  remove: `${BASE}.remove`,
  chosen: `${BASE}.chosen`,
  chooseRegion: `${BASE}.chooseRegion`,
  updated: 'figure.updated',
  ...Object.fromEntries(
    ['solid', 'outline', 'dashed'].map((l) => [`looks.${l}`, `${BASE}.looks.${l}`]),
  ),
  ...Object.fromEntries(REGIONS.map((r) => [`regions.${r}`, `${BASE}.regions.${r}`])),
  ...Object.fromEntries(REASONS.map((r) => [`reason.${r}`, `${BASE}.reasons.${r}`])),
};
