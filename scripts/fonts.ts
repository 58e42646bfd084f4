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

const FONTS = [
  ['newsreader', 'newsreader-latin-wght-normal', 'newsreader', { wght: { min: 400, max: 700 } }],
  ['newsreader', 'newsreader-latin-wght-italic', 'newsreader-italic', { wght: 400 }],
  [
    'schibsted-grotesk',
    'schibsted-grotesk-latin-wght-normal',
    'schibsted-grotesk',
    { wght: { min: 400, max: 800 } },
  ],
] as const;

mkdirSync('src/fonts', { recursive: true });
for (const [family, file, name, variationAxes] of FONTS) {
  const source = readFileSync(`node_modules/@fontsource-variable/${family}/files/${file}.woff2`);
  const font = await subsetFont(source, ASCII + SPANISH + NAMES + SIGNS, {
    targetFormat: 'woff2',
    variationAxes,
  });
  writeFileSync(`src/fonts/${name}.woff2`, font);
  console.log(`src/fonts/${name}.woff2: ${font.length} bytes (from ${source.length})`);
}
