import { createHash } from 'node:crypto';
import { LOCALES } from '../../../src/model/locale.ts';
import { STRATA, type Figure, type Stratum } from './figure.ts';

/** How often each kind of place is drawn, in relation to the others. */
const WEIGHTS: Record<Stratum, number> = {
  article: 34,
  home: 8,
  'chart-text': 16,
  'chart-table': 16,
  claims: 12,
  place: 14,
};

/** Where something stands in the order of chance: the same for a seed, whatever else there is. */
const lot = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex');

/** A list in the order of chance. */
function shuffled<T>(items: readonly T[], name: (item: T) => string, seed: string): T[] {
  return items
    .map((item) => ({ item, lot: lot(seed, name(item)) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ item }) => item);
}

/** Draws one figure from each page in turn, so that a long table does not crowd out the others. */
function drawByPage(figures: readonly Figure[], count: number, seed: string): Figure[] {
  const pages = shuffled([...new Set(figures.map(({ page }) => page))], (page) => page, seed);
  const rows = pages.map((page) =>
    shuffled(
      figures.filter((figure) => figure.page === page),
      ({ at, printed }) => `${page} ${at} ${printed}`,
      seed,
    ),
  );
  const longest = Math.max(...rows.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_, i) => rows.flatMap((row) => row[i] ?? []));
  return rounds.flat().slice(0, count);
}

/** Shares a whole by weights into whole parts; what is left over goes to the largest remainders. */
function shares(count: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (sum === 0 ? 0 : (count * weight) / sum));
  const parts = exact.map(Math.floor);
  const order = exact
    .map((part, i) => ({ i, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const left = sum === 0 ? 0 : count - parts.reduce((total, part) => total + part, 0);
  for (const { i } of order.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}

/**
 * Draws figures by a seed, by kind of place, language and page, and gives them in the order given.
 * A kind that the site does not have leaves its share to the others.
 */
export function drawFigures(all: readonly Figure[], count: number, seed: string): Figure[] {
  const cells = STRATA.flatMap((stratum) =>
    LOCALES.map((locale) => ({
      weight: WEIGHTS[stratum],
      figures: all.filter((figure) => figure.stratum === stratum && figure.locale === locale),
    })),
  ).filter(({ figures }) => figures.length > 0);
  const parts = shares(
    count,
    cells.map(({ weight }) => weight),
  );
  const drawn = new Set(
    cells.flatMap(({ figures }, i) => drawByPage(figures, parts[i] ?? 0, seed)),
  );
  return all.filter((figure) => drawn.has(figure));
}
