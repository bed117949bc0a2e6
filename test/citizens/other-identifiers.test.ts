import { afterAll, beforeAll, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/citizens/subgraph.ts';
import { aCitizen, anOfficerOnCase, aService } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { documentId, refOf } from './people.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-21T03:00:00Z') });
});
afterAll(() => world.stop());

const REFS = `query ($units: [UnitCode!], $passports: [PassportNamedInput!], $personalIds: [PersonalId!], $taxCodes: [TaxCode!]) {
  partyRefs(units: $units, passports: $passports, personalIds: $personalIds, taxCodes: $taxCodes) { ref kind assurance }
}`;
const PASSPORT = { country: 'KOR', number: 'M99900020' };

test('a state body is found by its unit and a foreigner by passport, behind people and tax codes, in the order asked', async () => {
  const { data, errors } = await world.asks({
    caller: aService('dossiers'),
    query: REFS,
    variables: {
      personalIds: ['001094999007'],
      taxCodes: ['9999000125'],
      units: ['H26', 'H26.9001'],
      passports: [
        { country: 'kor', number: 'm 9990-0020' },
        { country: 'JPN', number: 'M99900020' },
      ],
    },
  });

  expect(errors).toEqual([]);
  expect(data?.['partyRefs']).toEqual([
    null,
    { ref: refOf('company'), kind: 'ORGANIZATION', assurance: 'VERIFIED' },
    null,
    { ref: refOf('commune-committee'), kind: 'ORGANIZATION', assurance: 'VERIFIED' },
    { ref: refOf('foreigner'), kind: 'CITIZEN', assurance: 'VERIFIED' },
    null,
  ]);
});

test('nobody but a service of the hub looks anybody up by passport or unit', async () => {
  const { data, errors } = await world.asks({
    caller: aCitizen(refOf('foreigner')),
    query: REFS,
    variables: { passports: [PASSPORT], units: ['H26.9001'] },
  });

  expect(data?.['partyRefs']).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test.each([
  ['all three are true', PASSPORT, 'Kim Min-jun', true],
  ['the name is another', PASSPORT, 'Kim Min-ho', false],
  ['the passport is nobody’s', { country: 'KOR', number: 'M99900021' }, 'Kim Min-jun', false],
  ['the passport is none', { country: '??', number: '' }, 'Kim Min-jun', false],
])(
  'a foreigner at a counter is matched by passport, name and date of birth: %s',
  async (_what, passport, fullName, isThem) => {
    const { data } = await world.asks({
      caller: aService('dossiers'),
      query: `query ($passport: PassportNamedInput, $fullName: String!) {
      matchedParty(passport: $passport, fullName: $fullName, dateOfBirth: "1990-09-17") { ref } }`,
      variables: { passport, fullName },
    });

    expect(data?.['matchedParty']).toEqual(isThem ? { ref: refOf('foreigner') } : null);
  },
);

test('a foreigner reads their passport, and so does the officer on their case; a list shows it to nobody', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Citizen { passport { country number } } } }`;
  const variables = { of: [{ __typename: 'Citizen', ref: refOf('foreigner') }] };
  const read = async (caller: Parameters<typeof world.asks>[0]['caller'], via: string) => {
    const { data } = await world.asks({ caller, via, query, variables });
    return data?.['_entities'];
  };

  expect(await read(aCitizen(refOf('foreigner')), 'Query.me')).toEqual([{ passport: PASSPORT }]);
  expect(await read(anOfficerOnCase('H29-1', [refOf('foreigner')]), 'Dossier.owner')).toEqual([
    { passport: PASSPORT },
  ]);
  expect(await read(anOfficerOnCase('H29-1', [refOf('parent')]), 'Dossier.owner')).toEqual([
    { passport: null },
  ]);
  expect(await read(aCitizen(refOf('parent')), 'Query.me')).toEqual([null]);
});

test('the store of an organisation is read by whoever represents it, and by nobody else', async () => {
  const query = `query ($code: TaxCode!) { organization(taxCode: $code) {
    name documents(type: "KQ.G12.001046") { edges { node { id number } } } } }`;
  const read = (who: string) =>
    world.asks({ caller: aCitizen(refOf(who)), query, variables: { code: '9999000125' } });

  const [theirs, others] = await Promise.all([read('director'), read('parent')]);

  expect(theirs.errors).toEqual([]);
  expect(theirs.data?.['organization']).toMatchObject({
    documents: { edges: [{ node: { id: documentId('company-certificate'), number: 'DKDN-999-01' } }] },
  });
  expect(others.data?.['organization']).toMatchObject({ documents: null });
  expect(others.errors).toMatchObject([{ extensions: { coordinate: 'Organization.documents' } }]);
});

test('dossiers are told how sure the register is of people, in the order asked, and nobody else is', async () => {
  const query = 'query ($refs: [ID!]!) { partyAssurances(refs: $refs) }';
  const variables = { refs: [crypto.randomUUID(), refOf('parent'), 'no reference'] };

  const told = await world.asks({ caller: aService('dossiers'), query, variables });
  const others = await world.asks({ caller: aService('access'), query, variables });
  const tooMany = await world.asks({
    caller: aService('dossiers'),
    query,
    variables: { refs: Array.from({ length: 101 }, () => refOf('parent')) },
  });

  expect(told.data).toEqual({ partyAssurances: [null, 'VERIFIED', null] });
  expect(others.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(tooMany.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
});
