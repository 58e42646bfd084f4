/** Syllables by spelling: right to within a few percent over a page, which is what grades need. */
import type { Locale } from '../locale.ts';

/** A number is read aloud as about this many syllables. */
const NUMBER = 2;

/** Vowels that stand together but are heard apart. */
const APART = [
  '(?<![tcsgln])io', // violence, period; not nation, million
  '(?<![tcsg])i(?:a|um|en)', // trial, alien; not social
  'sci(?=e)|ie(?=t)', // science, society
  '[aeouy](?=ing)|ay(?=e)', // being, player
  '(?<![qg])ua(?=[lt])', // annual, situation
  'creat|idea|area|poe(?=[mt])',
];
const HEARD_APART = new RegExp(APART.join('|'), 'g');

function english(word: string): number {
  // A final e is silent, and so is the e of -ed and -es, but for "wanted", "prices", "articles".
  const heard = word
    .replace(/[’']s?$/, '')
    .replace(/([^aeiouytd])ed$/, '$1d')
    .replace(/([^aeiouysxzcghl]|[aeiouy]l)es$/, '$1s')
    .replace(/([^aeiouyl]|[aeiouy]l)e$/, '$1');
  const groups = heard.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (heard.match(HEARD_APART)?.length ?? 0));
}

const STRONG = /[aeoáéó]/;
const STRESSED_WEAK = /[íú]/;

function spanish(word: string): number {
  const heard = word.replace(/qu|gu(?=[eéií])/g, 'g').replace(/y(?=$|[^aeiouáéíóú])/g, 'i');
  let count = 0;
  for (const [group] of heard.matchAll(/[aeiouáéíóúü]+/g)) {
    count++;
    for (let i = 1; i < group.length; i++) {
      const [before = '', here = ''] = [group[i - 1], group[i]];
      // Two strong vowels, or a weak one with an accent, are heard apart: "le-e", "pa-ís".
      const apart = (STRONG.test(before) && STRONG.test(here)) || STRESSED_WEAK.test(before + here);
      if (apart) count++;
    }
  }
  return Math.max(1, count);
}

/** How many syllables a word has when read aloud. */
export function syllables(word: string, locale: Locale): number {
  const lower = word.toLowerCase();
  if (/^[\d.,]+$/.test(lower)) return NUMBER;
  return locale === 'en' ? english(lower) : spanish(lower);
}
