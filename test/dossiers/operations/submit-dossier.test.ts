import { afterAll, beforeAll, expect, test } from 'vitest';

import { draftDossier } from '../../../subgraphs/dossiers/operations/draft-dossier.ts';
import {
  submitDossier,
  submittedBefore,
  type SubmissionNeeds,
} from '../../../subgraphs/dossiers/operations/submit-dossier.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aCitizen } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { theNeeds } from '../submission-builder.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld({ ...subgraph, workers: [] }, { seeded: false });
});
afterAll(() => world.stop());

const em = () => world.runtime.orm.em.fork();
const count = async (table: string): Promise<number> => {
  const [row] = await em().getConnection().execute<{ n: string }[]>(`select count(*) as n from ${table}`);
  return Number(row?.n);
};

/** Somebody's own dossier, ready to be taken in. */
function ready(needs: Partial<SubmissionNeeds> = {}, ref: string = crypto.randomUUID()): SubmissionNeeds {
  const owner = { kind: 'CITIZEN', ref } as const;
  const intake = { id: crypto.randomUUID(), owner, people: [{ role: 'OWNER', ...owner }] as const };
  const asked = theNeeds({ caller: aCitizen(ref), intake });
  const drafted = draftDossier(asked);
  if (!drafted.ok) {
    throw new Error('the builder’s needs are complete');
  }
  return {
    caller: asked.caller,
    now: asked.now,
    sent: { account: `account of ${ref}`, key: 'the-first-key', digest: 'what was sent' },
    draft: drafted.draft,
    intakeId: intake.id,
    confirmDuplicate: false,
    ...needs,
  };
}

test('a dossier is taken in with its parts, its event and its change on record, under a code of its unit and day', async () => {
  const outcome = await submitDossier(em(), ready());

  expect(outcome).toEqual({
    __typename: 'DossierSubmitted',
    code: expect.stringMatching(/^H26\.9001-261120-\d{4}$/),
    replayed: false,
  });
  expect([
    await count('dossier'),
    await count('dossier_event'),
    await count('dossier_person'),
    await count('dossier_outbox'),
  ]).toEqual([1, 1, 1, 1]);
});

test('the same key and content gives the same dossier, other content is a conflict', async () => {
  const needs = ready();
  const first = await submitDossier(em(), needs);
  const before = await count('dossier');

  const again = await submitDossier(em(), needs);
  const other = await submitDossier(em(), { ...needs, sent: { ...needs.sent, digest: 'something else' } });

  expect(again).toEqual({ ...first, replayed: true });
  expect(other).toEqual({ __typename: 'IdempotencyConflict' });
  expect(await count('dossier')).toBe(before);
  expect(await submittedBefore(em().getKysely<unknown>(), needs.sent)).toEqual({ ...first, replayed: true });
});

test('fifty of the same at once make one dossier, and all fifty get it', async () => {
  const needs = ready();
  const before = await count('dossier');

  const outcomes = await Promise.all(Array.from({ length: 50 }, () => submitDossier(em(), needs)));

  expect(new Set(outcomes.map((outcome) => 'code' in outcome && outcome.code)).size).toBe(1);
  expect(outcomes.filter((outcome) => 'replayed' in outcome && !outcome.replayed)).toHaveLength(1);
  expect((await count('dossier')) - before).toBe(1);
});

test('fifty people at once get fifty dossiers of one unit, no code twice', async () => {
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => submitDossier(em(), ready())));

  expect(new Set(outcomes.map((outcome) => 'code' in outcome && outcome.code)).size).toBe(50);
});

test('a second open dossier of the same owner and procedure is told, and makes none, unless it is confirmed', async () => {
  const ref = crypto.randomUUID();
  const first = await submitDossier(em(), ready({}, ref));
  const sent = { account: 'a', key: 'another-key', digest: 'd' };

  const told = await submitDossier(em(), ready({ sent }, ref));
  const confirmed = await submitDossier(em(), ready({ sent, confirmDuplicate: true }, ref));

  expect(told).toEqual({ __typename: 'DuplicateDossier', code: 'code' in first && first.code });
  // Nothing of what was not taken in is left: its key is free.
  expect(confirmed).toMatchObject({ __typename: 'DossierSubmitted', replayed: false });
});

test('two that differ in their key alone, at once, do not both get in', async () => {
  const ref = crypto.randomUUID();
  const keys = ['one-of-two-keys', 'two-of-two-keys'];

  const outcomes = await Promise.all(
    keys.map((key) => submitDossier(em(), ready({ sent: { account: 'b', key, digest: key } }, ref))),
  );

  expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
    'DossierSubmitted',
    'DuplicateDossier',
  ]);
});

test('a dossier that has ended is no reason to ask about another', async () => {
  const ref = crypto.randomUUID();
  const first = await submitDossier(em(), ready({}, ref));
  await em()
    .getConnection()
    .execute(`update dossier set status = 'WITHDRAWN' where code = '${'code' in first ? first.code : ''}'`);

  const next = await submitDossier(
    em(),
    ready({ sent: { account: 'c', key: 'after-the-end', digest: 'd' } }, ref),
  );

  expect(next).toMatchObject({ __typename: 'DossierSubmitted' });
});

test('a code that came with records from elsewhere is left to them: the next one is taken', async () => {
  const last = await submitDossier(em(), ready());
  const number = Number(('code' in last ? last.code : '').split('-').at(-1));
  const taken = `H26.9001-261120-${String(number + 1).padStart(4, '0')}`;
  await em()
    .getConnection()
    .execute(
      `insert into dossier select (jsonb_populate_record(d, jsonb_build_object('code', '${taken}'))).* from dossier d limit 1`,
    );

  const next = await submitDossier(em(), ready());

  expect(next).toMatchObject({ code: `H26.9001-261120-${String(number + 2).padStart(4, '0')}` });
});

test('a file of somebody else undoes all of it: no dossier, no key, no code that others could miss', async () => {
  const needs = ready();
  const [first] = theNeeds().version.components;
  const file = {
    componentId: first?.id ?? 'x',
    answer: 'MUST_SUPPLY',
    documentId: null,
    fileId: crypto.randomUUID(),
    digitised: true,
  } as const;
  const before = await count('dossier');

  const outcome = await submitDossier(em(), { ...needs, draft: { ...needs.draft, components: [file] } });

  expect(outcome).toMatchObject({
    __typename: 'DossierRefused',
    problems: [{ code: 'FILE_NOT_YOURS', component: 'x' }],
  });
  expect(await count('dossier')).toBe(before);
  expect(await submittedBefore(em().getKysely<unknown>(), needs.sent)).toBeNull();
});

test('a unit that has no codes left takes in nothing that day', async () => {
  await em()
    .getConnection()
    .execute(`insert into dossier_counter (unit, day, last) values ('H15.9001', '2026-11-20', 9999999)`);
  const needs = ready();
  const draft = { ...needs.draft, dossier: { ...needs.draft.dossier, receivingUnit: 'H15.9001' } };

  expect(await submitDossier(em(), { ...needs, draft })).toMatchObject({
    problems: [{ code: 'NO_CODES_LEFT' }],
  });
});
