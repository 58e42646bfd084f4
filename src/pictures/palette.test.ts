import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TOKENS } from '../charts/shared/tokens.ts';
import { palette } from './palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

it('has a colour for every token in both schemes, as written in the one colour file', () => {
  for (const token of TOKENS) {
    const [light, dark] = [palette('light')[token], palette('dark')[token]];
    expect(light).toMatch(/^#[0-9a-f]{6}$/);
    expect(css).toContain(`--${token}: light-dark(${light}, ${dark});`);
  }
});

/** Contrast of two colours as WCAG counts it. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

it.each(['light', 'dark'] as const)('can be read in pictures in %s', (scheme) => {
  const colours = palette(scheme);
  for (const token of ['ink', 'ink-soft'] as const)
    expect(contrast(colours[token], colours.paper)).toBeGreaterThan(4.5);
  for (const token of [
    'salvador',
    'states',
    'other',
    'verdict-no',
    'verdict-maybe',
    'verdict-yes',
  ] as const)
    expect(contrast(colours[token], colours.paper), token).toBeGreaterThan(3);
});
