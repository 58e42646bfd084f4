import { describe, expect, it } from 'vitest';
import { afterCase, problemOf, type Case } from './fixture.ts';

const file = 'content/law/graph.yaml';
const statuses = 'content/law/statuses.yaml';
const edge = '{ id: some, label: { en: There is, es: Las hay }, to: stays }';
const cases: Case[] = [
  {
    file,
    from: 'start: first',
    to: 'start: gone',
    line: 1,
    says: 'There is no node "gone" to start from',
    mend: 'Name a node',
  },
  {
    file,
    from: 'to: stays',
    to: 'to: gone',
    line: 12,
    says: 'leads to "gone", which does not exist',
    mend: 'question or an outcome',
  },
  {
    file,
    from: 'to: stays',
    to: 'to: first',
    line: 12,
    says: 'leads back to "first"',
    mend: 'Lead it onward',
  },
  {
    file,
    from: 'to: stays',
    to: 'to: second',
    line: 12,
    says: 'leads back to "second"',
    mend: 'Lead it onward',
  },
  {
    file,
    from: 'to: second',
    to: 'to: stays',
    line: 8,
    says: 'No path from the start reaches "second"',
    mend: 'Lead an answer to it',
  },
  {
    file,
    from: 'id: stays',
    to: 'id: second',
    line: 13,
    says: 'The node "second" stands twice',
    mend: 'its own id',
  },
  {
    file,
    from: edge,
    to: `${edge}\n      - ${edge}`,
    line: 13,
    says: 'The answer "some" of "second" stands twice',
    mend: 'its own id',
  },
  {
    file,
    from: `edges:\n      - ${edge}`,
    to: 'edges: []',
    line: 11,
    says: '"nodes.1.edges" does not fit its schema',
    mend: 'src/model/schemas/',
  },
  {
    file,
    from: '    outcome: { en: The person stays., es: La persona se queda. }\n',
    to: '',
    line: 13,
    says: '"nodes.2.outcome" does not fit its schema',
    mend: 'src/model/schemas/',
  },
  {
    file: statuses,
    from: 'entry_node: second',
    to: 'entry_node: gone',
    line: 3,
    says: 'enters at "gone", which does not exist',
    mend: 'Name a node',
  },
  {
    file: statuses,
    from: 'entry_node: second',
    to: 'entry_node: stays',
    line: 3,
    says: 'enters at "stays", to which no answer of the first question leads',
    mend: 'Add the answer',
  },
];

describe('the decision graph', () => {
  it.each(cases)('is refused: $says', (found) => {
    expect(afterCase(found)).toContainEqual(problemOf(found));
  });
});
