import { expect, test } from 'vitest';

import { caseRelation } from '../../../subgraphs/access/rules/case-relation.ts';

test.each([
  ['there was no case', null, null, 'NONE'],
  ['the reader’s own case', 'H26.1', ['me', 'other'], 'TOLD'],
  ['the case of a child whose log a parent reads', 'H26.1', ['child'], 'TOLD'],
  ['somebody else’s case', 'H26.1', ['other'], 'RELATIVE'],
  ['a case of which nobody is known', 'H26.1', [], 'RELATIVE'],
  ['a case that could not be looked up', 'H26.1', null, 'UNKNOWN'],
] as const)('of %s as much is told as is the reader’s to know', (_case, code, parties, relation) => {
  expect(caseRelation(code, parties, ['me', 'child', null])).toBe(relation);
});
