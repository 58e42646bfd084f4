import type { Problem } from '../problem.ts';
import { placeholderFaults } from './placeholders.ts';
import type { Project } from './project.ts';
import { pairsIn } from './readable.ts';
import { untranslated } from './untranslated.ts';
import { isMap, walk, type Path } from './walk.ts';

/** Files in which a name may rightly be the same in both languages. */
const NAMES = ['names', 'units', 'places', 'counters'].map((name) => `content/${name}.yaml`);

/** Whether a pair is the name of something: people, places, units, and what laws are cited by. */
function isName(file: string, path: Path): boolean {
  return (
    NAMES.includes(file) || (file === 'content/law/authorities.yaml' && path.at(-1) === 'label')
  );
}

/** Refuses pairs whose languages have other placeholders, or that were left untranslated. */
export function checkPairs({ yaml }: Project): Problem[] {
  return yaml.flatMap((doc) =>
    pairsIn(doc).flatMap(({ file, path, en, es, lineOf }) => {
      const same = isName(file, path) ? [] : untranslated(en, es);
      const faults = [...placeholderFaults(en, es), ...same];
      return faults.map((fault) => ({ file, line: lineOf('es'), ...fault }));
    }),
  );
}

/** The language that a text lacks; undefined when it has both, or is no text in two languages. */
function lacking(value: Record<string, unknown>): 'en' | 'es' | undefined {
  const isText = (text: unknown): boolean => typeof text === 'string' && text !== '';
  if (isText(value.en) && !value.es) return 'es';
  return isText(value.es) && !value.en ? 'en' : undefined;
}

/** Refuses texts in one language only, also in records whose schema is open. */
export function checkLonePairs({ yaml }: Project): Problem[] {
  const problems: Problem[] = [];
  for (const { file, data, lineOf } of yaml.filter((y) => !y.file.startsWith('content/strings/'))) {
    walk(data, (value, path) => {
      const lacks = isMap(value) ? lacking(value) : undefined;
      if (!lacks) return;
      problems.push({
        file,
        line: lineOf(path),
        message: `This text has no "${lacks}".`,
        mend: 'Write it in both languages: { en: …, es: … }.',
      });
    });
  }
  return problems;
}
