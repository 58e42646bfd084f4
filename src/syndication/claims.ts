/** The register of claims: every fact as one flat record, for the page, the CSV and the JSON. */
import { isStale } from '../model/as-of.ts';
import { content } from '../model/content.ts';
import type { Fact } from '../model/facts.ts';
import type { Locale } from '../model/locale.ts';
import { printFact, printText, printUnit } from '../model/print.ts';
import { factUses, type Use } from '../model/usage.ts';

/** One claim in a language. */
export interface Claim {
  id: string;
  topic: string;
  label: string;
  /** The value as written in the language. */
  value: string;
  /** The value for machines: a number, an ISO date, a text, or "low–high". */
  raw: string | number;
  unit: string;
  as_of: string;
  /** Whether it goes on and its date is long before this edition's. */
  may_have_changed: boolean;
  qualifier: string;
  said_by: Fact['said_by'];
  confidence: Fact['confidence'];
  sources: string[];
  /** What to take from it where sources disagree; '' where they do not. */
  conflict: string;
  conflict_id: string;
  /** The formula with its inputs, for a claim that is our arithmetic. */
  formula: string;
  uses: Use[];
}

/** A fact’s value for machines: a number, an ISO date, a text, or "low–high". */
export function rawValue({ value }: Fact, locale: Locale): string | number {
  if (typeof value !== 'object') return value;
  return 'low' in value ? `${value.low}–${value.high}` : value[locale];
}

/** Topic of a fact: the file of `content/facts/` that holds it. */
export function topicOf({ file }: Fact): string {
  return file.split('/').at(-1)?.replace('.yaml', '') ?? '';
}

/** Every claim, by topic and id. */
export function claims(locale: Locale): Claim[] {
  const { facts, conflicts } = content();
  const uses = factUses(locale);
  return [...facts.values()]
    .map((fact): Claim => {
      const conflict = conflicts.get(fact.conflict ?? '');
      const reader = conflict?.publish === 'page' ? conflict.reader : undefined;
      return {
        id: fact.id,
        topic: topicOf(fact),
        label: printText(fact.label, locale),
        value: printFact(fact, locale),
        raw: rawValue(fact, locale),
        unit: printUnit(fact, locale),
        as_of: fact.as_of,
        may_have_changed: isStale(fact),
        qualifier: fact.qualifier ? printText(fact.qualifier, locale) : '',
        said_by: fact.said_by,
        confidence: fact.confidence,
        sources: fact.sources,
        conflict: reader ? printText(reader, locale) : '',
        conflict_id: reader ? (fact.conflict ?? '') : '',
        formula: fact.formula ?? '',
        uses: uses.get(fact.id) ?? [],
      };
    })
    .sort((a, b) => a.topic.localeCompare(b.topic) || a.id.localeCompare(b.id));
}
