/** What goes wrong in copies: one fault of each kind, planted in a text of any format. */
import { dayForms } from '../../src/islands/check-copy/frame.ts';
import type { CheckedArticle, Kind } from '../../src/islands/check-copy/types.ts';
import { inWords, literal, type Copied, type Format } from './pasted-copies.ts';

/** A copy with a fault, and the article that it is checked against. */
export interface Faulty {
  text: string;
  article: CheckedArticle;
}

const CORRECTION = {
  id: 'a',
  date: '2026-12-01',
  text: 'Correction, December 1, 2026. It said: the prison has nine hundred towers. The corrected text: it has nineteen watchtowers along its outer wall.',
};
const NARROWER = [
  '© The Daily. All rights reserved.',
  'Todos los derechos reservados.',
  'License: CC BY-NC 4.0.',
  'Reprinted under CC BY-NC-ND.',
  'No commercial reuse: Creative Commons NonCommercial.',
  'Se prohíbe su reproducción total o parcial.',
  'No derivatives, please.',
  'Uso no comercial.',
];

const paragraph = (text: string, format: Format) => (format === 'html' ? `<p>${text}</p>` : text);
const without = (text: string, ...parts: string[]) =>
  parts.reduce((rest, part) => rest.replace(new RegExp(literal(part), 'gi'), ''), text);

/** A number that looks like another and is not. */
function otherNumber(number: string): string {
  const at = number.search(/[1-9]/);
  return number.slice(0, at) + String((Number(number[at]) % 9) + 1) + number.slice(at + 1);
}

/** Changes the figure in one sentence; `place` chooses which. Nothing where no figure can be found. */
function changeNumber({ article, text }: Copied, format: Format, place: number) {
  const all = article.facts.filter(
    ({ value, sentence }) =>
      /[1-9]/.test(value) && sentence.split(' ').length > 8 && text[format].includes(sentence),
  );
  const fact = all[place % Math.max(all.length, 1)];
  if (!fact) return undefined;
  const value = /\d[\d.,]*\d|\d/.exec(fact.value)?.[0] ?? '';
  const changed = fact.sentence.replace(value, otherNumber(value));
  return text[format].replaceAll(fact.sentence, changed);
}

/** Changes a word of a quotation. */
function changeQuotation({ text }: Copied, format: Format) {
  const change = (words: string) =>
    words.replace(
      /(?<=\s)([“«])(\p{L}+ \p{L}+ )(\p{L}+)((?: \p{L}+){1,8}[”»])/u,
      (_, open: string, start: string, __: string, end: string) => `${open}${start}perhaps${end}`,
    );
  let done = false;
  const once = (words: string) => {
    if (done) return words;
    const changed = change(words);
    done = changed !== words;
    return changed;
  };
  const [opening = '', ...rest] = text[format].split('\n');
  const made = [
    opening,
    ...rest.map((line) => (format === 'html' ? inWords(line, once) : once(line))),
  ];
  return done ? made.join('\n') : undefined;
}

/** Takes out a chart with its caption and table. */
function dropFigure({ article, text }: Copied, format: Format, place: number) {
  const chart = article.associations[place % article.associations.length];
  if (!chart) return undefined;
  if (format === 'html')
    return text.html.replace(
      new RegExp(
        `<figure>\\s*<img [^>]*/charts/${chart.name}/[\\s\\S]*?</figure>\\s*<table>[\\s\\S]*?</table>`,
      ),
      '',
    );
  const gone = [chart.headline, chart.alt].map((part) => part.slice(0, 40));
  return text[format]
    .split('\n')
    .filter((line) => !gone.some((part) => line.includes(part)))
    .join('\n');
}

/** Takes the text away from a picture. */
function dropAlt({ article, text }: Copied, format: Format, place: number) {
  const chart = article.associations[place % article.associations.length];
  if (!chart || format === 'txt') return undefined;
  const picture = new RegExp(
    format === 'html'
      ? `(<img [^>]*/charts/${chart.name}/[^>]*?)alt="[^"]*"`
      : `!\\[[^\\]]*\\](\\([^)]*/charts/${chart.name}/)`,
  );
  return text[format].replace(picture, format === 'html' ? '$1' : '![]$1');
}

type Plant = (copied: Copied, format: Format, place: number) => string | Faulty | undefined;

/** By kind: makes a copy with that fault; nothing where an article has nothing that could be wrong. */
export const FAULTS: Readonly<Record<Kind, Plant>> = {
  unlike: () => '<p>The council met on Tuesday. It spoke of roads, and of a bridge.</p>',
  credit: ({ article, text }, format) => without(text[format], article.by),
  license: ({ article, text }, format) =>
    without(text[format], article.license.url, article.license.name),
  address: ({ article, text }, format) => without(text[format], article.uri),
  date: ({ article, text, locale }, format) =>
    without(
      text[format],
      ...[article.firstcreated, article.versioncreated].flatMap((day) => [
        ...dayForms(day),
        new Intl.DateTimeFormat(locale === 'en' ? 'en-US' : 'es-SV', {
          dateStyle: 'long',
          timeZone: 'UTC',
        }).format(new Date(`${day}T00:00:00Z`)),
      ]),
    ),
  correction: ({ article, text }, format) => ({
    text: text[format],
    article: { ...article, corrections: [CORRECTION] },
  }),
  narrower: ({ text }, format, place) =>
    `${text[format]}\n\n${paragraph(NARROWER[place % NARROWER.length] ?? '', format)}`,
  number: changeNumber,
  quotation: changeQuotation,
  alt: dropAlt,
  figure: dropFigure,
  changes: ({ article, text }, format) =>
    text[format]
      .split('\n')
      .filter(
        (line, i) =>
          i % 2 === 0 ||
          line.split(' ').length < 9 ||
          [article.by, article.uri].some((part) => line.includes(part)),
      )
      .join('\n'),
};

/** A copy with the correction in it, which then is no fault. */
export function withCorrection({ article, text }: Copied, format: Format): Faulty {
  return {
    text: `${paragraph(CORRECTION.text, format)}\n\n${text[format]}`,
    article: { ...article, corrections: [CORRECTION] },
  };
}
