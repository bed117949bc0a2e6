import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';

import { declareParties } from '../../../subgraphs/citizens/operations/declare-parties.ts';
import { type Newborn, registerCitizen } from '../../../subgraphs/citizens/operations/register-citizen.ts';
import { subgraph } from '../../../subgraphs/citizens/subgraph.ts';
import { aCitizen, anOfficer, aService } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aNewborn } from '../a-newborn.ts';
import { refOf } from '../people.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { now: new Date('2026-11-22T03:00:00Z') });
});
afterAll(() => world.stop());

const registered = (newborn: Partial<Newborn>, mode: 'demo' | 'production' = 'demo') =>
  registerCitizen(world.runtime.orm.em.fork(), aNewborn(newborn), {
    mode,
    keys: keysOf(world.keys, 'citizens'),
  });
const asks = async (ref: string, selection: string) => {
  const { data, errors } = await world.asks({ caller: aCitizen(ref), query: `{ me { ${selection} } }` });
  expect(errors).toEqual([]);
  return (data as unknown as { me: never }).me;
};
const numbersOf = (refs: readonly string[]): Promise<string[]> =>
  Promise.all(
    refs.map(async (ref) => ((await asks(ref, 'personalId')) as { personalId: string }).personalId),
  );
const refs = (outcomes: readonly Awaited<ReturnType<typeof registered>>[]) =>
  outcomes.flatMap((outcome) => ('ref' in outcome ? [outcome.ref] : []));

describe('a newborn whose birth registration has ended', () => {
  test('is on record with name, birth and a number of the reserved range that says where, which sex and which year', async () => {
    const outcome = await registered({ dossier: 'H26.9001-261120-0101' });

    const [ref = ''] = refs([outcome]);
    expect(outcome).toMatchObject({ __typename: 'CitizenRegistered', repeated: false });
    expect(await asks(ref, 'fullName dateOfBirth gender nationality personalId')).toEqual({
      fullName: 'Trần Nguyễn Gia Hân',
      dateOfBirth: '2026-11-18',
      gender: 'FEMALE',
      nationality: 'VNM',
      personalId: expect.stringMatching(/^001326999\d{3}$/),
    });
  });

  test('is found by both parents as their child, and finds them', async () => {
    const [ref = ''] = refs([await registered({ dossier: 'H26.9001-261120-0102' })]);

    const { data } = await world.asks({
      caller: aService('gateway'),
      query:
        'query ($mother: ID!, $father: ID!) { mother: minorsOf(ref: $mother) father: minorsOf(ref: $father) }',
      variables: { mother: refOf('parent'), father: refOf('husband') },
    });

    expect(data?.['mother']).toContain(ref);
    expect(data?.['father']).toContain(ref);
    expect(await asks(ref, 'relatives { kind }')).toEqual({
      relatives: [{ kind: 'FATHER' }, { kind: 'MOTHER' }],
    });
  });

  test('is the same person when the same dossier is sent fifty times at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => registered({ dossier: 'H26.9001-261120-0103' })),
    );

    expect(new Set(refs(outcomes)).size).toBe(1);
    expect(outcomes.filter((outcome) => 'repeated' in outcome && !outcome.repeated)).toHaveLength(1);
  });

  test('has a number of their own when fifty newborns are registered at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) => registered({ dossier: `H26.9001-261120-02${10 + n}` })),
    );

    expect(new Set(await numbersOf(refs(outcomes))).size).toBe(50);
  });

  test('is refused when the dossier has registered another child before', async () => {
    await registered({ dossier: 'H26.9001-261120-0104' });

    const other = await registered({ dossier: 'H26.9001-261120-0104', fullName: 'Trần Nguyễn Gia Bảo' });

    expect(other).toEqual({ __typename: 'RegistrationRefused', code: 'DIFFERENT_CONTENT' });
  });

  test.each([
    ['a name of blanks', { fullName: '  ' }, 'UNUSABLE'],
    ['a gender that no number can say', { gender: 'OTHER' as const }, 'UNUSABLE'],
    ['a day that does not exist', { dateOfBirth: '2026-02-30' }, 'UNUSABLE'],
    ['a mother nobody knows', { mother: '00000000-0000-4000-8000-000000000000' }, 'PARENT_UNKNOWN'],
    ['a mother who is no reference', { mother: 'somebody' }, 'PARENT_UNKNOWN'],
  ])('with %s is refused, and nobody is put on record', async (_what, wrong, code) => {
    const outcome = await registered({ dossier: 'H26.9001-261120-0105', ...wrong });

    expect(outcome).toEqual({ __typename: 'RegistrationRefused', code });
  });

  test('is refused when the 900 numbers of province, sex and year are given', async () => {
    const given = Array.from({ length: 900 }, (_, n) => ({
      personalId: `019326999${100 + n}`,
      fullName: 'Lò Thị Khai',
      dateOfBirth: '2026',
    }));
    await declareParties(world.runtime.orm.em.fork(), given, keysOf(world.keys, 'citizens'));

    const next = await registered({ dossier: 'H55.9001-261120-2000', province: '19' });

    expect(next).toEqual({ __typename: 'RegistrationRefused', code: 'NONE_LEFT' });
  });
});

describe('outside a demonstration', () => {
  test('no number is issued, and the refusal says who issues it', async () => {
    const production = await startWorld(subgraph, { keys: world.keys, mode: 'production', seeded: false });
    const { mother: _mother, father: _father, ...input } = aNewborn();

    const { data } = await production.asks({
      caller: aService('dossiers'),
      query: `mutation ($input: RegisterCitizenInput!) { registerCitizen(input: $input) {
        ... on RegistrationRefused { code message(lang: EN) } } }`,
      variables: { input },
    });

    await production.stop();
    expect(data?.['registerCitizen']).toEqual({
      code: 'NOT_ISSUED_HERE',
      message: expect.stringContaining('Ministry of Public Security'),
    });
  });
});

describe('the door for services', () => {
  const REGISTER = `mutation ($input: RegisterCitizenInput!) { registerCitizen(input: $input) { __typename } }`;

  test.each([
    ['a citizen', () => aCitizen(refOf('parent'))],
    ['an officer', () => anOfficer('H26.9001')],
    ['the gateway', () => aService('gateway')],
    ['access', () => aService('access')],
  ])('%s registers nobody', async (_who, caller) => {
    const input = aNewborn({ dossier: 'H26.9001-261120-0106' });

    const answer = await world.asks({ caller: caller(), query: REGISTER, variables: { input } });

    expect(answer).toMatchObject({
      data: { registerCitizen: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});
