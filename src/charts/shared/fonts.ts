/** The one font family of pictures; the weights exist in the self-hosted variable font. */
export const CHART_FONT = 'Schibsted Grotesk';

/**
 * The family with what stands in for it where it came too late, as in a frame that is opened for
 * the first time. A build always has the font, and its pictures never fall back to another.
 */
export const CHART_FAMILY =
  typeof document === 'undefined'
    ? `"${CHART_FONT}"`
    : `"${CHART_FONT}", "Schibsted fallback", Arial, sans-serif`;

/** A canvas font in the chart family: `chartFont(13, 700)`. */
export function chartFont(size: number, weight: 400 | 700 = 400): string {
  return `${weight} ${size}px ${CHART_FAMILY}`;
}
