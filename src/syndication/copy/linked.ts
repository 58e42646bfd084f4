import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** A line of text whose addresses are links. They stay words, so that they outlive their links. */
export function linked(line: string): ElementContent[] {
  return line
    .split(/(https?:\/\/[^\s)]*[^\s).,])/)
    .filter(Boolean)
    .map((part) =>
      part.startsWith('http') ? h('a', { href: part }, part) : { type: 'text', value: part },
    );
}
