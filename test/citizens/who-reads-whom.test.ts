import { afterAll, beforeAll, expect, test } from 'vitest';

import { demoRef } from '#shared/demo-ref.ts';

import { subgraph } from '../../subgraphs/citizens/subgraph.ts';
import { aCitizen, anOfficer, anOfficerOnCase, anonymous, aService } from '../support/callers.ts';
import { statementsDuring } from '../support/sql-statements.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { refOf } from './people.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { extra: 50, now: new Date('2026-11-21T03:00:00Z') });
});
afterAll(() => world.stop());

const CASE = 'H26.9001-261121-0001';
const ENTITIES = (selection: string) => `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ${selection} }
}`;
const citizens = (refs: readonly string[]) => ({
  representations: refs.map((ref) => ({ __typename: 'Citizen', ref })),
});

test('a citizen reads their own record in full, a residence with the name of its time and the area of today', async () => {
  const query = `{ me { personalId fullName dateOfBirth gender nationality maritalStatus ethnicity religion
    placeOfBirthRegistration { id } residence { area { id } areaName line since } formerIds { kind number changedOn } } }`;

  const { data, errors } = await world.asks({ caller: aCitizen(refOf('citizen')), query });

  expect(errors).toEqual([]);
  expect(data).toEqual({
    me: {
      personalId: '015088999010',
      fullName: 'Hoàng Văn Tùng',
      dateOfBirth: '1988-03-08',
      gender: 'MALE',
      nationality: 'VNM',
      maritalStatus: 'MARRIED',
      ethnicity: 'Tày',
      religion: 'Không',
      placeOfBirthRegistration: { id: '15@2004-01-01' },
      residence: {
        area: { id: '02671@2025-07-01' },
        areaName: 'Xã Cam Đường, thành phố Lào Cai, tỉnh Lào Cai',
        line: 'Thôn Dạ 2',
        since: '2014-05-30',
      },
      formerIds: [{ kind: 'CMND', number: '060999010', changedOn: '2016-06-21' }],
    },
  });
});

test('a citizen of whose birth only the year is known has that year as date of birth', async () => {
  const { data } = await world.asks({ caller: aCitizen(refOf('elder')), query: '{ me { dateOfBirth } }' });

  expect(data).toEqual({ me: { dateOfBirth: '1947' } });
});

test.each([
  ['the anonymous', anonymous],
  ['an officer', anOfficer()],
  ['a service', aService('dossiers')],
  ['a citizen whom the register does not hold', aCitizen(demoRef(99_999))],
])('%s has no record of their own, which is null and no error', async (_who, caller) => {
  const answer = await world.asks({ caller, query: '{ me { fullName } }' });

  expect(answer).toMatchObject({ data: { me: null }, errors: [] });
});

test('the relatives of a citizen are told by kind, and who they are only as far as the caller may see', async () => {
  const query = '{ me { relatives { kind person { fullName } } children: relatives(kind: CHILD) { kind } } }';

  const { data, errors } = await world.asks({ caller: aCitizen(refOf('parent')), query });

  expect(errors).toEqual([]);
  expect(data).toEqual({
    me: {
      relatives: ['CHILD', 'CHILD', 'FATHER', 'SPOUSE'].map((kind) => ({ kind, person: null })),
      children: [{ kind: 'CHILD' }, { kind: 'CHILD' }],
    },
  });
});

test('an officer without a case reads the names of fifty dossier owners with one statement, and nothing else', async () => {
  const owners = Array.from({ length: 50 }, (_, n) => demoRef(n));
  const query = ENTITIES('... on Citizen { ref fullName residence { line } }');

  const { answer, statements } = await statementsDuring(() =>
    world.asks({ caller: anOfficer(), via: 'Dossier.owner', query, variables: citizens(owners) }),
  );

  const rows: { ref: string; fullName: string; residence: null }[] = answer.data?.['_entities'] ?? [];
  expect(rows.map(({ ref }) => ref)).toEqual(owners);
  expect(rows.every(({ fullName, residence }) => fullName.length > 5 && residence === null)).toBe(true);
  expect(
    new Set(answer.errors.map(({ extensions: { code, coordinate } }) => `${code} ${coordinate}`)),
  ).toEqual(new Set(['PURPOSE_REQUIRED Citizen.residence']));
  expect(statements).toHaveLength(1);
});

test.each(['Dossier.applicant', 'Dossier.people', 'Citizen.relatives', ''])(
  'an officer without a case gets null for whoever is reached by "%s"',
  async (via) => {
    const query = ENTITIES('... on Citizen { fullName }');

    const { data } = await world.asks({
      caller: anOfficer(),
      via,
      query,
      variables: citizens([refOf('parent')]),
    });

    expect(data).toEqual({ _entities: [null] });
  },
);

test('the name of a household business on the list does not lead on to the person behind it', async () => {
  const query = ENTITIES('... on Organization { name taxCode representative { fullName } }');
  const variables = {
    representations: [{ __typename: 'Organization', ref: refOf('household-business') }],
  };

  const { data, errors } = await world.asks({
    caller: anOfficer(),
    via: 'Dossier.owner',
    query,
    variables,
  });

  expect(data).toEqual({
    _entities: [{ name: 'Hộ kinh doanh Vũ Thị Hồng Nhung', taxCode: null, representative: null }],
  });
  expect(errors.map(({ extensions }) => extensions.coordinate)).toEqual([
    'Organization.taxCode',
    'Organization.representative',
  ]);
});

test('an officer with a case reads the people of that case and nobody beside them', async () => {
  const caller = anOfficerOnCase(CASE, [refOf('parent'), refOf('newborn')]);
  const query = ENTITIES('... on Citizen { fullName dateOfBirth ethnicity }');

  const { data, errors } = await world.asks({
    caller,
    via: 'Dossier.people',
    query,
    variables: citizens([refOf('parent'), refOf('husband'), refOf('newborn')]),
  });

  expect(data).toEqual({
    _entities: [
      { fullName: 'Nguyễn Thị Thu Hà', dateOfBirth: '1994-05-12', ethnicity: null },
      null,
      { fullName: 'Trần Nguyễn Minh An', dateOfBirth: '2026-10-31', ethnicity: null },
    ],
  });
  expect(errors.every(({ extensions }) => extensions.code === 'PURPOSE_DENIED')).toBe(true);
});
