/** What a reader copies to put a chart into another page. Addresses are full. */
import { escapeAttribute } from '../model/escape-xml.ts';
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
  /** Height of a frame before it follows its content, in pixels. */
  height: number;
  /** Height of a frame that nothing resizes. */
  safeHeight: number;
  /** "Chart: The CECOT Deal, CC BY 4.0". */
  credit: string;
}

/** The three ways in: a frame that follows its content, a plain frame, a picture with a link. */
export function snippets(parts: SnippetParts): Record<'responsive' | 'plain' | 'picture', string> {
  const { title, frame, page, picture, alt, script, height, safeHeight, credit } = parts;
  return {
    responsive: `<iframe src="${escapeAttribute(frame)}" title="${escapeAttribute(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>\n<script async src="${escapeAttribute(script)}"></script>`,
    plain: plainFrame(frame, title, safeHeight),
    picture: `<figure><a href="${escapeAttribute(page)}"><img src="${escapeAttribute(picture)}" alt="${escapeAttribute(alt)}" width="100%" loading="lazy"></a><figcaption>${escapeAttribute(credit)}. <a href="${escapeAttribute(page)}">${escapeAttribute(page)}</a></figcaption></figure>`,
  };
}
