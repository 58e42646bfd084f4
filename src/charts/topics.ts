/** What the charts are about: each stands under one topic, in the order of the story. */
export const TOPICS = {
  rates: ['world-rates', 'rate-over-time', 'states-and-el-salvador', 'one-in-sixty'],
  prison: ['cecot-headcount', 'floor-space', 'system-occupancy', 'custody-deaths'],
  exception: ['exception-arrests', 'homicides'],
  deal: ['flights', 'records', 'price', 'third-country-deals', 'timeline'],
  law: ['who-can-be-sent', 'routes', 'citizens-held', 'denaturalization'],
  claims: ['claims-disagree', 'opinion'],
} as const;

/** A topic of charts; its name is in the strings under `gallery.topics`. */
export type Topic = keyof typeof TOPICS;

/** The topic of a chart; throws a sentence for a chart without one. */
export function topicOf(id: string): Topic {
  for (const [topic, ids] of Object.entries(TOPICS))
    if ((ids as readonly string[]).includes(id)) return topic as Topic;
  throw new Error(`src/charts/topics.ts names no topic for the chart "${id}"; add it to one.`);
}
