/** A chart as a page to print: vector drawing, text that can be selected, one page as high as it is. */
import { PDFDocument, type SKRSContext2D } from '@napi-rs/canvas';
import type { Spec } from '../charts/shared/define.ts';
import { paintPanel } from './canvas.ts';
import { heightOf } from './svg.ts';

/** The PDF file of a picture on paper; lengths in points. */
export function pdf(
  spec: Spec,
  options: { width: number; padding: number; paper: string; title: string; author: string },
): Buffer {
  const { width, padding, paper, title, author } = options;
  const [w, h] = [width + padding * 2, heightOf(spec) + padding * 2];
  // The dates of the file are left out: the same chart gives the same bytes.
  const document = new PDFDocument({ title, author });
  const context = document.beginPage(w, h) as SKRSContext2D;
  // Any spacing keeps letters apart: a ligature such as "fi" is lost to who selects the text.
  context.letterSpacing = '0.01px';
  context.fillStyle = paper;
  context.fillRect(0, 0, w, h);
  let y = padding;
  for (const panel of spec.panels) {
    paintPanel(context, panel, { x: padding, y, width });
    y += panel.height;
  }
  document.endPage();
  return document.close();
}
