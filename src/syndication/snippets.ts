/** What a reader copies to put a chart into another page. Addresses are full. */
import { plainFrame } from './oembed.ts';

/** What snippets are made of. */
export interface SnippetParts {
  title: string;
  /** Address of the frame. */
  frame: string;
  /** Address of the chart's own page. */
  page: string;
  /** Address of the picture, and what it shows. */
  picture: string;
  alt: string;
  /** Address of the host script. */
  script: string;
  /** Height for a frame that does not follow its content, in pixels. */
  height: number;
  /** "Chart: The CECOT Deal, CC BY 4.0". */
  credit: string;
}

const escapeText = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The three ways in: a frame that follows its content, a plain frame, a picture with a link. */
export function snippets(parts: SnippetParts): Record<'responsive' | 'plain' | 'picture', string> {
  const { title, frame, page, picture, alt, script, height, credit } = parts;
  return {
    responsive: `<iframe src="${escapeText(frame)}" title="${escapeText(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>\n<script async src="${escapeText(script)}"></script>`,
    plain: plainFrame(frame, title, height),
    picture: `<figure><a href="${escapeText(page)}"><img src="${escapeText(picture)}" alt="${escapeText(alt)}" width="100%" loading="lazy"></a><figcaption>${escapeText(credit)}. <a href="${escapeText(page)}">${escapeText(page)}</a></figcaption></figure>`,
  };
}
