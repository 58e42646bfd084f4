import { SITE } from '../config.ts';
import type { Locale } from '../model/locale.ts';
import { interfaceText } from '../model/print.ts';
import type { Ready } from './picture.ts';

/** Whose drawing a chart is, and on which terms: "Chart: The CECOT Deal, CC BY 4.0". */
export function chartCredit(locale: Locale): string {
  const { name, license } = SITE;
  return interfaceText(locale, 'use.credit', { name: name[locale], license: license.name });
}

/** The last lines of a picture file: the source of its figures, then credit and address. */
export function lastLines(
  { locale, words }: Pick<Ready, 'locale' | 'words'>,
  address: string,
): { source: string; credit: string } {
  return {
    source: `${interfaceText(locale, 'figure.source')}: ${words.sourceNote}`,
    credit: `${chartCredit(locale)} · ${address}`,
  };
}
