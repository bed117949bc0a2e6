import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';

import type { Families } from '../../../subgraphs/dossiers/entities/family.ts';
import type { IntakeRow } from '../../../subgraphs/dossiers/entities/intake.ts';
import { intakeFor, type IntakeAsked } from '../../../subgraphs/dossiers/operations/intake-for.ts';
import { openIntake } from '../../../subgraphs/dossiers/operations/open-intake.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aCitizen, anOfficer } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const SPOUSE = 'c6b9ac25-2f0c-4b6d-8f36-92de6d1fb1a4';
const DAY_MS = 24 * 60 * 60 * 1000;

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

const aPerson = (): string => crypto.randomUUID();
const married: Families = {
  familyOf: async () => ({
    family: { parentAs: 'MOTHER', members: [{ kind: 'SPOUSE', ref: SPOUSE }], organizations: [] },
  }),
  refsOf: async (personalIds) => personalIds.map(() => null),
};
const away: Families = { familyOf: async () => null, refsOf: async () => [] };

interface Given {
  readonly caller: Caller;
  readonly asked?: Partial<IntakeAsked>;
  readonly families?: Families;
  readonly now?: Date;
}

const taken = async ({ caller, asked = {}, families = married, now = NOW }: Given) =>
  intakeFor(
    { caller, em: world.runtime.orm.em.fork(), families, now },
    {
      procedureId: '1.001193@2025-07-01',
      subjects: new Set(['CHILD', 'MOTHER', 'FATHER']),
      bound: new Set(['MOTHER', 'FATHER']),
      intake: null,
      owner: null,
      named: [],
      ...asked,
    },
  );
const opened = async (given: Given): Promise<IntakeRow> => {
  const intake = await taken(given);
  if (typeof intake === 'string') {
    throw new Error(intake);
  }
  return intake;
};

test('a person who fills in a form for themself has one intake for it, however often they ask at once', async () => {
  const caller = aCitizen(aPerson());

  const intakes = await Promise.all(Array.from({ length: 20 }, () => opened({ caller })));

  expect(new Set(intakes.map(({ id }) => id)).size).toBe(1);
  expect(intakes[0]).toMatchObject({ channel: 'ONLINE', unit: null });
  expect(intakes[0]?.people.map(({ role }) => role)).toEqual(['OWNER', 'APPLICANT', 'MOTHER', 'FATHER']);
});

test('what was handed in before under its key opens no intake, and what others handed in under theirs is no matter', async () => {
  const caller = aCitizen(aPerson());
  const account = aPerson();
  const sent = { account, key: 'a-key' };
  await sql`insert into submission (account, key, digest, dossier_code, at) values (${account}, 'a-key', 'd', 'c', ${NOW})`.execute(
    world.runtime.orm.em.fork().getKysely<unknown>(),
  );

  const again = await taken({ caller, asked: { sent } });
  const another = await taken({ caller, asked: { sent: { account, key: 'another-key' } } });
  const ofAnother = await taken({ caller, asked: { sent: { account: aPerson(), key: 'a-key' } } });

  expect(again).toBe('INTAKE_UNKNOWN');
  expect([another, ofAnother]).toEqual([
    expect.objectContaining({ ownerRef: caller.actor.kind === 'CITIZEN' && caller.actor.ref }),
    another,
  ]);
});

test('while relations cannot be told the owner stands alone, and nobody is held up', async () => {
  const caller = aCitizen(aPerson());

  const alone = await opened({ caller, families: away });
  const later = await opened({ caller });
  const awayAgain = await opened({ caller, families: away });

  expect(alone.people.map(({ role }) => role)).toEqual(['OWNER', 'APPLICANT']);
  expect(later.people).toContainEqual({ role: 'FATHER', kind: 'CITIZEN', ref: SPOUSE });
  expect(awayAgain.people).toEqual(later.people);
});

test('an intake of one’s own is kept for thirty days after it was last used', async () => {
  const caller = aCitizen(aPerson());
  const { id } = await opened({ caller });
  const asked = { intake: id };

  const inTime = await taken({ caller, asked, now: new Date(NOW.getTime() + 29 * DAY_MS) });
  const tooLate = await taken({ caller, asked, now: new Date(NOW.getTime() + 61 * DAY_MS) });

  expect(inTime).toMatchObject({ id });
  expect(tooLate).toBe('INTAKE_UNKNOWN');
});

test('an officer goes on with the intake of their unit, and nobody else does', async () => {
  const ownerRef = aPerson();
  const owner = { kind: 'CITIZEN', ref: ownerRef } as const;
  const outcome = await openIntake(world.runtime.orm.em.fork(), {
    unit: 'H26.9001',
    account: aPerson(),
    channel: 'DIRECT',
    now: NOW,
    procedureId: Promise.resolve('1.001193@2025-07-01'),
    parties: Promise.resolve({ owner, applicant: owner }),
    isApplicantNamed: false,
  });
  const asked = { intake: 'intake' in outcome ? outcome.intake.id : '' };

  expect(await taken({ caller: anOfficer('H26.9001'), asked })).toMatchObject({ ownerRef, unit: 'H26.9001' });
  expect(await taken({ caller: anOfficer('H38.9001'), asked })).toBe('INTAKE_UNKNOWN');
  expect(await taken({ caller: aCitizen(ownerRef), asked })).toBe('INTAKE_UNKNOWN');
  expect(await taken({ caller: anOfficer('H26.9001'), asked: { ...asked, procedureId: '1.004222@x' } })).toBe(
    'INTAKE_UNKNOWN',
  );
});

test('whoever was said to stand at the counter stays on the form when it is filled in, and their number may be typed', async () => {
  const owner = { kind: 'ORGANIZATION', ref: aPerson() } as const;
  const applicant = { kind: 'CITIZEN', ref: aPerson() } as const;
  const outcome = await openIntake(world.runtime.orm.em.fork(), {
    unit: 'H26.9001',
    account: aPerson(),
    channel: 'DIRECT',
    now: NOW,
    procedureId: Promise.resolve('1.001193@2025-07-01'),
    parties: Promise.resolve({ owner, applicant }),
    isApplicantNamed: true,
  });

  const intake = await opened({
    caller: anOfficer('H26.9001'),
    families: { ...married, refsOf: async () => [applicant.ref, aPerson()] },
    asked: {
      intake: 'intake' in outcome ? outcome.intake.id : '',
      named: [
        { subject: 'MOTHER', personalId: '036194999001' },
        { subject: 'FATHER', personalId: '001091999002' },
      ],
    },
  });

  expect(intake.people).toEqual([
    { role: 'OWNER', ...owner },
    { role: 'APPLICANT', ...applicant },
    { role: 'MOTHER', ...applicant },
  ]);
});

test('a form for somebody whom the caller does not act for is not begun', async () => {
  const owner = { kind: 'CITIZEN', ref: aPerson() } as const;

  expect(await taken({ caller: aCitizen(aPerson()), asked: { owner } })).toBe('OWNER_NOT_YOURS');
  expect(await taken({ caller: anOfficer() })).toBe('OWNER_NOT_YOURS');
});

test('a stranger who is named by number does not come onto the form', async () => {
  const stranger = aPerson();
  const families: Families = { ...married, refsOf: async () => [stranger] };
  const named = [{ subject: 'FATHER', personalId: '001090999901' }] as const;

  const intake = await opened({ caller: aCitizen(aPerson()), families, asked: { named } });

  expect(intake.people).toContainEqual({ role: 'FATHER', kind: 'CITIZEN', ref: SPOUSE });
  expect(JSON.stringify(intake.people)).not.toContain(stranger);
});
