import { afterAll, beforeAll, expect, test } from 'vitest';

import { Representation } from '../../../subgraphs/access/entities/representation.ts';
import {
  recordRepresentation,
  type RepresentationNeeds,
} from '../../../subgraphs/access/operations/record-representation.ts';
import { aCitizen, anOfficer, anOfficerOnCase, aService } from '../../support/callers.ts';
import { NOW, OTHER, PERSON, startRightsWorld, type RightsWorld } from '../rights-world.ts';

let world: RightsWorld;
beforeAll(async () => {
  world = await startRightsWorld();
});
afterAll(() => world.stop());

const UNTIL = new Date('2027-11-20T00:00:00Z');
const records = (needs: Partial<RepresentationNeeds> = {}) =>
  recordRepresentation(world.em(), {
    actor: aCitizen(PERSON).actor,
    account: crypto.randomUUID(),
    now: NOW,
    represented: PERSON,
    representative: OTHER,
    mayBeRepresented: [PERSON],
    caseCode: null,
    fields: ['Citizen.residence', 'Citizen.documents'],
    until: UNTIL,
    basis: ' Văn bản ủy quyền số 12/2026, công chứng ngày 01/11/2026 ',
    seals: world.seals,
    ...needs,
  });

test('the representative may read the fields that were named, for every purpose that opens others', async () => {
  const outcome = await records();

  expect(outcome).toMatchObject({
    representation: { basis: 'Văn bản ủy quyền số 12/2026, công chứng ngày 01/11/2026', until: UNTIL },
  });
  expect(await world.rightsOf({ person: OTHER, purpose: 'OWN_DATA' })).toEqual([
    { person: PERSON, basis: 'REPRESENTATION', fields: ['Citizen.documents', 'Citizen.residence'] },
  ]);
  expect(await world.rightsOf({ person: PERSON, purpose: 'OWN_DATA' })).toEqual([]);
});

test('dossiers is told that somebody acts for a person as long as it holds, and nobody else is', async () => {
  const [person, other] = [crypto.randomUUID(), crypto.randomUUID()];
  await records({
    represented: person,
    representative: other,
    mayBeRepresented: [person],
  });
  const query = 'query ($person: ID!, $of: ID!) { isRepresentative(person: $person, of: $of) }';
  const told = (service: string, variables: object) => world.asksOne(aService(service), query, variables);

  expect(await told('dossiers', { person: other, of: person })).toBe(true);
  expect(await told('dossiers', { person, of: other })).toBe(false);
  expect(await told('dossiers', { person: 'no reference', of: person })).toBe(false);
  expect(await told('gateway', { person: other, of: person })).toBeNull();
  await world.em().nativeUpdate(Representation, { represented: person }, { until: NOW });
  expect(await told('dossiers', { person: other, of: person })).toBe(false);
});

test('the rights of several callers are asked for at once, and each gets their own', async () => {
  const [represented, representative] = [crypto.randomUUID(), crypto.randomUUID()];
  await records({
    represented,
    representative,
    mayBeRepresented: [represented],
    fields: ['Citizen.residence'],
  });
  const of = (person: string) => ({ person, purpose: 'OWN_DATA', case: null });

  const { data } = await world.asks({
    caller: aService('gateway'),
    query: `query ($stranger: RightsOfInput!, $named: RightsOfInput!, $agency: RightsOfInput!) {
      stranger: rightsOf(of: $stranger) { person } named: rightsOf(of: $named) { person basis fields }
      agency: rightsOf(of: $agency) { person } }`,
    variables: {
      stranger: of(crypto.randomUUID()),
      named: of(representative),
      agency: { agency: 'H26', purpose: 'EMERGENCY', case: 'no id' },
    },
  });

  expect(data).toEqual({
    stranger: [],
    named: [{ person: represented, basis: 'REPRESENTATION', fields: ['Citizen.residence'] }],
    agency: [],
  });
});

