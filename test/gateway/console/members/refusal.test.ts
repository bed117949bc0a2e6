import { expect, test } from 'vitest';

import { refusalOf } from '../../../../gateway/console/pages/members/refusal.ts';
import { stepsDone } from '../../../../gateway/console/pages/members/steps-done.ts';

const FAULT = {
  code: 'FORBIDDEN',
  message: 'Không được. / No.',
  path: '',
  coordinate: null,
  subgraph: null,
  since: null,
};

test('what the registry did has no refusal', () => {
  const data = { proposeSubgraph: { __typename: 'SubgraphProposed', proposal: { id: '1' } } };

  expect(refusalOf({ data, faults: [] })).toBeNull();
});

test('what it refused is told in its own words', () => {
  const data = { proposeSubgraph: { __typename: 'RegistryRefused', message: 'Chưa đạt.' } };

  expect(refusalOf({ data, faults: [] })).toBe('Chưa đạt.');
});

test('what was not answered is told by its fault, or in the page’s words when there is none', () => {
  expect(refusalOf({ data: { proposeSubgraph: null }, faults: [FAULT] })).toBe('Không được. / No.');
  expect(refusalOf({ data: null, faults: [] })).toContain('There was no answer');
});

test.each([
  ['WAITING', 2],
  ['REFUSED', 2],
  ['APPROVED', 3],
  ['PUBLISHED', 4],
])('a proposal that is %s has %i steps behind it', (state, done) => {
  expect(stepsDone(state)).toBe(done);
});
