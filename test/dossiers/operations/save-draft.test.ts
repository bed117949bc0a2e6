import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { keysOf } from '#shared/keys.ts';

import { draftOf, type DraftRow } from '../../../subgraphs/dossiers/entities/draft.ts';
import type { IntakeRow } from '../../../subgraphs/dossiers/entities/intake.ts';
import { openIntake } from '../../../subgraphs/dossiers/operations/open-intake.ts';
import { saveDraft } from '../../../subgraphs/dossiers/operations/save-draft.ts';
import { submitDossier } from '../../../subgraphs/dossiers/operations/submit-dossier.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aSubmission } from '../submission-builder.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const draft = (value: string): DraftRow => ({
  fields: [{ key: 'child.fullName', value, reuse: false }],
  components: [{ component: 'KQ004389', file: null, document: null }],
  savedAt: NOW.toISOString(),
});

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph, { seeded: false, now: NOW });
});
afterAll(() => world.stop());

const fork = () => world.runtime.orm.em.fork();
const seals = () => keysOf(world.keys, 'dossiers').seals;
const save = (intake: IntakeRow | null, kept: DraftRow) =>
  saveDraft(fork(), { intake, draft: kept, seals: seals() });
const kept = (intake: IntakeRow) => draftOf(fork().getKysely(), intake.id, seals());

async function anIntake(): Promise<IntakeRow> {
  const owner = { kind: 'CITIZEN', ref: crypto.randomUUID() } as const;
  const outcome = await openIntake(fork(), {
    unit: 'H26.9001',
    account: crypto.randomUUID(),
    channel: 'DIRECT',
    now: NOW,
    procedureId: Promise.resolve('1.001193@2025-07-01'),
    parties: Promise.resolve({ owner, applicant: owner }),
    isApplicantNamed: false,
  });
  if (!('intake' in outcome)) {
    throw new Error(outcome.code);
  }
  return outcome.intake;
}

test('what was filled in is kept in place of what was kept before, and lies sealed', async () => {
  const intake = await anIntake();

  await save(intake, draft('Trần Minh'));
  const outcome = await save(intake, draft('Trần Minh An'));

  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed_draft as sealed from intake where id = ${intake.id}::uuid`.execute(fork().getKysely());
  expect(outcome).toEqual({ __typename: 'DraftSaved', intake });
  expect(await kept(intake)).toEqual(draft('Trần Minh An'));
  expect(rows[0]?.sealed.includes('Trần')).toBe(false);
});

test('a draft is gone with the intake that became a dossier, and none is kept for it any more', async () => {
  const intake = await anIntake();
  await save(intake, draft('Trần Minh An'));

  await submitDossier(fork(), aSubmission({ intakeId: intake.id }));

  expect(await kept(intake)).toBeNull();
  expect(await save(intake, draft('later'))).toMatchObject({ code: 'INTAKE_UNKNOWN' });
});

test('nothing is kept for an intake that is not the caller’s, and nothing that is longer than any form', async () => {
  const intake = await anIntake();

  expect(await save(null, draft('x'))).toMatchObject({ code: 'INTAKE_UNKNOWN' });
  expect(await save(intake, draft('x'.repeat(200_000)))).toMatchObject({ code: 'DRAFT_TOO_LARGE' });
  expect(await kept(intake)).toBeNull();
});
