import { afterAll, beforeAll, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/citizens/subgraph.ts';
import { aCitizen, anOfficerOnCase } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { refOf } from './people.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph);
});
afterAll(() => world.stop());

const CITIZEN = `query ($personalId: PersonalId!, $fullName: String, $dateOfBirth: String) {
  citizen(personalId: $personalId, fullName: $fullName, dateOfBirth: $dateOfBirth) { fullName }
}`;
const PERSONAL_ID = '036194999001';
const officer = () => anOfficerOnCase('H26.9001-261121-0001', [refOf('parent')]);

test.each([
  ['a placeholder', { personalId: '000000001' }],
  ['an old identity card', { personalId: '012999002' }],
  ['a JSON number', { personalId: 36194999001 }],
  ['a list', { personalId: [PERSONAL_ID] }],
  ['an object', { personalId: { eq: PERSONAL_ID } }],
  ['null', { personalId: null }],
  ['a text with a NUL character', { personalId: '0361949990\u00001' }],
  ['a text of half a megabyte', { personalId: '1'.repeat(500_000) }],
  ['full-width digits', { personalId: '０３６１９４９９９００１' }],
  ['a name of 201 characters', { personalId: PERSONAL_ID, fullName: 'a'.repeat(201) }],
  ['a date of birth in another form', { personalId: PERSONAL_ID, dateOfBirth: '12/05/1994' }],
  ['a date of birth that does not exist', { personalId: PERSONAL_ID, dateOfBirth: '1994-02-30' }],
])('a look-up with %s is BAD_USER_INPUT, and no message repeats the value', async (_what, variables) => {
  const answer = await world.asks({ caller: officer(), query: CITIZEN, variables });

  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(JSON.stringify(answer)).not.toMatch(/\d{9}|a{20}|1994|select|node_modules/);
});

test.each([
  ['a number', 5],
  ['an object', {}],
  ['a list', ['x']],
  ['true', true],
  ['an empty text', ''],
  ['half an SQL statement', "' or '1'='1"],
  ['a NUL character', '\u0000'],
  ['an upper-case UUID', '00000000-0000-4000-8000-00000000000A'],
])('a reference that is %s answers null in its place, and the others theirs', async (_what, ref) => {
  const representations = [
    { __typename: 'Citizen', ref },
    { __typename: 'Citizen', ref: refOf('parent') },
    { __typename: 'Organization', ref },
    { __typename: 'Document', id: ref },
    { __typename: 'Citizen', personalId: ref },
  ];

  const answer = await world.asks({
    caller: aCitizen(refOf('parent')),
    query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Citizen { gender } } }`,
    variables: { representations },
  });

  expect(answer).toMatchObject({
    data: { _entities: [null, { gender: 'FEMALE' }, null, null, null] },
    errors: [],
  });
});
