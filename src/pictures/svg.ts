/** Build-time SVG: what the canvas wrote, made small, themeable and safe to inline. */
import type { Panel, Spec } from '../charts/shared/define.ts';
import { CHART_FONT } from '../charts/shared/fonts.ts';
import { SENTINEL_PALETTE, TOKENS } from '../charts/shared/tokens.ts';
import { escapeXml } from '../model/escape-xml.ts';
import { chartSvg } from './canvas.ts';
import { fontWith } from './font-subset.ts';
import { palette } from './palette.ts';
import { shapesSvg } from './shapes-svg.ts';

const TOKEN_OF = new Map(TOKENS.map((token) => [SENTINEL_PALETTE[token], token]));

function tokens(markup: string): string {
  return markup.replace(/(fill|stroke)="(#[0-9a-f]{6})"/gi, (_, attribute: string, hex: string) => {
    const token = TOKEN_OF.get(hex.toLowerCase());
    if (!token)
      throw new Error(
        `A picture uses the colour ${hex}, which is no token of src/charts/shared/tokens.ts.`,
      );
    return `${attribute}="var(--${token})"`;
  });
}

/** 12.34567 → 12.3: a tenth of a pixel is finer than any screen shows. */
const round = (text: string) =>
  text.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (n) => String(Number(Number(n).toFixed(1))));

function clean(raw: string): string {
  const body = raw.slice(raw.indexOf('>', raw.indexOf('<svg')) + 1, raw.lastIndexOf('</svg>'));
  return (
    tokens(body)
      .replace(/ font-family="[^"]*"/g, '')
      // The canvas names every weight above regular 600; pictures use bold only.
      .replace(/ font-weight="600"/g, ' font-weight="700"')
      // The canvas writes one x a glyph; the browser sets the same font, so the first is enough.
      .replace(/ (x|y)="([^",]*),[^"]*"/g, ' $1="$2"')
      .replace(
        / (x|y|d|width|height|cx|cy|r|rx|ry|transform)="([^"]*)"/g,
        (_, name: string, value: string) => ` ${name}="${round(value)}"`,
      )
      .replace(/ xml:space="preserve"/g, '')
      .replace(/>\s+</g, '><')
  );
}

/** A rectangle that was traced point by point, in half the letters. */
function shortRectangles(markup: string): string {
  return markup.replace(
    /M(\S+) (\S+)L(\S+) \2L\3 (\S+)L\1 \4L\1 \2Z/g,
    (_, x: string, y: string, right: string, bottom: string) =>
      `M${x} ${y}H${right}V${bottom}H${x}Z`,
  );
}

/** Bars never leave their picture, so clip paths, whose ids would clash in a page, are not needed. */
function withoutClips(markup: string): string {
  return markup
    .replace(/<clipPath.*?<\/clipPath>/g, '')
    .replace(/ clip-path="[^"]*"/g, '')
    .replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
    .replaceAll('<g>', '')
    .replaceAll('</g>', '');
}

function group(panel: Panel, width: number, y: number): string {
  const body =
    panel.kind === 'drawing'
      ? tokens(shapesSvg(panel.shapes))
      : withoutClips(shortRectangles(clean(chartSvg(panel.config, width, panel.height))));
  return y === 0 ? body : `<g transform="translate(0 ${y})">${body}</g>`;
}

/** Height of a picture. */
export function heightOf({ panels }: Spec): number {
  return panels.reduce((sum, { height }) => sum + height, 0);
}

function bodyOf(spec: Spec, width: number): string {
  let y = 0;
  return spec.panels
    .map((panel) => {
      const markup = group(panel, width, y);
      y += panel.height;
      return markup;
    })
    .join('');
}

/** Markup to inline in a page: colours are the page's custom properties, text the page's font. */
export function inlineSvg(spec: Spec, width: number, className: string): string {
  const height = heightOf(spec);
  return `<svg class="${className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${CHART_FONT}" aria-hidden="true" focusable="false">${bodyOf(spec, width)}</svg>`;
}

async function fontFace(markup: string): Promise<string> {
  const font = await fontWith(markup.replace(/<[^>]*>/g, ''));
  return `@font-face{font-family:"${CHART_FONT}";font-weight:400 700;src:url(data:font/woff2;base64,${font.toString('base64')})}`;
}

/**
 * A file that stands alone: its own font, a title for readers, and both colour schemes, or the dark
 * one only.
 */
export async function fileSvg(
  spec: Spec,
  width: number,
  { title, padding = 0, dark = false }: { title: string; padding?: number; dark?: boolean },
): Promise<string> {
  const [w, h] = [width + padding * 2, heightOf(spec) + padding * 2];
  const body = bodyOf(spec, width);
  const colours = (scheme: 'light' | 'dark') =>
    TOKENS.filter((token) => token === 'paper' || body.includes(`--${token})`))
      .map((token) => `--${token}:${palette(scheme)[token]}`)
      .join(';');
  const schemes = dark
    ? `svg{${colours('dark')}}`
    : `svg{${colours('light')}}@media(prefers-color-scheme:dark){svg{${colours('dark')}}}`;
  const style = `${await fontFace(body)}${schemes}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" font-family="${CHART_FONT}" role="img"><title>${escapeXml(title)}</title><style>${style}</style><rect width="100%" height="100%" fill="var(--paper)"/><g transform="translate(${padding} ${padding})">${body}</g></svg>\n`;
}
