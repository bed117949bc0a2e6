import { expect, test } from 'vitest';

import { draftFault } from '../../../subgraphs/registry/rules/draft-fault.ts';
import { MOST_BYTES } from '../../../subgraphs/registry/rules/plain-text.ts';

const draft = { name: 'pumps', sdl: 'type Query { a: Int }', procedures: null, routingUrl: null };

test('a schema under a name of its own is checked, with and without a routing URL', () => {
  expect(draftFault(draft)).toBeNull();
  expect(draftFault({ ...draft, routingUrl: 'https://pumps.example/graphql', procedures: '[]' })).toBeNull();
});

test.each([
  ['a name of the hub', { name: 'citizens' }, 'NAME'],
  ['a schema that is too large', { sdl: ' '.repeat(MOST_BYTES + 1) }, 'TOO_LARGE'],
  ['a schema that cannot be stored', { sdl: '\0' }, 'TOO_LARGE'],
  ['a file of procedures that is too large', { procedures: ' '.repeat(MOST_BYTES + 1) }, 'TOO_LARGE'],
  ['a routing URL that shows other than it is', { routingUrl: 'https://\u202Eexample' }, 'TEXT'],
])('%s is not even checked', (_what, changed, code) => {
  expect(draftFault({ ...draft, ...changed })).toBe(code);
});
