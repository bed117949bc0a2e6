import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { Errand } from '../../../subgraphs/dossiers/entities/errand.ts';
import { intendResults } from '../../../subgraphs/dossiers/operations/intend-results.ts';
import { runErrand } from '../../../subgraphs/dossiers/operations/run-errand.ts';
import { refOf } from '../../citizens/people.ts';
import { aCitizen, aService } from '../../support/callers.ts';
import { BIRTH, type InterlinkedWorld, NOW, startInterlinkedWorld } from '../interlinked-world.ts';
import { endsWell, registerStateOf, standAlone, type StandAlone } from '../stand-alone.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

const em = () => world.dossiers.runtime.orm.em.fork();
const db = () => em().getKysely<unknown>();
const seen = async (ref: string) => {
  const query =
    '{ me { deceasedOn residence { line area { id } } documents { edges { node { number dossier { code } } } } } }';
  const { data } = await world.citizens.asks({ caller: aCitizen(ref), query });
  return data?.['me'];
};
const ended = async (dossier: StandAlone): Promise<string> => {
  const code = await standAlone(em(), dossier);
  await endsWell(em(), code);
  return code;
};
const childOf = async (code: string): Promise<string> => {
  const { rows } = await sql<{ readonly ref: string }>`
    select ref::text from dossier_person where dossier_code = ${code} and role = 'CHILD'`.execute(db());
  expect(rows).toHaveLength(1);
  return rows[0]?.ref ?? '';
};
const minorsOf = async (who: string): Promise<number> => {
  const { data } = await world.citizens.asks({
    caller: aService('gateway'),
    query: 'query ($ref: ID!) { minorsOf(ref: $ref) }',
    variables: { ref: refOf(who) },
  });
  return (data as unknown as { minorsOf: string[] }).minorsOf.length;
};
const away = {
  ask: () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away')),
  close: async () => undefined,
};
const dueNow = () => sql`update errand set due_at = clock_timestamp() - interval '1 second'`.execute(db());

const CERTIFICATE = {
  type: 'KQ.G15.000031',
  number: 'KS-999/41',
  issuedOn: '2026-11-20',
  validUntil: null,
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
  sha256: 'e'.repeat(64),
} as const;
const returned = (code: string) =>
  intendResults(
    db(),
    { dossierCode: code, owner: { kind: 'CITIZEN', ref: refOf('parent') }, issuer: 'H26.9001' },
    [CERTIFICATE],
  );

describe('a dossier of its own that has ended well', () => {
  test('puts the newborn on record under both parents, once, however often it is looked at', async () => {
    const before = await minorsOf('parent');
    const code = await ended({ procedure: '1.001193' });
    await world.works();
    await endsWell(em(), code);
    await world.works();

    expect(await registerStateOf(em(), code)).toBe('RECORDED');
    expect(await seen(await childOf(code))).toMatchObject({ deceasedOn: null });
    expect((await minorsOf('parent')) - before).toBe(1);
  });

  test('moves its owner to the new permanent residence', async () => {
    const code = await ended({
      procedure: '1.004222',
      answers: { 'newResidence.area': '09886', 'newResidence.line': 'Số 77, ngõ 8' },
    });
    await world.works();

    expect(await registerStateOf(em(), code)).toBe('RECORDED');
    expect(await seen(refOf('parent'))).toMatchObject({
      residence: { line: 'Số 77, ngõ 8', area: { id: '09886@2025-07-01' } },
    });
  });

  test('says who has died and on which day, and ends the residence of the dead', async () => {
    const people = [
      { role: 'OWNER', ref: refOf('parent') },
      { role: 'DECEASED', ref: refOf('elder') },
    ] as const;
    const death = await ended({
      procedure: '1.000656',
      answers: { 'death.at': '2026-11-18 05:00' },
      people,
    });
    const deletion = await ended({ procedure: '1.003197', answers: { reason: 'DEATH' }, people });
    await world.works();

    expect(await registerStateOf(em(), death)).toBe('RECORDED');
    expect(await registerStateOf(em(), deletion)).toBe('RECORDED');
    expect(await seen(refOf('elder'))).toMatchObject({ deceasedOn: '2026-11-18', residence: null });
  });

  test.each([
    ['is dead since the declared day', 'pensioner', 'Ngô Thị Xuân', 'RECORDED', '2026-11-17'],
    ['is left alone when the name is another’s', 'teacher', 'Ma Thị Duyện', 'NOTHING_TO_CHANGE', null],
  ])(
    'says of somebody who is no relative and whose number was declared: %s',
    async (_what, stranger, fullName, state, deceasedOn) => {
      const code = await ended({
        procedure: '1.000656',
        answers: {
          'deceased.fullName': fullName,
          'deceased.dateOfBirth': stranger === 'teacher' ? '1998-02-28' : '1955-06',
          'death.at': '2026-11-17 05:00',
        },
        people: [{ role: 'OWNER', ref: refOf('parent') }],
        numbers: { 'deceased.personalId': refOf(stranger) },
      });
      await world.works();

      expect(await registerStateOf(em(), code)).toBe(state);
      expect(await seen(refOf(stranger))).toMatchObject({ deceasedOn });
    },
  );

  test('of another procedure promises nothing', async () => {
    const before = await em().count(Errand);
    const code = await ended({ procedure: '1.004873' });

    expect(await registerStateOf(em(), code)).toBeNull();
    expect(await em().count(Errand)).toBe(before);
  });
});

