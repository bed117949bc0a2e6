import { afterAll, beforeAll, expect, test } from 'vitest';

import { openIntake, type IntakeNeeds } from '../../../subgraphs/dossiers/operations/open-intake.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aService } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const OWNER = '8bfce1e8-8fbc-4d38-a39f-c02d3d8a6715';
const PERSON = { kind: 'CITIZEN', ref: OWNER } as const;
const DIRECTOR = { kind: 'CITIZEN', ref: '5a5b0c0e-3a77-4c44-8b1e-3d4c2b9f1c11' } as const;

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

const opened = (needs: Partial<IntakeNeeds> = {}) =>
  openIntake(world.runtime.orm.em.fork(), {
    unit: 'H26.9001',
    account: crypto.randomUUID(),
    channel: 'DIRECT',
    now: NOW,
    procedureId: Promise.resolve('1.001193@2025-07-01'),
    parties: Promise.resolve({ owner: PERSON, applicant: PERSON }),
    isApplicantNamed: false,
    ...needs,
  });
const caseOf = async (code: string, unit: string) => {
  const query = `query ($code: ID!, $unit: UnitCode!) {
    caseFile(code: $code, unit: $unit) { code people procedureId coordinates }
  }`;
  const { data } = await world.asks({ caller: aService('gateway'), query, variables: { code, unit } });
  return data?.['caseFile'];
};

test('an intake counts as a case of its owner at its unit, and at no other', async () => {
  const outcome = await opened();

  const id = 'intake' in outcome ? outcome.intake.id : '';
  expect(await caseOf(id, 'H26.9001')).toEqual({
    code: id,
    people: [OWNER],
    procedureId: '1.001193@2025-07-01',
    // Procedures does not answer here: the case opens what every case opens.
    coordinates: [],
  });
  expect(await caseOf(id, 'H38.9001')).toBeNull();
});

test('an intake that was opened eight hours ago is no case any more', async () => {
  const outcome = await opened({ now: new Date(NOW.getTime() - 8 * 60 * 60 * 1000) });

  expect(await caseOf('intake' in outcome ? outcome.intake.id : '', 'H26.9001')).toBeNull();
});

test('somebody who was not found is refused, and what was tried opens nothing', async () => {
  const outcome = await opened({ parties: Promise.resolve(null) });

  expect(outcome).toEqual({ __typename: 'IntakeRefused', code: 'OWNER_NOT_MATCHED' });
});

test('a procedure that is not in force is refused whoever the owner is', async () => {
  const outcome = await opened({ procedureId: Promise.resolve(null), parties: Promise.resolve(null) });

  expect(outcome).toEqual({ __typename: 'IntakeRefused', code: 'PROCEDURE_UNKNOWN' });
});

test('an account that names people wrongly thirty times within an hour has to wait, also with a right name', async () => {
  const account = 'an-account-that-tries-numbers-out';
  const tries = Array.from({ length: 30 }, () => opened({ account, parties: Promise.resolve(null) }));
  await Promise.all(tries);

  const next = await opened({ account });
  const anHourLater = await opened({ account, now: new Date(NOW.getTime() + 60 * 60 * 1000 + 1) });

  expect(next).toEqual({ __typename: 'IntakeRefused', code: 'TOO_MANY_TRIES' });
  expect(anHourLater).toMatchObject({ __typename: 'IntakeOpened' });
});

test('an intake of a state body is a case of that organisation, and of no person', async () => {
  const body = { kind: 'ORGANIZATION', ref: OWNER } as const;
  const outcome = await opened({ parties: Promise.resolve({ owner: body, applicant: body }) });

  expect(outcome).toMatchObject({
    intake: {
      ownerKind: 'ORGANIZATION',
      ownerRef: OWNER,
      people: [{ role: 'OWNER' }, { role: 'APPLICANT' }],
    },
  });
  expect(await caseOf('intake' in outcome ? outcome.intake.id : '', 'H26.9001')).toMatchObject({
    people: [],
  });
});

test('whoever stands there for an organisation is on the intake as its applicant, and the case is of both', async () => {
  const company = { kind: 'ORGANIZATION', ref: OWNER } as const;
  const outcome = await opened({
    parties: Promise.resolve({ owner: company, applicant: DIRECTOR }),
    isApplicantNamed: true,
  });

  expect(outcome).toMatchObject({
    intake: {
      ownerKind: 'ORGANIZATION',
      people: [
        { role: 'OWNER', ...company },
        { role: 'APPLICANT', ...DIRECTOR },
      ],
    },
  });
  expect(await caseOf('intake' in outcome ? outcome.intake.id : '', 'H26.9001')).toMatchObject({
    people: [DIRECTOR.ref],
  });
});

test('whoever may not stand there is refused like somebody who is not on record, and it counts as a try', async () => {
  const account = 'an-account-that-tries-applicants';
  const refused = await opened({ account, parties: Promise.resolve(null), isApplicantNamed: true });
  const tries = Array.from({ length: 29 }, () =>
    opened({ account, parties: Promise.resolve(null), isApplicantNamed: true }),
  );
  await Promise.all(tries);

  expect(refused).toEqual({ __typename: 'IntakeRefused', code: 'APPLICANT_NOT_MATCHED' });
  expect(await opened({ account })).toMatchObject({ code: 'TOO_MANY_TRIES' });
});

test('of sixty owners who are named wrongly at once thirty are answered', async () => {
  const account = 'an-account-that-tries-many-at-once';
  const tries = Array.from({ length: 60 }, () => opened({ account, parties: Promise.resolve(null) }));

  const codes = (await Promise.all(tries)).map((outcome) => 'code' in outcome && outcome.code);
  expect(codes.filter((code) => code === 'OWNER_NOT_MATCHED')).toHaveLength(30);
  expect(codes.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(30);
});
