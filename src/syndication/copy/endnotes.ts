/** What the notes of an article say, as plain lists at the end of its copy. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { printAsOf } from '../../model/as-of.ts';
import { content } from '../../model/content.ts';
import { formatDate } from '../../model/format.ts';
import { noteFor, sourcesById } from '../../model/notes.ts';
import { factById, interfaceText, printText } from '../../model/print.ts';
import type { Prose, ProseComponent } from '../../model/read/mdx-file.ts';
import { sourcesOf } from '../../model/article-facts.ts';
import type { CopyContext } from './context.ts';

type Line = (string | ElementContent)[];

/** A heading with a list; nothing where the list is empty. */
function list(heading: string, items: readonly Line[]): Element[] {
  if (items.length === 0) return [];
  return [h('h2', heading), h('ul', [...items.map((item) => h('li', item))])];
}

const idsOf = (components: readonly ProseComponent[], name: string) => [
  ...new Set(components.filter((one) => one.name === name).map(({ props }) => props.id ?? '')),
];

/** Figures with a condition, and those that are less than certain or that sources disagree about. */
function figures({ components }: Prose, { locale }: CopyContext): Line[] {
  return idsOf(components, 'Fact')
    .map(factById)
    .filter(({ confidence, conflict, qualifier }) => confidence !== 'high' || conflict || qualifier)
    .map((fact) => [
      interfaceText(locale, 'copy.figure', {
        figure: noteFor({ name: 'Fact', props: { id: fact.id } }, locale).heading,
        qualifier: fact.qualifier ? printText(fact.qualifier, locale) : '',
        date: printAsOf(fact, locale),
      }),
    ]);
}

/** What to take from it where sources disagree, each conflict once. */
function disagreements({ components }: Prose, { locale }: CopyContext): Line[] {
  const behindFacts = idsOf(components, 'Fact').map((id) => factById(id).conflict ?? '');
  return [...new Set([...idsOf(components, 'Conflict'), ...behindFacts])].flatMap((id) => {
    const conflict = content().conflicts.get(id);
    if (conflict?.publish !== 'page' || !conflict.reader) return [];
    return [[printText(conflict.reader, locale)]];
  });
}

/** Who said the words that are quoted, in which role, when, and where it can be read. */
function speakers({ components }: Prose, { locale }: CopyContext): Line[] {
  return components
    .filter(({ name }) => name === 'Quote')
    .map(({ text, props }) => [
      interfaceText(locale, 'copy.quoted', {
        words: text,
        speaker: props.speaker ?? '',
        role: props.role ?? '',
        date: formatDate(props.date ?? '', locale),
        source: printText(sourcesById([props.source ?? ''])[0]?.publisher ?? '', locale),
      }),
    ]);
}

/** The laws and cases named, each once, with citation and status. */
function laws({ components }: Prose, { locale }: CopyContext): Line[] {
  return idsOf(components, 'Law').map((id) => {
    const { heading, lines } = noteFor({ name: 'Law', props: { id } }, locale);
    const [, citation, status] = lines;
    return [`${heading}: ${citation?.text ?? ''}. ${status?.label ?? ''}: ${status?.text ?? ''}`];
  });
}

function sources(prose: Prose, { locale }: CopyContext): Line[] {
  return sourcesOf(prose, locale).map(({ publisher, title, url, published, language }) => [
    `${printText(publisher, locale)}, `,
    h('cite', { lang: language[0] }, url ? h('a', { href: url }, title) : title),
    published ? `, ${formatDate(published, locale)}` : '',
  ]);
}

/** The lists at the end of a copy: conditions, disagreements, speakers, laws, sources. */
export function endnotes(prose: Prose, context: CopyContext): Element[] {
  const say = (key: string) => interfaceText(context.locale, key);
  return [
    ...list(say('copy.figures'), figures(prose, context)),
    ...list(say('note.conflict'), disagreements(prose, context)),
    ...list(say('copy.quotations'), speakers(prose, context)),
    ...list(say('copy.laws'), laws(prose, context)),
    ...list(say('sources.title'), sources(prose, context)),
  ];
}
