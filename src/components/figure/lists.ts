/** Charts whose own page also tells everything as a list, which works without JavaScript. */
interface ChartList {
  /** Id of the list on the chart's page. */
  anchor: string;
  /** Key in `content/strings/` of the link that leads to it. */
  link: string;
}

/** The lists by chart id. */
export const LISTS: Readonly<Record<string, ChartList>> = {
  'who-can-be-sent': { anchor: 'questions', link: 'explorer.allPaths' },
  timeline: { anchor: 'events', link: 'charts.timeline.list.link' },
  'claims-disagree': { anchor: 'claims', link: 'charts.claimsDisagree.list.link' },
};
