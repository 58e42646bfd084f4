import { printText } from '../../src/model/print.ts';
import { claimPath } from '../../src/model/claim-place.ts';
import type { Content } from '../../src/model/content.ts';
import { LOCALES } from '../../src/model/locale.ts';
import { CLAIM_STATUSES, type SeedClaim } from '../../src/model/schemas/records.ts';
import { DEFAULT_PORT } from './port.ts';

/** Where the list of covered claims is kept, from the project's root. */
export const COVERAGE_FILE = 'docs/coverage.md';

const SITE = `http://127.0.0.1:${DEFAULT_PORT}`;

/** A text as it may stand in a cell of a Markdown table. */
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function placeLinks(place: SeedClaim['where'][number]): string {
  const [en, es] = LOCALES.map(
    (locale) => `/${locale === 'es' ? 'es/' : ''}${claimPath(place, locale)}`,
  );
  return `[${en}](${encodeURI(`${SITE}${en}`)}) ([es](${encodeURI(`${SITE}${es}`)}))`;
}

function row(claim: SeedClaim, { sources }: Content): string {
  const said = claim.seeds
    .map((seed) => printText(sources.get(seed)?.publisher ?? seed, 'en'))
    .join('; ');
  const cells = [
    claim.id,
    claim.editor_claim,
    said,
    `**${claim.status}**`,
    claim.where.map(placeLinks).join('<br>'),
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The list of the claims of the first days with their places on the site, as Markdown. */
export function coverageDoc(content: Content): string {
  const { seedClaims } = content;
  const counts = CLAIM_STATUSES.map(
    (status) => `${seedClaims.filter((claim) => claim.status === status).length} ${status}`,
  ).join(', ');
  const topics = [...new Set(seedClaims.map(({ topic }) => topic))];
  const tables = topics.map((topic) =>
    [
      `## ${topic.charAt(0).toUpperCase()}${topic.slice(1)}`,
      '',
      '<!-- prettier-ignore -->',
      '| id | claim | reported by | status | where a reader meets it |',
      '| --- | --- | --- | --- | --- |',
      ...seedClaims.filter((claim) => claim.topic === topic).map((claim) => row(claim, content)),
    ].join('\n'),
  );
  return `${[
    '# Coverage of the first reports',
    `Every claim of the five articles of February 2025 has a place on the site: ${seedClaims.length} claims, ${counts}.`,
    'Made by `npm run coverage` from `content/seed-claims.yaml`; do not edit it by hand. Tests fail when it is not what the command writes, and when a page or an element named here is missing in either language. The links open on the site that `npm start` serves.',
    [
      '- **confirmed**: it was so, or was so said, and the record bears it out.',
      '- **corrected**: the record says otherwise, or a condition was missing.',
      '- **disputed**: sources disagree; the site shows the sides and what a careful reader can take from them.',
    ].join('\n'),
    ...tables,
  ].join('\n\n')}\n`;
}
