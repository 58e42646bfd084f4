import { LOCALES } from '../locale.ts';
import type { Problem } from '../problem.ts';
import type { SeedClaim } from '../schemas/records.ts';
import type { Project } from './project.ts';

const FILE = 'content/seed-claims.yaml';

/** What is wrong with one place of a claim; undefined when a page of its kind exists. */
function placeFault({ page, anchor }: SeedClaim['where'][number], { content, prose }: Project) {
  const [, room, slug] = /^(articles|charts)\/([a-z0-9-]+)\/$/.exec(page) ?? [];
  if (!slug) {
    return {
      message: `"${page}" is no page that a claim can be covered on.`,
      mend: 'Write articles/<slug>/ or charts/<id>/.',
    };
  }
  if (room === 'charts') {
    if (content.chartTexts.has(slug) && anchor === `chart-${slug}`) return undefined;
    return {
      message: `The chart "${slug}" does not exist, or the anchor is not its figure.`,
      mend: 'Correct the id; the anchor of a chart is chart-<id>.',
    };
  }
  const written = LOCALES.every((locale) =>
    prose.some((one) => one.room === 'articles' && one.slug === slug && one.locale === locale),
  );
  if (written) return undefined;
  return {
    message: `The article "${slug}" does not exist in both languages.`,
    mend: 'Correct the slug, or write the article.',
  };
}

/** Refuses claims of the first days whose place is on a page that does not exist. */
export function checkSeedClaims(project: Project): Problem[] {
  const lineOf = project.yaml.find(({ file }) => file === FILE)?.lineOf;
  return project.content.seedClaims.flatMap(({ where }, i) =>
    where.flatMap((place, n) => {
      const fault = placeFault(place, project);
      return fault ? [{ file: FILE, line: lineOf?.([i, 'where', n, 'page']) ?? 1, ...fault }] : [];
    }),
  );
}
