/**
 * Placeholders in readable texts. `{fact:id}`, `{date:iso}`, `{name:id}` and `{law:id}` are
 * filled from content at build; a bare `{value}` is left for the chart to fill.
 */

/** What a placeholder of content points to. */
export type PlaceholderKind = 'fact' | 'date' | 'name' | 'law';

/** One placeholder found in a text. */
export interface Placeholder {
  kind: PlaceholderKind;
  /** The id or ISO date after the colon. */
  ref: string;
}

const PLACEHOLDER = /\{(fact|date|name|law):([^{}]+)\}/g;

/** All content placeholders in a text, in order. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map((m) => ({
    kind: m[1] as PlaceholderKind,
    ref: m[2] ?? '',
  }));
}

/** The text with its content placeholders filled by `print`; "D.V.D." and a full stop share it. */
export function fillPlaceholders(text: string, print: (found: Placeholder) => string): string {
  const pattern = new RegExp(`${PLACEHOLDER.source}(\\.?)`, 'g');
  return text.replace(pattern, (_, kind: PlaceholderKind, ref: string, stop: string) => {
    const words = print({ kind, ref });
    return stop ? asSentence(words) : words;
  });
}

/** The text without any placeholder, as the content check reads it. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/\{[^{}]*\}/g, '');
}

/** Words as a sentence: with a full stop, unless they end in one ("EE. UU.") or in another mark. */
export function asSentence(words: string): string {
  return /[.?!…]$/.test(words) ? words : `${words}.`;
}
