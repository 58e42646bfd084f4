/** Whether a text is HTML and not plain words. */
export function isHtml(text: string): boolean {
  return /<(?:[a-z][a-z0-9]*[\s/>]|!doctype|!--)/i.test(text);
}

/** Whether HTML is a whole page and not a part of one. */
export function isWholePage(html: string): boolean {
  return /<(?:html|head|body)[\s>]/i.test(html.slice(0, 20_000));
}

/** Elements that a parser opens again in every block until they are closed, which can cost any time. */
const FORMATTING =
  /<\/?(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])[^<>]*>/gi;
const LINK = /<(\/?)a(?=[\s/>])/gi;
/** What would be run or applied if it were on a page; on none, it is only complained about. */
const ACTIVE = /\s(?:on[a-z]+|style)\s{0,9}=/gi;

/** Name under which links are parsed, because `a` is opened again like the others. */
export const LINK_NAME = 'x-a';

/** A tag up to its end, or to the next one where it has none. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi;
/** Elements without an end tag, or whose end tag may be left out: they say nothing of how deep we are. */
const FLAT = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr dt dd option thead tbody tfoot'.split(
    ' ',
  ),
);
/** No article lies in so many elements; a parser's time grows with the square of it. */
const DEEPEST = 100;

/** HTML without the elements that lie too deep; what is in them stays. */
function shallow(html: string): string {
  let depth = 0;
  let dropped = 0;
  return html.replace(TAG, (tag, end: string, name: string) => {
    if (FLAT.has(name.toLowerCase())) return tag;
    if (!end && depth >= DEEPEST) {
      dropped += 1;
      return ' ';
    }
    if (end && dropped > 0) {
      dropped -= 1;
      return ' ';
    }
    depth = Math.max(0, depth + (end ? -1 : 1));
    return tag;
  });
}

/** HTML without what matters to no check and can hold a parser up. */
export function harmless(html: string): string {
  const plain = html
    .replace(FORMATTING, '')
    .replace(LINK, `<$1${LINK_NAME}`)
    .replace(ACTIVE, ' data-x=');
  return shallow(plain);
}
