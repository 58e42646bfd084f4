/** What follows from an article's text: how long it takes to read, and on which sources it rests. */
import { content } from './content.ts';
import type { Prose } from './read/mdx-file.ts';
import type { Source } from './schemas/source.ts';
import type { Locale } from './locale.ts';
import { byPublisher, sourcesById } from './notes.ts';

const WORDS_A_MINUTE = 200;

/** Minutes to read, at least one. */
export function readingMinutes({ blocks }: Prose): number {
  const words = blocks
    .flatMap(({ pieces }) => pieces)
    .reduce(
      (sum, { text, component }) =>
        sum + (component ? 1 : text.split(/\s+/).filter(Boolean).length),
      0,
    );
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** The sources of an article's figures, statements and quotations, each once, by publisher. */
export function sourcesOf({ components }: Prose, locale: Locale): Source[] {
  const ids = components.flatMap(({ name, props }) => {
    if (name === 'Fact') return content().facts.get(props.id ?? '')?.sources ?? [];
    if (name === 'Cite') return (props.ids ?? '').split(',').map((id) => id.trim());
    return name === 'Quote' ? [props.source ?? ''] : [];
  });
  return byPublisher(sourcesById([...new Set(ids)]), locale);
}
