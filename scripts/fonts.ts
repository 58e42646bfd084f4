/**
 * Makes the self-hosted fonts in src/fonts/ from the Fontsource packages: only the characters that
 * English and Spanish need, only the weights that the design uses. Run after changing either;
 * the results are kept in git.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const SPANISH = '¡¿«»áéíóúüñÁÉÍÓÚÜÑ';
const NAMES = 'çÇàèìòùâêîôûäëïöÄÖãõåÅøØšŠžŽčćđłß';
const SIGNS = '\u00a0\u2009\u202f\u2011§°²³·×–—‘’“”…•−→←↗↓≤≥½¼±€£©™″′';

/**
 * The last two are for pictures drawn at build: the canvas does not follow a variable font's
 * weight, so it gets the two weights that pictures use as fonts of their own.
 */
const GROTESK = ['schibsted-grotesk', 'schibsted-grotesk-latin-wght-normal'] as const;
const FONTS = [
  ['newsreader', 'newsreader-latin-wght-normal', 'newsreader', { wght: { min: 400, max: 700 } }],
  ['newsreader', 'newsreader-latin-wght-italic', 'newsreader-italic', { wght: 400 }],
  [...GROTESK, 'schibsted-grotesk', { wght: { min: 400, max: 800 } }],
  [...GROTESK, 'pictures/schibsted-grotesk-400', { wght: 400 }],
  [...GROTESK, 'pictures/schibsted-grotesk-700', { wght: 700 }],
] as const;

mkdirSync('src/fonts/pictures', { recursive: true });
for (const [family, file, name, variationAxes] of FONTS) {
  const source = readFileSync(`node_modules/@fontsource-variable/${family}/files/${file}.woff2`);
  const font = await subsetFont(source, ASCII + SPANISH + NAMES + SIGNS, {
    targetFormat: 'woff2',
    variationAxes,
  });
  writeFileSync(`src/fonts/${name}.woff2`, font);
  console.log(`src/fonts/${name}.woff2: ${font.length} bytes (from ${source.length})`);
}
