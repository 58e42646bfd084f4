import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import { MACHINE_CHART_KEYS } from './machine-keys.ts';
import { placeholderFaults } from './placeholders.ts';
import type { Project } from './project.ts';

import { untranslated } from './untranslated.ts';
import { isMap, stringsIn } from './walk.ts';

type Texts = ReturnType<typeof textsOf>;

function textsOf({ file, data }: YamlFile) {
  const skip = file.startsWith('content/charts/') ? MACHINE_CHART_KEYS : [];
  return new Map(stringsIn(data, skip).map((found) => [found.path.join('.'), found]));
}

/** Refuses keys that only one of two files has. */
function loneKeys(from: YamlFile, mine: Texts, to: YamlFile, theirs: Texts): Problem[] {
  return [...mine]
    .filter(([key]) => !theirs.has(key))
    .map(([key, { path }]) => ({
      file: from.file,
      line: from.lineOf(path),
      message: `"${key}" stands here but not in ${to.file}.`,
      mend: 'Write it in both files, or remove it.',
    }));
}

/** Refuses a chart whose notes have other ids, or another order, in Spanish. */
function otherNotes(en: YamlFile, es: YamlFile): Problem[] {
  const idsOf = ({ data }: YamlFile): string[] =>
    isMap(data) && Array.isArray(data.notes)
      ? data.notes.filter(isMap).map(({ id }) => String(id))
      : [];
  const english = idsOf(en);
  return idsOf(es).flatMap((id, i) => {
    if (id === english[i]) return [];
    return {
      file: es.file,
      line: es.lineOf(['notes', i, 'id']),
      message: `The note "${id}" stands where the English has "${english[i] ?? 'none'}".`,
      mend: 'Give the notes the same ids, in the same order, in both languages.',
    };
  });
}

/** Refuses a chart whose data has another date in Spanish. */
function otherDate(en: YamlFile, es: YamlFile): Problem[] {
  const dateOf = ({ data }: YamlFile) => (isMap(data) ? data.as_of : undefined);
  const [english, spanish] = [dateOf(en), dateOf(es)];
  if (english === spanish) return [];
  return [
    {
      file: es.file,
      line: es.lineOf(['as_of']),
      message: `The date "${String(spanish)}" stands where the English has "${String(english)}".`,
      mend: 'Give the chart the same as_of in both languages.',
    },
  ];
}

function compare(en: YamlFile, es: YamlFile): Problem[] {
  const [english, spanish] = [textsOf(en), textsOf(es)];
  const differing = [...spanish].flatMap(([key, { text, path }]) => {
    const other = english.get(key)?.text;
    if (other === undefined) return [];
    return [...placeholderFaults(other, text), ...untranslated(other, text)].map((fault) => ({
      file: es.file,
      line: es.lineOf(path),
      ...fault,
    }));
  });
  return [
    ...loneKeys(en, english, es, spanish),
    ...loneKeys(es, spanish, en, english),
    ...differing,
    ...otherNotes(en, es),
    ...otherDate(en, es),
  ];
}

/** Refuses interface words and chart texts whose two files do not match, key by key. */
export function checkTwinTexts({ yaml }: Project): Problem[] {
  return yaml.flatMap((en) => {
    const [, stem, ending] =
      /^(content\/(?:charts\/[^/]+|strings)\/)en\.(\w+)$/.exec(en.file) ?? [];
    const es = yaml.find(({ file }) => file === `${stem}es.${ending}`);
    return es ? compare(en, es) : [];
  });
}
