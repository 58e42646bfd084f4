import type { Template } from '../charts/shared/words.ts';
import type { Locale } from '../model/locale.ts';

/** What every live chart is given; its rows come from the page's own table. */
export interface IslandProps {
  locale: Locale;
  /** Words of the interface, by the chart's own keys. */
  labels: Record<string, string>;
  /** Sentence templates of `content/charts/`. */
  templates: Record<string, Template>;
  /** Whether its controls stand folded at first, as in a frame. */
  folded?: boolean | undefined;
}
