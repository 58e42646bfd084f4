/** The rules of reprinting, as short as they can be: terms apart from requests. */
import { SITE } from '../../config.ts';
import type { Locale } from '../../model/locale.ts';
import { interfaceText } from '../../model/print.ts';
import type { ArticleCopy } from './article.ts';

/** What the license asks, and what we only ask for. At most eight lines in all. */
export function ruleLines(locale: Locale): { terms: string[]; requests: string[] } {
  const say = (key: string) => interfaceText(locale, `republish.${key}`);
  return {
    terms: ['free', 'credit', 'changed', 'others'].map((key) => say(`terms.${key}`)),
    requests: ['conditions', 'corrections', 'people', 'tell'].map((key) => say(`requests.${key}`)),
  };
}

/** `RULES.txt` of a pack: the rules, the line that every copy carries, and whom to ask. */
export function rules({ context: { locale }, title, page, attribution }: ArticleCopy): string {
  const say = (key: string, values?: Record<string, string>) => interfaceText(locale, key, values);
  const { terms, requests } = ruleLines(locale);
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return [
    `${title}\n${page}`,
    `${say('republish.termsTitle', { license: SITE.license.name })}\n${list(terms)}`,
    `${say('republish.requestsTitle')}\n${list(requests)}`,
    `${say('republish.attribution')}\n${attribution}`,
    say('contact.write', { email: SITE.email }),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}
