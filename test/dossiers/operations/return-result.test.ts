import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { returnResult } from '../../../subgraphs/dossiers/operations/return-result.ts';
import { refOf } from '../../citizens/people.ts';
import { anOfficer } from '../../support/callers.ts';
import { aDossier, given } from '../dossier-builder.ts';
import { type InterlinkedWorld, NOW, startInterlinkedWorld } from '../interlinked-world.ts';

let world: InterlinkedWorld;
beforeAll(async () => {
  world = await startInterlinkedWorld();
});
afterAll(() => world.stop());

const em = () => world.dossiers.runtime.orm.em.fork();
const RESULT = {
  type: 'KQ.G15.000038',
  number: 'XN-999/201',
  issuedOn: '2026-11-20',
  validUntil: '2027-05-20',
  legalForm: 'E_ORIGINAL',
  signature: 'SIGNED_VALID',
  sha256: 'a'.repeat(64),
} as const;

async function aCompletedDossier(): Promise<string> {
  const built = aDossier({ status: 'COMPLETED', completedAt: NOW, ownerRef: refOf('citizen') });
  const at = new Date('2026-11-02T02:00:00Z');
  const event = { at, kind: 'STATUS', unit: 'H26.9001', dueAt: null } as const;
  const events = (['SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED'] as const).map((status) => ({
    ...event,
    status,
  }));
  const [code = ''] = await given(em(), { ...built, events });
  return code;
}

const returns = (code: string, results: readonly object[], services = world.dossiers.runtime.services) =>
  returnResult(
    em(),
    {
      code,
      version: 1,
      actor: anOfficer('H26.9001'),
      now: NOW,
      // What a test sends is a result or wrong on purpose.
      results: results as (typeof RESULT)[],
      types: ['KQ.G15.000038'],
    },
    { services, now: () => NOW },
  );
const storedFrom = async (code: string): Promise<number> => {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int from document where dossier_code = ${code}`.execute(
    world.citizens.runtime.orm.em.fork().getKysely<unknown>(),
  );
  return rows[0]?.count ?? 0;
};

describe('the result of a completed dossier', () => {
  test('is stored, and the dossier ends', async () => {
    const code = await aCompletedDossier();

    const outcome = await returns(code, [RESULT]);

    expect(outcome).toMatchObject({
      __typename: 'DossierStepped',
      dossier: { status: 'RESULT_RETURNED', returnedAt: NOW },
    });
    expect(await storedFrom(code)).toBe(1);
  });

  test('is not lost while citizens is away: the dossier ends, and it is stored when citizens is back', async () => {
    const code = await aCompletedDossier();
    const away = {
      ask: () => Promise.reject(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'away')),
      close: async () => undefined,
    };

    const outcome = await returns(code, [RESULT], away);
    const meanwhile = await storedFrom(code);
    await sql`update errand set due_at = clock_timestamp() - interval '1 second'`.execute(
      em().getKysely<unknown>(),
    );
    await world.works();

    expect(outcome).toMatchObject({ __typename: 'DossierStepped' });
    expect(meanwhile).toBe(0);
    expect(await storedFrom(code)).toBe(1);
  });

  test('is returned once when two officers return it at once', async () => {
    const code = await aCompletedDossier();

    const both = await Promise.all([returns(code, [RESULT]), returns(code, [RESULT])]);

    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'DossierChangedMeanwhile',
      'DossierStepped',
    ]);
    expect(await storedFrom(code)).toBe(1);
  });

  test.each([
    ['none is named', [], 'NOTHING_RETURNED'],
    ['it is of another procedure', [{ ...RESULT, type: 'KQ.G15.000031' }], 'TYPE_NOT_OF_PROCEDURE'],
    ['it was issued tomorrow', [{ ...RESULT, issuedOn: '2026-11-21' }], 'DATES_UNUSABLE'],
  ])('is refused when %s, and the dossier stays completed', async (_why, results, code) => {
    const dossier = await aCompletedDossier();

    expect(await returns(dossier, results)).toEqual({ __typename: 'ResultRefused', code });
    expect(await storedFrom(dossier)).toBe(0);
    expect(await returns(dossier, [RESULT])).toMatchObject({ __typename: 'DossierStepped' });
  });
});
