import type { Locale } from './locale.ts';
import type { SeedClaim } from './schemas/records.ts';

/** Page and element of a place of a claim, below the language: `articles/the-deal/#the-fee`. */
export function claimPath({ page, anchor }: SeedClaim['where'][number], locale: Locale): string {
  return `${page}#${typeof anchor === 'string' ? anchor : anchor[locale]}`;
}
