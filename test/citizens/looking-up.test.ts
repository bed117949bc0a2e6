import { afterAll, beforeAll, expect, test } from 'vitest';

import { subgraph } from '../../subgraphs/citizens/subgraph.ts';
import { aCitizen, anOfficer, anOfficerOnCase, anonymous, aService } from '../support/callers.ts';
import { statementsDuring } from '../support/sql-statements.ts';
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
const ORGANIZATION =
  'query ($taxCode: TaxCode!) { organization(taxCode: $taxCode) { name en: name(lang: EN) unit { code } } }';
const PARENT = { personalId: '036194999001', fullName: 'nguyễn thị thu hà', dateOfBirth: '1994-05-12' };
const PARENTS_CASE = () => anOfficerOnCase('H26.9001-261121-0001', [refOf('parent')]);

test('a citizen finds themself by their number, written with spaces or without', async () => {
  const variables = { personalId: ' 036 194 999 001 ' };

  const { data } = await world.asks({ caller: aCitizen(refOf('parent')), query: CITIZEN, variables });

  expect(data).toEqual({ citizen: { fullName: 'Nguyễn Thị Thu Hà' } });
});

test('an officer finds a person of the case who is named and dated rightly', async () => {
  const { data } = await world.asks({ caller: PARENTS_CASE(), query: CITIZEN, variables: PARENT });

  expect(data).toEqual({ citizen: { fullName: 'Nguyễn Thị Thu Hà' } });
});

test.each([
  ['without a name', PARENTS_CASE, { ...PARENT, fullName: null }],
  ['with the wrong name', PARENTS_CASE, { ...PARENT, fullName: 'Nguyễn Thị Thu' }],
  ['with the wrong date of birth', PARENTS_CASE, { ...PARENT, dateOfBirth: '1994-12-05' }],
  ['of another case', () => anOfficerOnCase('H26.9001-261121-0002', [refOf('elder')]), PARENT],
  ['by an officer without a case', () => anOfficer(), PARENT],
  ['by another citizen', () => aCitizen(refOf('husband')), PARENT],
  ['by the anonymous', () => anonymous, PARENT],
  ['by a service', () => aService('dossiers'), PARENT],
])(
  'a person who is looked up %s is null, exactly as one who does not exist',
  async (_how, caller, variables) => {
    const known = await world.asks({ caller: caller(), query: CITIZEN, variables });
    const unknown = await world.asks({
      caller: caller(),
      query: CITIZEN,
      variables: { ...variables, personalId: '001190999999' },
    });

    expect(known).toMatchObject({ data: { citizen: null }, errors: [] });
    expect(known).toEqual(unknown);
  },
);

test.each([
  ['9999000125', 'Công ty TNHH Một thành viên Nội thất Mây Nội', null],
  ['9999000125001', 'Chi nhánh Đà Nẵng - Công ty TNHH Một thành viên Nội thất Mây Nội', null],
  ['0100100079', 'Tập đoàn Điện lực Việt Nam', '0100100079'],
])('anyone finds the enterprise %s by its tax code, in every written form', async (taxCode, name, unit) => {
  const { data } = await world.asks({ caller: anonymous, query: ORGANIZATION, variables: { taxCode } });

  expect(data).toMatchObject({ organization: { name, unit: unit === null ? null : { code: unit } } });
});

test('a household business, whose tax code is a personal number, is found by its owner and not by the anonymous', async () => {
  const question = { query: ORGANIZATION, variables: { taxCode: '034179999015' } };

  const own = await world.asks({ ...question, caller: aCitizen(refOf('business-owner')) });
  const foreign = await world.asks({ ...question, caller: anonymous });

  expect(own.data).toMatchObject({ organization: { en: 'Vu Thi Hong Nhung Household Business' } });
  expect(foreign).toMatchObject({ data: { organization: null }, errors: [] });
});

const PARTY_REFS = `query ($personalIds: [PersonalId!], $taxCodes: [TaxCode!]) {
  partyRefs(personalIds: $personalIds, taxCodes: $taxCodes) { ref kind }
}`;

test('a service gets references in the order it asked, people first, null for the unknown, with two statements', async () => {
  const variables = {
    personalIds: ['001047999005', '001190999999', '036194999001'],
    taxCodes: ['034179999015', '9999000125-001'],
  };

  const { answer, statements } = await statementsDuring(() =>
    world.asks({ caller: aService('dossiers'), query: PARTY_REFS, variables }),
  );

  expect(answer.data).toEqual({
    partyRefs: [
      { ref: refOf('elder'), kind: 'CITIZEN' },
      null,
      { ref: refOf('parent'), kind: 'CITIZEN' },
      { ref: refOf('household-business'), kind: 'ORGANIZATION' },
      { ref: refOf('branch'), kind: 'ORGANIZATION' },
    ],
  });
  expect(statements).toHaveLength(2);
});

test('the gateway may resolve references too, and asking for none answers an empty list', async () => {
  const { data } = await world.asks({ caller: aService('gateway'), query: PARTY_REFS });

  expect(data).toEqual({ partyRefs: [] });
});

