/** Build-time SVG: what the canvas wrote, made small, themeable and safe to inline. */
import subsetFont from 'subset-font';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Panel, Spec } from '../charts/shared/define.ts';
import { CHART_FONT } from '../charts/shared/fonts.ts';
import { SENTINEL_PALETTE, TOKENS } from '../charts/shared/tokens.ts';
import { FONT_FOLDER, panelSvg } from './canvas.ts';
import { palette } from './palette.ts';

const TOKEN_OF = new Map(TOKENS.map((token) => [SENTINEL_PALETTE[token], token]));

function tokens(markup: string): string {
  return markup.replace(/(fill|stroke)="(#[0-9a-f]{6})"/gi, (_, attribute: string, hex: string) => {
    const token = TOKEN_OF.get(hex.toLowerCase());
    if (!token) throw new Error(`A picture uses the colour ${hex}, which is no token of src/charts/shared/tokens.ts.`);
    return `${attribute}="var(--${token})"`;
  });
}

/** 12.34567 → 12.3: a tenth of a pixel is finer than any screen shows. */
const round = (text: string) => text.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (n) => String(Number(Number(n).toFixed(1))));

function clean(raw: string): string {
  const body = raw.slice(raw.indexOf('>', raw.indexOf('<svg')) + 1, raw.lastIndexOf('</svg>'));
  return tokens(body)
    .replace(/ font-family="[^"]*"/g, '')
    // The canvas writes one x a glyph; the browser sets the same font, so the first is enough.
    .replace(/ (x|y)="([^",]*),[^"]*"/g, ' $1="$2"')
    .replace(/ (x|y|d|width|height|cx|cy|r|rx|ry|transform)="([^"]*)"/g, (_, name: string, value: string) => ` ${name}="${round(value)}"`)
    .replace(/ xml:space="preserve"/g, '')
    .replace(/>\s+</g, '><');
}

function group(panel: Panel, width: number, y: number, idPrefix: string): string {
  const body = clean(panelSvg(panel, width)).replace(
    /( id="|url\(#|href="#)(\w+)/g,
    (_, before: string, id: string) => `${before}${idPrefix}${id}`,
  );
  return y === 0 ? body : `<g transform="translate(0 ${y})">${body}</g>`;
}

/** Height of a picture. */
export function heightOf({ panels }: Spec): number {
  return panels.reduce((sum, { height }) => sum + height, 0);
}

function bodyOf(spec: Spec, width: number, idPrefix: string): string {
  let y = 0;
  return spec.panels
    .map((panel, index) => {
      const markup = group(panel, width, y, `${idPrefix}${index}-`);
      y += panel.height;
      return markup;
    })
    .join('');
}

/** Markup to inline in a page: colours are the page's custom properties, text the page's font. */
export function inlineSvg(spec: Spec, width: number, { id, className }: { id: string; className: string }): string {
  const height = heightOf(spec);
  return `<svg class="${className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${CHART_FONT}" aria-hidden="true" focusable="false">${bodyOf(spec, width, `${id}-`)}</svg>`;
}

async function fontFace(markup: string): Promise<string> {
  const text = [...new Set(markup.replace(/<[^>]*>/g, ''))].sort().join('');
  const font = readFileSync(join(FONT_FOLDER, 'schibsted-grotesk.woff2'));
  const subset = await subsetFont(font, text, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 600 } } });
  return `@font-face{font-family:"${CHART_FONT}";font-weight:400 600;src:url(data:font/woff2;base64,${subset.toString('base64')})}`;
}

/** A file that stands alone: its own font, both colour schemes, a title for readers. */
export async function fileSvg(spec: Spec, width: number, { title, padding = 0 }: { title: string; padding?: number }): Promise<string> {
  const [w, h] = [width + padding * 2, heightOf(spec) + padding * 2];
  const body = bodyOf(spec, width, '');
  const colours = (scheme: 'light' | 'dark') =>
    TOKENS.filter((token) => token === 'paper' || body.includes(`--${token})`))
      .map((token) => `--${token}:${palette(scheme)[token]}`)
      .join(';');
  const style = `${await fontFace(body)}svg{${colours('light')}}@media(prefers-color-scheme:dark){svg{${colours('dark')}}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" font-family="${CHART_FONT}" role="img"><title>${escapeXml(title)}</title><style>${style}</style><rect width="100%" height="100%" fill="var(--paper)"/><g transform="translate(${padding} ${padding})">${body}</g></svg>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
