import type { Problem } from '../problem.ts';
import type { Readable } from './readable.ts';
import { blankPlaceholders } from './words.ts';

/** The digit with what stands around it, for the message. */
const NUMBER = /[\p{L}\d.,%$-]*\d[\p{L}\d.,%]*/u;

const MEND = {
  yaml: 'Use a placeholder: {fact:…}, {date:…}, {name:…} or {law:…}.',
  prose: 'Use <Fact>, <Date>, <Name>, <Law> or <Quote>.',
};

/** Refuses a digit that is typed into a readable text: numbers are written once, as facts. */
export function checkDigits(texts: readonly Readable[]): Problem[] {
  return texts.flatMap(({ file, text, kind, lineAt }) => {
    const found = NUMBER.exec(blankPlaceholders(text));
    if (!found) return [];
    const number = found[0].replace(/[.,]+$/, '');
    return {
      file,
      line: lineAt(found.index),
      message: `The number "${number}" is typed into a text that readers see.`,
      mend: kind === 'prose' ? MEND.prose : MEND.yaml,
    };
  });
}
