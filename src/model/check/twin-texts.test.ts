import { describe, expect, it } from 'vitest';
import { afterCase, checkWith, problemOf, type Case } from './fixture.ts';

const EN = 'content/strings/en.json';
const ES = 'content/strings/es.json';
const CHART = 'content/charts/bars/es.yaml';
const cases: Case[] = [
  {
    file: EN,
    from: '"menu": {',
    to: '"menu": {\n    "close": "Close",',
    line: 3,
    says: '"menu.close" stands here but not in content/strings/es.json',
    mend: 'Write it in both',
  },
  {
    file: ES,
    from: '"menu": {',
    to: '"menu": {\n    "close": "Cerrar",',
    line: 3,
    says: '"menu.close" stands here but not in content/strings/en.json',
    mend: 'Write it in both',
  },
  {
    file: ES,
    from: '{name}',
    to: '{place}',
    line: 3,
    says: 'Only the Spanish text has {place}',
    mend: 'same placeholders',
  },
  {
    file: ES,
    from: 'Abrir',
    to: 'Open',
    line: 3,
    says: '"Open {name}" is the same',
    mend: 'Translate it',
  },
  {
    file: CHART,
    from: 'es {rate}',
    to: 'es {rates}',
    line: 1,
    says: 'Only the English text has {rate}',
    mend: 'same placeholders',
  },
  {
    file: CHART,
    from: 'title:',
    to: 'hint: Elija\ntitle:',
    line: 1,
    says: '"hint" stands here but not in content/charts/bars/en.yaml',
    mend: 'Write it in both',
  },
  {
    file: CHART,
    from: 'id: dates',
    to: 'id: days',
    line: 6,
    says: 'The note "days" stands where the English has "dates"',
    mend: 'same ids',
  },
  {
    file: CHART,
    from: "as_of: '2024'",
    to: "as_of: '2025'",
    line: 9,
    says: 'The date "2025" stands where the English has "2024"',
    mend: 'same as_of',
  },
  {
    file: CHART,
    from: 'Personas en la cárcel',
    to: 'People in prison',
    line: 2,
    says: 'is the same in English',
    mend: 'Translate it',
  },
];

describe('words in two files', () => {
  it.each(cases)('are refused when they do not match: $file, $says', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });

  it('are refused when a chart has one language only', () => {
    const problem = { file: CHART, line: 1, message: 'The file is missing.', mend: 'Write it.' };
    expect(checkWith({ [CHART]: undefined })).toContainEqual(problem);
  });
});