describe('what does not reach the register says so', () => {
  test.each([
    ['a child without a gender gets no number', '1.001193', BIRTH, 'IDENTIFIER_NOT_ISSUED'],
    ['nobody is known who has died', '1.000656', {}, 'NOTHING_TO_CHANGE'],
    ['the new residence is in no area', '1.004222', { 'newResidence.area': 'nowhere' }, 'NOT_TAKEN'],
  ])('%s', async (_what, procedure, said, state) => {
    const { 'child.gender': _gender, ...answers }: Record<string, string> = said;
    const code = await ended({ procedure, answers });
    await world.works();

    expect(await registerStateOf(em(), code)).toBe(state);
    expect(await em().count(Errand)).toBe(0);
  });
});

describe('while citizens is away', () => {
  test('it waits, is tried again for longer than a day, and is done when citizens is back', async () => {
    const code = await ended({ procedure: '1.001193' });
    await sql`update errand set attempts = 500`.execute(db());

    await runErrand(em(), { services: away, now: () => NOW });
    const meanwhile = await registerStateOf(em(), code);
    const { rows } = await sql`
      select from errand where due_at > clock_timestamp() + interval '4 minutes'`.execute(db());
    await dueNow();
    await world.works();

    expect(meanwhile).toBe('WAITING');
    expect(rows).toHaveLength(1);
    expect(await registerStateOf(em(), code)).toBe('RECORDED');
  });

  test('a certificate that was returned before the child is on record goes into the child’s store, not the parent’s', async () => {
    const code = await standAlone(em(), { procedure: '1.001193' });
    await endsWell(em(), code);
    await runErrand(em(), { services: away, now: () => NOW });
    await returned(code);
    await world.works();
    const { rows: early } = await sql`select from dossier_result where dossier_code = ${code}`.execute(db());
    await dueNow();
    await world.works();

    expect(early).toHaveLength(0);
    expect(await seen(await childOf(code))).toMatchObject({
      documents: { edges: [{ node: { number: 'KS-999/41', dossier: { code } } }] },
    });
  });

  test('and where no number is issued the certificate is the declaring parent’s', async () => {
    const { 'child.gender': _gender, ...answers }: Record<string, string> = BIRTH;
    const code = await ended({ procedure: '1.001193', answers });
    await returned(code);
    await world.works();

    expect(await seen(refOf('parent'))).toMatchObject({
      documents: {
        edges: expect.arrayContaining([{ node: { number: 'KS-999/41', dossier: { code } } }]),
      },
    });
  });
});
