/** What the notes behind figures, laws, terms and quotations say. */
import { printAsOf } from './as-of.ts';
import { content } from './content.ts';
import type { Fact } from './facts.ts';
import { formatDate, formatNumber } from './format.ts';
import type { Locale } from './locale.ts';
import { factById, interfaceText, printFact, printText, printUnit } from './print.ts';
import type { ProseComponent } from './read/mdx-file.ts';
import type { Source } from './schemas/source.ts';

/** One note: a heading, lines of text, sources. */
export interface Note {
  heading: string;
  lines: { label?: string; text: string }[];
  sources: Source[];
  /** A link of its own: the official text of an authority. */
  link?: { url: string; text: string };
}

/** Sources in the order of their publishers' names. */
export function byPublisher(sources: readonly Source[], locale: Locale): Source[] {
  const name = ({ publisher }: Source) => printText(publisher, locale);
  return [...sources].sort(
    (a, b) => name(a).localeCompare(name(b), locale) || a.id.localeCompare(b.id),
  );
}

/** Sources by id; throws a sentence for an unknown one. */
export function sourcesById(ids: readonly string[]): Source[] {
  return ids.map((id) => {
    const source = content().sources.get(id);
    if (!source) throw new Error(`content/sources.yaml has no source "${id}".`);
    return source;
  });
}

function arithmetic(fact: Fact, locale: Locale): string {
  const signs: Record<string, string> = { '*': '×', '/': '÷', '-': '−' };
  return (
    (fact.formula ?? '')
      .replace(/^days\((\{.*\}), (\{.*\})\)$/, '$1 - $2')
      .replace(/ ([*/-]) /g, (_, sign: string) => ` ${signs[sign] ?? sign} `)
      // A fact in braces, or a number written out in the formula, such as 100000.
      .replace(/\{([^{}]+)\}|\b\d{4,}\b/g, (found, id: string | undefined) => {
        if (!id) return formatNumber(Number(found), locale);
        const input = factById(id);
        return `${printFact(input, locale)} (${printText(input.label, locale)})`;
      })
  );
}

function factNote(id: string, locale: Locale): Note {
  const fact = factById(id);
  const say = (key: string, values?: Record<string, string>) => interfaceText(locale, key, values);
  const lines: Note['lines'] = [];
  if (fact.qualifier) lines.push({ text: printText(fact.qualifier, locale) });
  if (fact.formula) lines.push({ label: say('fact.derived'), text: arithmetic(fact, locale) });
  lines.push({ label: say('voices.label'), text: say(`voices.${fact.said_by}`) });
  lines.push({ label: say('figure.asOfLabel'), text: printAsOf(fact, locale) });
  // High is the rule; a reader is told where we are less sure.
  if (fact.confidence !== 'high') {
    lines.push({ label: say('confidence.label'), text: say(`confidence.${fact.confidence}`) });
  }
  const conflict = fact.conflict ? content().conflicts.get(fact.conflict) : undefined;
  if (conflict?.publish === 'page' && conflict.reader) {
    lines.push({ label: say('conflict.title'), text: printText(conflict.reader, locale) });
  }
  const value = [printFact(fact, locale), printUnit(fact, locale)].filter(Boolean).join(' ');
  return {
    heading: `${printText(fact.label, locale)}: ${value}`,
    lines,
    sources: sourcesById(fact.sources),
  };
}

function conflictNote(id: string, locale: Locale): Note {
  const conflict = content().conflicts.get(id);
  if (!conflict?.reader || conflict.publish !== 'page') {
    throw new Error(`content/conflicts.yaml has no published conflict "${id}".`);
  }
  return {
    heading: interfaceText(locale, 'conflict.title'),
    lines: [{ text: printText(conflict.reader, locale) }],
    sources: sourcesById([...new Set(conflict.positions.flatMap(({ sources }) => sources))]),
  };
}

function lawNote(id: string, locale: Locale): Note {
  const law = content().authorities.get(id);
  if (!law || law.publish !== 'page') throw new Error(`The authority "${id}" is not published.`);
  return {
    heading: printText(law.label, locale),
    lines: [
      { text: printText(law.rule, locale) },
      { label: interfaceText(locale, 'law.citation'), text: printText(law.citation, locale) },
      { label: interfaceText(locale, 'law.statusLabel'), text: printText(law.status, locale) },
    ],
    sources: law.url ? [] : sourcesById(law.sources),
    ...(law.url ? { link: { url: law.url, text: interfaceText(locale, 'law.readText') } } : {}),
  };
}

function termNote(id: string, locale: Locale): Note {
  const entry = content().glossary.find((term) => term.id === id);
  if (!entry) throw new Error(`content/law/glossary.yaml has no term "${id}".`);
  return {
    heading: printText(entry.term, locale),
    lines: [{ text: printText(entry.definition, locale) }],
    sources: [],
  };
}

function quoteNote(props: ProseComponent['props'], locale: Locale): Note {
  return {
    heading: props.speaker ?? '',
    lines: [{ text: `${props.role ?? ''}, ${formatDate(props.date ?? '', locale)}` }],
    sources: sourcesById([props.source ?? '']),
  };
}

/** The note behind a component of the prose. */
export function noteFor(
  { name, props }: Pick<ProseComponent, 'name' | 'props'>,
  locale: Locale,
): Note {
  const id = props.id ?? '';
  switch (name) {
    case 'Fact':
      return factNote(id, locale);
    case 'Conflict':
      return conflictNote(id, locale);
    case 'Law':
      return lawNote(id, locale);
    case 'Term':
      return termNote(id, locale);
    case 'Quote':
      return quoteNote(props, locale);
    default:
      return {
        heading: interfaceText(locale, 'figure.sources'),
        lines: [],
        sources: sourcesById((props.ids ?? '').split(',').map((part) => part.trim())),
      };
  }
}
