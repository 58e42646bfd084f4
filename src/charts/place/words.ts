/** The words of a place's chart: those of `content/charts/place/` that its data bear, filled. */
import type { Content } from '../../model/content.ts';
import { formatDate } from '../../model/format.ts';
import type { Locale } from '../../model/locale.ts';
import { printText } from '../../model/print.ts';
import type { ChartWords } from '../registry.ts';
import { fillTemplate, type Values } from '../shared/words.ts';
import { place } from './chart.ts';
import { noteIds } from './notes.ts';
import type { Places } from './records.ts';
import { listedFor, nextInRank, recordOf } from './rows.ts';
import { countKind, ownKeys, paragraphKeys, titleKey, type Known } from './sentences.ts';

/** The words of one place. */
export interface PlaceWords extends ChartWords {
  /** What may be reprinted: each sentence stands only where there is data for it. */
  paragraph: string;
}

/** What the words are made from. */
export interface WordsFrom {
  /** The words of all places, with their templates. */
  raw: ChartWords;
  content: Content;
  places: Places;
  locale: Locale;
  labels: Record<string, string>;
}

/** "On July 31, 2026", "In May 2026": the beginning of a sentence. */
function whenOf(asOf: string, locale: Locale, labels: WordsFrom['labels']): string {
  if (asOf === '') return '';
  const template = labels[asOf.length === 10 ? 'when.day' : 'when.month'] ?? '';
  return template.replace('{date}', formatDate(asOf, locale));
}

function valuesOf({ record, rows, next }: Known, { places, locale, labels }: WordsFrom): Values {
  const { forms, edition, kind, row } = record;
  return {
    ...place.sentence(rows, {}, { locale, labels }),
    noun: forms.noun,
    in: forms.in,
    of: forms.of,
    when: whenOf(row.asOf, locale, labels),
    ranked: { number: places.ranked[kind] },
    ...(edition ? { edition: { date: edition } } : {}),
    ...(next ? { nextNoun: next.forms.noun, nextRate: { number: next.row.rate } } : {}),
    ...(next?.row.asOf ? { nextDate: { date: next.row.asOf } } : {}),
  };
}

/** The words of a place. */
export function placeWords(id: string, from: WordsFrom): PlaceWords {
  const { raw, content, places, locale } = from;
  const record = recordOf(places, id);
  const listed = listedFor(places, id);
  const known: Known = {
    record,
    rows: listed.map(({ row }) => row),
    next: nextInRank(places, record),
  };
  const values = valuesOf(known, from);
  const say = (key: string) => {
    const template = raw.templates[key];
    if (!template) throw new Error(`content/charts/place/${locale}.yaml has no "${key}".`);
    return fillTemplate(template, values, locale);
  };
  const ids = noteIds(record);
  const texts = new Map(raw.notes.map((note) => [note.id, note.text]));
  const note = (one: string) => ({
    id: one,
    text: fillTemplate(texts.get(one) ?? '', values, locale),
  });
  const reader = (records: Content['conflicts'] | Content['caveats']) => (one: string) => {
    const text = records.get(one)?.reader;
    if (!text) throw new Error(`The page of "${id}" needs the reader's text of "${one}".`);
    return { id: one, text: printText(text, locale) };
  };
  const { rate, rank } = ownKeys(known);
  // Only where a kind of count needs words of its own.
  const variant = (key: string) => {
    const own = `${key}${countKind(record)}`;
    return own in raw.templates ? own : key;
  };
  const disputed = ids.conflicts.flatMap((one) =>
    (content.conflicts.get(one)?.positions ?? []).flatMap(({ sources }) => sources),
  );
  const warned = ids.caveats.flatMap((one) => content.caveats.get(one)?.sources ?? []);
  // The census is spoken of beside countries only.
  const common = record.kind === 'state' ? [] : raw.sources;
  return {
    templates: {
      title: say(titleKey(known)),
      subtitle: say(variant('subtitle')),
      takeaway: [rate, ...(rank ? [rank] : [])].map(say).join(' '),
      alt: say('alt'),
    },
    notes: [
      ...ids.conflicts.map(reader(content.conflicts)),
      ...ids.caveats.map(reader(content.caveats)),
      ...ids.own.map(note),
    ],
    sourceNote: say(variant('source_line')),
    sources: [
      ...new Set([...listed.flatMap(({ sources }) => sources), ...disputed, ...warned, ...common]),
    ],
    asOf: raw.asOf,
    mayChange: raw.mayChange,
    shows: raw.shows,
    doesNotShow: raw.doesNotShow,
    paragraph: paragraphKeys(known).map(say).join(' '),
  };
}
