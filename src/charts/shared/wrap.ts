import type { DrawContext } from './define.ts';

/** Breaks a text into lines no wider than `width` pixels; a longer word keeps its line. */
export function wrapText(
  text: string,
  width: number,
  font: string,
  measure: DrawContext['measure'],
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}
