import { SITE } from '../../config.ts';
import type { Locale } from '../../model/locale.ts';
import { interfaceText } from '../../model/print.ts';

/** The words of the interface that copies are made with. */
export function copyWords(locale: Locale): { picture: string; links: string; terms: string } {
  const { name: license, url: terms } = SITE.license;
  return {
    picture: interfaceText(locale, 'figure.picture'),
    links: interfaceText(locale, 'copy.links'),
    terms: interfaceText(locale, 'copy.terms', { license, terms }),
  };
}
