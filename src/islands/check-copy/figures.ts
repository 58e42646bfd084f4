/** The charts of an article in a copy: whether they are there, and whether their pictures speak. */
import { holds, spaced } from './fold.ts';
import { linesOf, type Line } from './sentences.ts';
import type { CheckedArticle, CopyImage, CopyParts, Finding } from './types.ts';

type Chart = CheckedArticle['associations'][number];

/** Blocks with fewer words say nothing of where in the article one is. */
const LONG = 6;

const isPicture = ({ name }: Chart, address: string) => address.includes(`/charts/${name}/`);
const isFrame = ({ name }: Chart, address: string) => address.includes(`/embed/${name}/`);

/** The words of the figure around a picture. */
const caption = ({ figure: [from, to] }: CopyImage, { blocks }: CopyParts) =>
  spaced(blocks.slice(from, to).join(' '));

/** The pictures of a chart in a copy: by their address, or by the figure that they stand in. */
function picturesOf(chart: Chart, copy: CopyParts): CopyImage[] {
  return copy.images.filter(
    (image) =>
      isPicture(chart, image.src) ||
      (image.figure[1] > image.figure[0] && holds(caption(image, copy), chart.headline)),
  );
}

/** Whether a copy has a chart in any form: picture, frame, or its finding in words. */
function isThere(chart: Chart, copy: CopyParts, text: string): boolean {
  return (
    picturesOf(chart, copy).length > 0 ||
    copy.links.some((link) => isFrame(chart, link)) ||
    holds(text, chart.headline) ||
    holds(text, chart.caption)
  );
}

/** The paragraphs of the article before and after a chart. */
function neighbors(chart: Chart, article: CopyParts): string[] {
  const image = article.images.find(({ src }) => isPicture(chart, src));
  if (!image) return [];
  const [from, to] = image.figure;
  const isProse = (block: string) => !block.includes('\t') && block.split(' ').length >= LONG;
  const before = article.blocks.slice(0, from).findLast(isProse);
  // The caption of the small table that follows a figure is no paragraph.
  const after = article.blocks.slice(to + 1).find(isProse);
  return [before, after].filter((block) => block !== undefined);
}

/** Charts that are gone though the text around them is there, and pictures that say nothing. */
export function checkFigures(
  article: CheckedArticle,
  original: CopyParts,
  { copy, text }: { copy: CopyParts; text: string },
  kept: ReadonlySet<Line>,
): Finding[] {
  const keptTexts = new Set([...kept].map((line) => line.text));
  const isKept = (block: string) => linesOf([block]).some((line) => keptTexts.has(line.text));
  const matched = new Set<CopyImage>();
  const findings: Finding[] = [];
  for (const chart of article.associations) {
    const pictures = picturesOf(chart, copy);
    for (const picture of pictures) matched.add(picture);
    if (pictures.some(({ alt }) => !alt?.trim()))
      findings.push({ kind: 'alt', about: chart.headline, found: chart.alt });
    if (isThere(chart, copy, text)) continue;
    const around = neighbors(chart, original);
    if (around.length > 0 && around.every(isKept))
      findings.push({ kind: 'figure', about: chart.headline, found: chart.uri });
  }
  // Around an article, a saved page has logos and buttons that rightly say nothing.
  const silent = copy.images.filter((image) => !matched.has(image) && !image.alt?.trim());
  if (!copy.whole && silent.length > 0)
    findings.push({ kind: 'alt', about: silent[0]?.src.slice(0, 200) ?? '', found: '' });
  return findings;
}
