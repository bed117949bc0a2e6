import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';

import { askedFields } from '../../../../gateway/console/playground/coordinates.ts';
import { ownersOf } from '../../../../gateway/console/playground/owners.ts';

const SCHEMA = buildSchema('type Query { me: Citizen } type Citizen { fullName: String, mother: Citizen }');
const SDL = `type Citizen @key(fields: "ref") {
  """
  Full name.
  vi: Họ và tên.
  """
  fullName: String @personal(class: BASIC)
  ref: ID! @inaccessible
  residence: String @external
}`;

test('the fields of an operation are told once each, in its order, with where values stand', () => {
  expect(askedFields(SCHEMA, '{ __typename me { fullName mother { again: fullName } } }')).toEqual([
    { coordinate: 'Query.me', isLeaf: false },
    { coordinate: 'Citizen.fullName', isLeaf: true },
    { coordinate: 'Citizen.mother', isLeaf: false },
  ]);
});

test('what is no operation has no fields', () => {
  expect(askedFields(SCHEMA, '{ me {')).toEqual([]);
});

test('a field is owned by who declares it, with its words and its class, and not by who passes it on', () => {
  const owners = ownersOf([
    {
      name: 'citizens',
      agency: { code: 'G01', name: 'Bộ Công an', english: 'Ministry of Public Security' },
      health: { asOf: null },
      sdl: SDL,
    },
    { name: 'quiet', agency: null, health: { asOf: null }, sdl: null },
  ]);

  expect([...owners.keys()]).toEqual(['Citizen.fullName']);
  expect(owners.get('Citizen.fullName')).toEqual([
    {
      subgraph: 'citizens',
      agency: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
      asOf: null,
      dataClass: 'BASIC',
      words: { vi: 'Họ và tên.', en: 'Full name.' },
    },
  ]);
});
