import { describe, expect, it } from 'vitest';
import { afterCase, afterEdit, problemOf, type Case } from './fixture.ts';

const STATUSES = 'content/law/statuses.yaml';
const cases: Case[] = [
  {
    file: STATUSES,
    from: 'en: A trial.',
    to: 'en: "A trial in {date:2024}."',
    line: 7,
    says: 'Only the English text has {date:2024}',
    mend: 'same placeholders',
  },
  {
    file: STATUSES,
    from: 'es: Un juicio.',
    to: 'es: "Un juicio en {date:2024}."',
    line: 7,
    says: 'Only the Spanish text has {date:2024}',
    mend: 'same placeholders',
  },
  {
    file: STATUSES,
    from: 'es: Un juicio.',
    to: 'es: A trial.',
    line: 7,
    says: '"A trial." is the same',
    mend: 'Translate it',
  },
  {
    file: STATUSES,
    from: ', es: Un juicio.',
    to: '',
    line: 7,
    says: 'This text has no "es"',
    mend: 'both languages',
  },
  {
    file: STATUSES,
    from: 'authorities',
    to: 'note: { es: Solo así. }\n  authorities',
    line: 8,
    says: 'This text has no "en"',
    mend: 'both languages',
  },
];

describe('a text in two languages', () => {
  it.each(cases)('is refused: $says', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });

  it.each(['Human Rights Watch', 'Departamento de Estado', 'CSV', 'Total'])(
    'may be the same when it is a name: %s',
    (name) => {
      const pair = `note: { en: ${name}, es: ${name} }\n  authorities`;
      expect(afterEdit(STATUSES, 'authorities', pair)).toEqual([]);
    },
  );
});