test('the person sees who may read for them, and nobody else does', async () => {
  const person = '33333333-3333-4333-8333-333333333333';
  await records({ represented: person, mayBeRepresented: [person] });
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Citizen { representations { fields basis until } } } }`;
  const variables = { of: [{ __typename: 'Citizen', ref: person }] };

  const own = await world.asks({ caller: aCitizen(person), query, variables });
  const foreign = await world.asks({ caller: aCitizen(OTHER), query, variables });

  expect(own.data).toMatchObject({ _entities: [{ representations: [{ until: UNTIL.toISOString() }] }] });
  expect(foreign).toMatchObject({
    data: { _entities: [{ representations: null }] },
    errors: [{ extensions: { code: 'FORBIDDEN', coordinate: 'Citizen.representations' } }],
  });
});

test('the words for the paper are sealed in the database, and open for both sides alone', async () => {
  const [represented, representative] = [crypto.randomUUID(), crypto.randomUUID()];
  const basis = 'Con gái của ông 015088999010, theo giấy ủy quyền số 12';
  await records({
    represented,
    representative,
    mayBeRepresented: [represented],
    basis,
  });
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Citizen { representations { basis } represents { basis } } } }`;
  const readsOwn = (ref: string) =>
    world.asksOne(aCitizen(ref), query, { of: [{ __typename: 'Citizen', ref }] });

  const stored = await world.em().findOneOrFail(Representation, { represented });

  expect(stored.basis).toBeNull();
  expect(stored.sealedBasis?.toString('utf8')).not.toContain('015088999010');
  expect(await readsOwn(represented)).toEqual([{ representations: [{ basis }], represents: [] }]);
  expect(await readsOwn(representative)).toEqual([{ representations: [], represents: [{ basis }] }]);
});

test('one from before papers were sealed keeps its words', async () => {
  const represented = crypto.randomUUID();
  await records({ represented, mayBeRepresented: [represented] });
  await world.em().nativeUpdate(Representation, { represented }, { basis: 'Giấy cũ', sealedBasis: null });

  const found = await world.asksOne(
    aCitizen(represented),
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Citizen { representations { basis } } } }',
    { of: [{ __typename: 'Citizen', ref: represented }] },
  );

  expect(found).toEqual([{ representations: [{ basis: 'Giấy cũ' }] }]);
});

test.each([
  ['for somebody outside the case', { mayBeRepresented: [] }, 'OUTSIDE_CASE'],
  ['for somebody who is not found', { represented: null }, 'NOT_MATCHED'],
  ['by somebody who is not found', { representative: null }, 'NOT_MATCHED'],
  ['without a paper', { basis: '  ' }, 'TEXT'],
  ['of no field', { fields: [] }, 'FIELDS'],
  ['of what is no field', { fields: ['Citizen'] }, 'FIELDS'],
  ['that has ended', { until: NOW }, 'END'],
  ['for more than five years', { until: new Date('2032-01-01T00:00:00Z') }, 'END'],
])('a representation %s is refused', async (_how, needs, code) => {
  expect(await records(needs)).toEqual({ __typename: 'RightRefused', code });
});

test.each([
  ['of level 1 cannot record one', { kind: 'CITIZEN', ref: PERSON, account: 'a', level: 1 }, 'LEVEL'],
  [
    'of an officer can',
    { kind: 'OFFICER', unit: 'H26.9001', role: 'ONE_STOP_OFFICER', account: 'a' },
    undefined,
  ],
] as const)('an account %s', async (_which, actor, code) => {
  const outcome = await records({ actor });

  expect('code' in outcome ? outcome.code : undefined).toBe(code);
});

const TOO_LONG = { personalId: '036194999001', fullName: 'a'.repeat(201), dateOfBirth: '1994-05-12' };
const RECORD =
  'mutation ($input: RecordRepresentationInput!) { recordRepresentation(input: $input) { __typename } }';

// Vitest fails the run for a rejection that nobody waits for, and a subgraph ends because of one.
test.each([
  ['a citizen', aCitizen(PERSON), null, 'BAD_USER_INPUT'],
  ['a citizen for somebody else', aCitizen(PERSON), TOO_LONG, 'FORBIDDEN'],
  ['an officer for themself', anOfficer(), null, 'FORBIDDEN'],
  ['an officer without a case', anOfficer(), TOO_LONG, 'PURPOSE_REQUIRED'],
  ['an officer on a case', anOfficerOnCase('H26.9001-261120-0002', [PERSON]), TOO_LONG, 'BAD_USER_INPUT'],
] as const)(
  '%s who names people as nobody is called is refused, and the subgraph goes on',
  async (_who, caller, represented, code) => {
    const input = {
      represented,
      representative: TOO_LONG,
      fields: [],
      until: UNTIL.toISOString(),
      basis: '',
    };

    const { errors } = await world.asks({ caller, query: RECORD, variables: { input } });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  },
);
