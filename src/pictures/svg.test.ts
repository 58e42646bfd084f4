import { describe, expect, it } from 'vitest';
import type { Spec } from '../charts/shared/define.ts';
import type { Shape } from '../charts/shared/shapes.ts';
import { SENTINEL_PALETTE, TOKENS } from '../charts/shared/tokens.ts';
import { fileSvg, heightOf, inlineSvg } from './svg.ts';

const spec = (...panels: Shape[][]): Spec => ({
  panels: panels.map((shapes) => ({ kind: 'drawing', height: 50, shapes })),
});
const rect = (fill: string): Shape => ({ kind: 'rect', x: 0, y: 0, w: 1, h: 1, fill });
const text = (words: string): Shape => ({
  kind: 'text',
  x: 0,
  y: 0,
  text: words,
  fill: SENTINEL_PALETTE.ink,
  font: '400 12px "X"',
});

describe('colours', () => {
  it('become the page’s custom properties, each token its own', () => {
    for (const token of TOKENS) {
      expect(inlineSvg(spec([rect(SENTINEL_PALETTE[token])]), 10, 'x')).toContain(
        `fill="var(--${token})"`,
      );
    }
    expect(new Set(Object.values(SENTINEL_PALETTE)).size).toBe(TOKENS.length);
  });

  it('that are no token are refused', () => {
    expect(() => inlineSvg(spec([rect('#123456')]), 10, 'x')).toThrow(
      'A picture uses the colour #123456, which is no token of src/charts/shared/tokens.ts.',
    );
  });

  it('never reach the page as they were drawn', () => {
    expect(inlineSvg(spec([rect(SENTINEL_PALETTE.line)]), 10, 'x')).not.toMatch(/#0101/);
  });
});

describe('inlineSvg', () => {
  it('stacks panels and is as high as all of them', () => {
    const picture = spec([rect(SENTINEL_PALETTE.ink)], [text('below')]);
    expect(heightOf(picture)).toBe(100);
    const svg = inlineSvg(picture, 340, 'narrow');
    expect(svg).toContain('class="narrow" viewBox="0 0 340 100" width="340" height="100"');
    expect(svg).toContain('<g transform="translate(0 50)"><text');
  });

  it('is hidden from readers who get its words, and holds no style, id or script', () => {
    const svg = inlineSvg(spec([text('a < b & c')]), 10, 'x');
    expect(svg).toContain('aria-hidden="true" focusable="false"');
    expect(svg).toContain('a &lt; b &amp; c');
    expect(svg).not.toMatch(/ style=| id=|<script|<style|<clipPath/);
  });
});

describe('fileSvg', () => {
  it('stands alone: title, own font, both colour schemes, paper, nothing from elsewhere', async () => {
    const file = await fileSvg(spec([text('Ñandú')]), 100, { title: 'A & B <c>', padding: 10 });
    expect(file).toContain('<title>A &amp; B &lt;c&gt;</title>');
    expect(file).toContain('viewBox="0 0 120 70" width="120" height="70"');
    expect(file).toContain('src:url(data:font/woff2;base64,');
    expect(file).toContain('@media(prefers-color-scheme:dark)');
    expect(file).toContain('<rect width="100%" height="100%" fill="var(--paper)"/>');
    expect(file).toContain('<g transform="translate(10 10)">');
    expect(file.match(/--ink:#[0-9a-f]{6}/g)).toHaveLength(2);
    expect(file.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href=/);
  });

  it('carries only the colours that it uses, and the same bytes each time', async () => {
    const once = () => fileSvg(spec([text('a')]), 100, { title: 't' });
    const file = await once();
    expect(file).not.toContain('--salvador');
    expect(await once()).toBe(file);
  });
});
