/**
 * Colours by meaning. Each has a sentinel colour that charts are drawn with at build; in the SVG
 * the sentinel becomes the CSS custom property of the same name, so one file follows light and
 * dark. The real colours stand in `src/styles/tokens.css` only.
 */
const SENTINELS = {
  ink: '#010101',
  'ink-soft': '#010102',
  line: '#010103',
  'line-strong': '#010104',
  paper: '#010105',
  salvador: '#010106',
  'salvador-soft': '#010107',
  states: '#010108',
  'states-soft': '#010109',
  other: '#01010a',
  'other-soft': '#01010b',
  accent: '#01010c',
  'verdict-no': '#01010d',
  'verdict-maybe': '#01010e',
  'verdict-yes': '#01010f',
} as const;

/** A colour by its meaning. */
export type Token = keyof typeof SENTINELS;

/** A colour for every token, as any CSS colour. */
export type Palette = Record<Token, string>;

/** The names of all tokens. */
export const TOKENS = Object.keys(SENTINELS) as Token[];

/** The palette that build pictures are drawn with before their colours are mapped back. */
export const SENTINEL_PALETTE: Palette = SENTINELS;
