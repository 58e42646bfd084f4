/** The one font family of pictures; the weights exist in the self-hosted variable font. */
export const CHART_FONT = 'Schibsted Grotesk';

/** A canvas font in the chart family: `chartFont(13, 700)`. */
export function chartFont(size: number, weight: 400 | 700 = 400): string {
  return `${weight} ${size}px "${CHART_FONT}"`;
}
