/** Numbers as they are meant, whatever house style wrote them. */
import { fold } from './fold.ts';

/** One number of a text. */
export interface NumberMark {
  /** As written. */
  text: string;
  /** What it can mean: "1.659" is 1659 in Spain and a bit less than two elsewhere. */
  values: readonly number[];
  /** Whether only a space stands between it and the number before. */
  follows: boolean;
  /** Whether it is the name of a month. */
  month: boolean;
}

/** A sentence as a check compares it. */
export interface Reading {
  /** Its words in order, numbers and months left out. */
  words: string[];
  numbers: NumberMark[];
  /** Its small numbers that are spelled out. */
  spelled: number[];
}

const MONTHS = [
  'jan|ene',
  'feb',
  'mar',
  'apr|abr',
  'may',
  'jun',
  'jul',
  'aug|ago',
  'sep|set',
  'oct',
  'nov',
  'dec|dic',
].map((starts) => starts.split('|'));
const MONTH_WORDS = new Set(
  'january february march april may june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago set dic'.split(
    ' ',
  ),
);
const SPELLED = [
  'zero cero',
  'one un uno una',
  'two dos',
  'three tres',
  'four cuatro',
  'five cinco',
  'six seis',
  'seven siete',
  'eight ocho',
  'nine nueve',
  'ten diez',
  'eleven once',
  'twelve doce',
];
const SMALL = new Map(
  SPELLED.flatMap((words, value) => words.split(' ').map((word) => [word, value] as const)),
);
const SCALES = new Map<string, number>([
  ...['thousand', 'mil', 'k'].map((word) => [word, 1e3] as const),
  ...['million', 'millions', 'millon', 'millones', 'mn'].map((word) => [word, 1e6] as const),
  ...['billion', 'billions', 'bn'].map((word) => [word, 1e9] as const),
]);
/** Short for a million only after an amount of money; elsewhere it is a meter. */
const MONEY_SCALES = new Map([
  ['m', 1e6],
  ['b', 1e9],
]);

/** Number of a month by its name, from 1; 0 for other words. */
function monthOf(word: string): number {
  if (!MONTH_WORDS.has(word)) return 0;
  return MONTHS.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}

/** What digits with points and commas can mean; several numbers where they are a date. */
export function meanings(digits: string): number[][] {
  const parts = digits.split(/[.,]/);
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return [[Number(digits)]];
  const alike = new Set(marks).size === 1;
  const [first = '', ...rest] = parts;
  const whole = Number(parts.join(''));
  const grouped = first.length <= 3 && rest.every((part) => part.length === 3);
  const last = parts.at(-1) ?? '';
  const decimal = Number(`${parts.slice(0, -1).join('')}.${last}`);
  if (marks.length === 1) return [grouped ? [whole, decimal] : [decimal]];
  if (alike) return grouped ? [[whole]] : parts.map((part) => [Number(part)]);
  return [[decimal]];
}

const TOKEN = /\p{L}+|\d+(?:[.,]\d+)*/gu;
/** Numbers of notes, such as [12]: they belong to a format. */
const NOTE = /\[\d{1,3}\]/g;
/** Addresses hold words and numbers that nobody says. */
const ADDRESS = /https?:\/\/\S+/g;

/** The words and numbers of a text. */
export function reading(source: string): Reading {
  const text = fold(source).replace(ADDRESS, ' ').replace(NOTE, ' ');
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    at: match.index,
    end: match.index + match[0].length,
    digits: /^\d/.test(match[0]),
  }));
  const result: Reading = { words: [], numbers: [], spelled: [] };
  const near = (place: number, step: 1 | -1) => {
    const next = tokens[place + step];
    return next && (next.text === 'de' || next.text === 'of') ? tokens[place + 2 * step] : next;
  };
  tokens.forEach((token, place) => {
    const before = tokens[place - 1];
    if (!token.digits) {
      const month = monthOf(token.text);
      if (month > 0 && (near(place, -1)?.digits || near(place, 1)?.digits)) {
        result.numbers.push({ text: token.text, values: [month], follows: false, month: true });
        return;
      }
      const small = SMALL.get(token.text);
      if (small !== undefined) result.spelled.push(small);
      // A scale belongs to the number before it.
      if (before?.digits && (SCALES.has(token.text) || MONEY_SCALES.has(token.text))) return;
      result.words.push(token.text);
      return;
    }
    const money = /[$€£]\s?$/.test(text.slice(Math.max(0, token.at - 2), token.at));
    const next = tokens[place + 1]?.text ?? '';
    let scale = SCALES.get(next) ?? (money ? MONEY_SCALES.get(next) : undefined) ?? 1;
    // "Mil millones": the second word counts too.
    if (next === 'mil') scale *= SCALES.get(tokens[place + 2]?.text ?? '') ?? 1;
    const follows = before?.digits === true && text.slice(before.end, token.at) === ' ';
    for (const values of meanings(token.text))
      result.numbers.push({
        text: token.text,
        values: values.map((value) => Number((value * scale).toPrecision(12))),
        follows,
        month: false,
      });
  });
  return result;
}

/** Takes out of `rest` what can mean a value: one number, or several with only spaces between. */
function take(rest: NumberMark[], value: number): boolean {
  const one = rest.findIndex(({ values }) => values.includes(value));
  if (one !== -1) {
    rest.splice(one, 1);
    return true;
  }
  for (let from = 0; from < rest.length; from++) {
    let joined = rest[from]?.text ?? '';
    for (let to = from + 1; to < rest.length && to < from + 4; to++) {
      const part = rest[to];
      if (!part?.follows || !/^\d{3}([.,]\d+)?$/.test(part.text)) break;
      joined += part.text.replace(',', '.');
      if (Number(joined) !== value) continue;
      rest.splice(from, to - from + 1);
      return true;
    }
  }
  return false;
}

/**
 * Numbers of an original that a copy of the sentence does not have, and those that it has instead.
 * A sentence that only lost or only gained numbers was shortened or explained.
 */
export function changedNumbers(
  original: Reading,
  copy: Reading,
): { missing: string[]; instead: string[] } {
  const rest = [...copy.numbers];
  const spelled = [...copy.spelled];
  const missing: string[] = [];
  for (const { values, text } of original.numbers) {
    const [value = 0] = values;
    if (take(rest, value)) continue;
    const word = spelled.indexOf(value);
    if (word === -1) missing.push(text);
    else spelled.splice(word, 1);
  }
  const own = [...original.spelled];
  const instead = rest.filter(({ values }) => {
    const word = own.findIndex((value) => values.includes(value));
    if (word !== -1) own.splice(word, 1);
    return word === -1;
  });
  // "One" and "una" are articles more often than numbers.
  const words = spelled.filter((value) => {
    const known = own.indexOf(value);
    if (known !== -1) own.splice(known, 1);
    return known === -1 && value > 1;
  });
  return { missing, instead: [...instead.map(({ text }) => text), ...words.map(String)] };
}
