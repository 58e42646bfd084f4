/** What editors do to a copy by right: house style, length, layout. None of it is a fault. */
import type { Copied } from './pasted-copies.ts';
import { inWords } from './pasted-copies.ts';

const words =
  (change: (text: string) => string) =>
  ({ text }: Copied) =>
    inWords(text.html, change);
const whole =
  (change: (html: string) => string) =>
  ({ text }: Copied) =>
    change(text.html);
/** The last two paragraphs: the credit line, and where the newest version stands. */
const credit = (html: string) => html.split('\n').slice(-3).join('\n');
const cutAfter =
  (share: number) =>
  ({ text }: Copied) => {
    const blocks = text.html.split('\n');
    return `${blocks.slice(0, Math.floor(blocks.length * share)).join('\n')}\n${credit(text.html)}`;
  };
const SMALL: Record<string, [en: string, es: string]> = {
  '2': ['two', 'dos'],
  '3': ['three', 'tres'],
  '6': ['six', 'seis'],
  '7': ['seven', 'siete'],
  '8': ['eight', 'ocho'],
};

/** Ways to an honest copy, by name. The text is HTML unless the name says otherwise. */
export const HONEST: Readonly<Record<string, (copied: Copied) => string>> = {
  'as it is': ({ text }) => text.html,
  'as plain text': ({ text }) => text.txt,
  'as Markdown': ({ text }) => text.md,
  'a new headline': whole((html) => html.replace(/<h1>.*?<\/h1>/, '<h1>What we know</h1>')),
  'the first half': cutAfter(0.5),
  'the first fifth': cutAfter(0.2),
  'no summary': whole((html) => html.replace(/<ul>[\s\S]*?<\/ul>/, '')),
  'numbers as in Spain': words((text) =>
    text.replace(/\d[\d.,]*\d/g, (number) =>
      number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')),
    ),
  ),
  'spaces between thousands': words((text) => text.replace(/(\d),(?=\d{3}\b)/g, '$1 ')),
  'narrow spaces between thousands': words((text) => text.replace(/(\d),(?=\d{3}\b)/g, '$1\u202f')),
  'nothing between thousands': words((text) => text.replace(/(\d),(?=\d{3}\b)/g, '$1')),
  'millions in short': words((text) =>
    text.replace(/\$([\d.]+) (million|millones)\b/g, 'US$$$1 m'),
  ),
  'millions in full': words((text) =>
    text.replace(
      /\$([\d.]+) (million|millones)\b/g,
      (_, number: string) => `$${Math.round(Number(number) * 1e6).toLocaleString('en-US')}`,
    ),
  ),
  'small numbers as words': ({ text, locale }) =>
    inWords(text.html, (part) =>
      part.replace(
        /(?<= )[23678](?= (?!mil)\p{Ll})/gu,
        (digit) => SMALL[digit]?.[locale === 'en' ? 0 : 1] ?? digit,
      ),
    ),
  'straight quotation marks': words((text) => text.replace(/[“”«»]/g, '"').replace(/’/g, "'")),
  'angled quotation marks': words((text) => text.replace(/“/g, '«').replace(/”/g, '»')),
  'dates with the day first': words((text) =>
    text.replace(/\b([A-Z][a-z]+) (\d{1,2}), (\d{4})\b/g, '$2 $1 $3'),
  ),
  'signs of percent': words((text) => text.replace(/ percent\b/g, '%')),
  'headings in capitals': whole((html) =>
    html.replace(
      /(<h[1-4]>)(.*?)(<\/h[1-4]>)/g,
      (_, open: string, text: string, close: string) => open + text.toUpperCase() + close,
    ),
  ),
  'blocks of a content system': whole(
    (html) =>
      `<div class="wp-block-group">${html.replaceAll('<p>', '<p class="wp-block-paragraph">')}</div>`,
  ),
  'no tables': whole((html) => html.replace(/<table>[\s\S]*?<\/table>/g, '')),
  'no pictures': whole((html) => html.replace(/<img [^>]*>/g, '')),
  'no links': whole((html) => html.replace(/<\/?a\b[^>]*>/g, '')),
  'no link to the canonical page': whole((html) => html.replace(/<link [^>]*>/, '')),
  'pictures on the own server': whole((html) =>
    html.replace(/src="[^"]*"/g, 'src="https://daily.example/uploads/1.png"'),
  ),
  'own texts for pictures': whole((html) => html.replace(/alt="[^"]*"/g, 'alt="A chart"')),
  'the credit first, and what was changed': ({ text }) =>
    `${credit(text.html)}\n${text.html.split('\n').slice(0, -3).join('\n')}`
      .replace('Changes: none', 'Changes: headline')
      .replace('Cambios: ninguno', 'Cambios: titular'),
  'a sentence of their own': whole((html) =>
    html.replace('</h1>', '</h1>\n<p>Our 12 readers in San Miguel asked 5 questions about it.</p>'),
  ),
  'broken lines': ({ text }) =>
    text.txt.replace(/[^\n\t]{90,}/g, (line) => line.replace(/(.{60,75}) /g, '$1\n')),
};