test.each([
  ['a citizen', () => aCitizen(refOf('parent'))],
  ['an officer with a case', PARENTS_CASE],
  ['the anonymous', () => anonymous],
  ['a service that has no business with it', () => aService('units')],
])('%s is refused references, whatever they ask for', async (_who, caller) => {
  const variables = { personalIds: ['036194999001'] };

  const answer = await world.asks({ caller: caller(), query: PARTY_REFS, variables });

  expect(answer).toMatchObject({
    data: { partyRefs: null },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
});

test('more than a thousand references at once are refused as too many', async () => {
  const personalIds = Array.from({ length: 1_001 }, () => '036194999001');

  const { errors } = await world.asks({
    caller: aService('dossiers'),
    query: PARTY_REFS,
    variables: { personalIds },
  });

  expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
});

const MATCHED = `query ($personalId: PersonalId!, $fullName: String!, $dateOfBirth: String!) {
  matchedParty(personalId: $personalId, fullName: $fullName, dateOfBirth: $dateOfBirth) { ref kind }
}`;

test.each(['dossiers', 'access'])('the service %s is told whom number, name and birth name', async (name) => {
  const { data } = await world.asks({ caller: aService(name), query: MATCHED, variables: PARENT });

  expect(data).toEqual({ matchedParty: { ref: refOf('parent'), kind: 'CITIZEN' } });
});

test.each([
  ['nobody has the number', { ...PARENT, personalId: '001190999999' }],
  ['the name is another', { ...PARENT, fullName: 'Nguyễn Thị Thu' }],
  ['the birth is another', { ...PARENT, dateOfBirth: '1994-05-13' }],
])('where %s the answer and the statements are the same', async (_what, variables) => {
  const asks = (claim: object) =>
    statementsDuring(() =>
      world.asks({ caller: aService('dossiers'), query: MATCHED, variables: { ...claim } }),
    );

  const missed = await asks(variables);
  const found = await asks(PARENT);

  expect(missed.answer).toEqual({ status: 200, data: { matchedParty: null }, errors: [] });
  expect(missed.statements).toEqual(found.statements);
});

test('an officer who may read only a home finds the person too, when name and birth are right', async () => {
  const caller = {
    ...anOfficer('G24.9026', 'CONSENT'),
    represents: [
      { ref: refOf('parent'), basis: 'CONSENT' as const, coordinates: new Set(['Citizen.residence']) },
    ],
  };
  const query = CITIZEN.replace('{ fullName }', '{ residence { line } }');

  const right = await world.asks({ caller, query, variables: PARENT });
  const wrong = await world.asks({ caller, query, variables: { ...PARENT, dateOfBirth: '1994-05-13' } });

  expect(right).toMatchObject({ data: { citizen: { residence: {} } }, errors: [] });
  expect(wrong).toMatchObject({ data: { citizen: null }, errors: [] });
});

test('the gateway and dossiers are told the minor children of a person, and of nobody the grown ones', async () => {
  const query = 'query ($ref: ID!) { minorsOf(ref: $ref) }';
  const minorsOf = async (ref: string, service = 'gateway') => {
    const { data } = await world.asks({ caller: aService(service), query, variables: { ref } });
    return data?.['minorsOf'];
  };

  expect(new Set(await minorsOf(refOf('parent')))).toEqual(new Set([refOf('first-child'), refOf('newborn')]));
  expect(await minorsOf(refOf('widow'))).toEqual([]);
  expect(await minorsOf('no reference at all')).toEqual([]);
  expect(await minorsOf(refOf('parent'), 'dossiers')).toEqual(await minorsOf(refOf('parent')));
  expect(await minorsOf(refOf('parent'), 'access')).toBeNull();
});

test('the gateway is told whether somebody is a minor, and of nobody whether they exist', async () => {
  const query = 'query ($ref: ID!) { isMinor(ref: $ref) }';
  const isMinor = async (ref: string) => {
    const { data } = await world.asks({ caller: aService('gateway'), query, variables: { ref } });
    return data?.['isMinor'];
  };

  expect([await isMinor(refOf('first-child')), await isMinor(refOf('parent'))]).toEqual([true, false]);
  expect([await isMinor('00000000-0000-4000-8000-000000000009'), await isMinor('no reference')]).toEqual([
    false,
    false,
  ]);
});

test.each([
  ['a citizen', () => aCitizen(refOf('parent'))],
  ['an officer', PARENTS_CASE],
  ['another service', () => aService('units')],
])('%s is refused what is for services, whatever they ask for', async (_who, caller) => {
  const matched = await world.asks({ caller: caller(), query: MATCHED, variables: PARENT });
  const minors = await world.asks({
    caller: caller(),
    query: 'query ($ref: ID!) { minorsOf(ref: $ref) isMinor(ref: $ref) }',
    variables: { ref: refOf('parent') },
  });

  expect(matched).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(minors.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});
