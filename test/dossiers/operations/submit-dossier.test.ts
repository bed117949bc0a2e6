import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Caller } from '#shared/caller.ts';
import type { SubgraphRequest } from '#shared/define.ts';

import { dossiersWith } from '../../../subgraphs/dossiers/entities/dossier-pages.ts';
import { createFamilies } from '../../../subgraphs/dossiers/entities/family.ts';
import { factsOfDossiers } from '../../../subgraphs/dossiers/entities/figure-facts.ts';
import { intakeFor } from '../../../subgraphs/dossiers/operations/intake-for.ts';
import { submitDossier, submittedBefore } from '../../../subgraphs/dossiers/operations/submit-dossier.ts';
import { createLoaders } from '../../../subgraphs/dossiers/loaders.ts';
import { monthEntries } from '../../../subgraphs/dossiers/rules/figure-entries.ts';
import { figureOf } from '../../../subgraphs/dossiers/rules/figure-of.ts';
import { nextDossierCode } from '../../../subgraphs/dossiers/rules/next-dossier-code.ts';
import { writtenFigure } from '../../../subgraphs/dossiers/rules/written-figure.ts';
import { subgraph } from '../../../subgraphs/dossiers/subgraph.ts';
import { aCitizen, anOfficer } from '../../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../../support/subgraph-world.ts';
import { aSubmission, theNeeds } from '../submission-builder.ts';

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

const aRequest = (caller: Caller): SubgraphRequest => ({
  ...world.runtime,
  caller,
  em: em(),
  now: new Date('2026-11-20T02:00:00Z'),
  via: '',
  mode: 'demo',
  memberNetworks: [],
  delegation: { ask: () => Promise.reject(new Error('nobody is asked')) },
});

test('a dossier is taken in with its parts, its event and its change on record, under a code of its unit and day', async () => {
  const outcome = await submitDossier(em(), aSubmission());

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

test('whoever hands in is shown what is stored without a second look, and nobody else is shown anything by it', async () => {
  const needs = aSubmission();
  const outcome = await submitDossier(em(), needs);
  const code = outcome.__typename === 'DossierSubmitted' ? outcome.code : '';
  const learnt = { ...needs.draft.dossier, code, version: 1 };
  const [stored] = await dossiersWith(em().getKysely<unknown>(), [code], sql`true`);
  const shownTo = (caller: Caller) => {
    const loaders = createLoaders(aRequest(caller));
    loaders.learn(learnt);
    return loaders.dossierByCode.load(code);
  };
  const stranger = await shownTo(aCitizen('00a154d8-5ed8-4bcc-b5c7-19c2add9ca88'));
  const officer = await shownTo(anOfficer('H40.9001'));
  const own = await shownTo(aCitizen(learnt.ownerRef));

  expect(learnt).toEqual(stored);
  expect(own).toBe(learnt);
  expect([stranger, officer]).toEqual([null, null]);
});

test('the same key and content gives the same dossier, other content is a conflict', async () => {
  const needs = aSubmission();
  const first = await submitDossier(em(), needs);
  const before = await count('dossier');

  const again = await submitDossier(em(), needs);
  const other = await submitDossier(em(), { ...needs, sent: { ...needs.sent, digest: 'something else' } });

  const renewed = { ...needs.sent, digest: 'by a newer key', older: [needs.sent.digest] };

  expect(again).toEqual({ ...first, replayed: true });
  expect(await submitDossier(em(), { ...needs, sent: renewed })).toEqual({ ...first, replayed: true });
  expect(other).toEqual({ __typename: 'IdempotencyConflict' });
  expect(await count('dossier')).toBe(before);
  expect(await submittedBefore(em().getKysely<unknown>(), needs.sent)).toEqual({ ...first, replayed: true });
});

test('fifty of the same at once make one dossier, and all fifty get it', async () => {
  const needs = aSubmission();
  const before = await count('dossier');

  const outcomes = await Promise.all(Array.from({ length: 50 }, () => submitDossier(em(), needs)));

  expect(new Set(outcomes.map((outcome) => 'code' in outcome && outcome.code)).size).toBe(1);
  expect(outcomes.filter((outcome) => 'replayed' in outcome && !outcome.replayed)).toHaveLength(1);
  expect((await count('dossier')) - before).toBe(1);
});

test('fifty people at once get fifty dossiers of one unit, no code twice', async () => {
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => submitDossier(em(), aSubmission())));

  expect(new Set(outcomes.map((outcome) => 'code' in outcome && outcome.code)).size).toBe(50);
});

test('one that cannot be stored fails alone: those handed in at the same moment get theirs', async () => {
  const broken = aSubmission();
  const dossier = { ...broken.draft.dossier, ownerRef: 'no reference' };
  const needs = [
    ...Array.from({ length: 5 }, () => aSubmission()),
    { ...broken, draft: { ...broken.draft, dossier } },
  ];

  const outcomes = await Promise.allSettled(needs.map((one) => submitDossier(em(), one)));

  expect(outcomes.map(({ status }) => status)).toEqual([...Array<string>(5).fill('fulfilled'), 'rejected']);
  expect(await submittedBefore(em().getKysely<unknown>(), broken.sent)).toBeNull();
});

test('of those handed in at the same moment each is told what became of theirs', async () => {
  const ref = crypto.randomUUID();
  const first = aSubmission({}, ref);
  await submitDossier(em(), first);
  const sent = { account: 'd', key: 'a-second-dossier', digest: 'd' };

  const outcomes = await Promise.all([
    submitDossier(em(), aSubmission()),
    submitDossier(em(), first),
    submitDossier(em(), aSubmission({ sent }, ref)),
    submitDossier(em(), { ...first, sent: { ...first.sent, digest: 'something else' } }),
    submitDossier(em(), aSubmission()),
  ]);

  expect(outcomes).toMatchObject([
    { __typename: 'DossierSubmitted', replayed: false },
    { __typename: 'DossierSubmitted', replayed: true },
    { __typename: 'DuplicateDossier' },
    { __typename: 'IdempotencyConflict' },
    { __typename: 'DossierSubmitted', replayed: false },
  ]);
});

test('a second open dossier of the same owner and procedure is told, and makes none, unless it is confirmed', async () => {
  const ref = crypto.randomUUID();
  const first = await submitDossier(em(), aSubmission({}, ref));
  const sent = { account: 'a', key: 'another-key', digest: 'd' };

  const told = await submitDossier(em(), aSubmission({ sent }, ref));
  const confirmed = await submitDossier(em(), aSubmission({ sent, confirmDuplicate: true }, ref));

  expect(told).toEqual({ __typename: 'DuplicateDossier', code: 'code' in first && first.code });
  // Nothing of what was not taken in is left: its key is free.
  expect(confirmed).toMatchObject({ __typename: 'DossierSubmitted', replayed: false });
});

test('two that differ in their key alone, at once, do not both get in', async () => {
  const ref = crypto.randomUUID();
  const keys = ['one-of-two-keys', 'two-of-two-keys'];

  const outcomes = await Promise.all(
    keys.map((key) => submitDossier(em(), aSubmission({ sent: { account: 'b', key, digest: key } }, ref))),
  );

  expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
    'DossierSubmitted',
    'DuplicateDossier',
  ]);
});

test('a dossier that has ended is no reason to ask about another', async () => {
  const ref = crypto.randomUUID();
  const first = await submitDossier(em(), aSubmission({}, ref));
  await em()
    .getConnection()
    .execute(`update dossier set status = 'WITHDRAWN' where code = '${'code' in first ? first.code : ''}'`);

  const next = await submitDossier(
    em(),
    aSubmission({ sent: { account: 'c', key: 'after-the-end', digest: 'd' } }, ref),
  );

  expect(next).toMatchObject({ __typename: 'DossierSubmitted' });
});

test('a code that came with records from elsewhere is left to them: the next one is taken', async () => {
  const last = await submitDossier(em(), aSubmission());
  const number = Number(('code' in last ? last.code : '').split('-').at(-1));
  const taken = `H26.9001-261120-${String(number + 1).padStart(4, '0')}`;
  await em()
    .getConnection()
    .execute(
      `insert into dossier select (jsonb_populate_record(d, jsonb_build_object('code', '${taken}'))).* from dossier d limit 1`,
    );

  const next = await submitDossier(em(), aSubmission());

  expect(next).toMatchObject({ code: `H26.9001-261120-${String(number + 2).padStart(4, '0')}` });
});

test('a file of somebody else undoes all of it: no dossier, no key, no code that others could miss', async () => {
  const needs = aSubmission();
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
  const needs = aSubmission();
  const draft = { ...needs.draft, dossier: { ...needs.draft.dossier, receivingUnit: 'H15.9001' } };

  expect(await submitDossier(em(), { ...needs, draft })).toMatchObject({
    problems: [{ code: 'NO_CODES_LEFT' }],
  });
});

test('the intake of a dossier is none any more, and the next form of the person begins a new one', async () => {
  const ref = crypto.randomUUID();
  const families = createFamilies(world.runtime.services);
  const context = { caller: aCitizen(ref), em: em(), families, now: new Date('2026-11-20T02:00:00Z') };
  const nobody = new Set<never>();
  const about = { procedureId: 'p@1', subjects: nobody, bound: nobody };
  const asked = { ...about, intake: null, owner: null, named: [] };
  const first = await intakeFor(context, asked);
  const id = typeof first === 'string' ? first : first.id;

  await submitDossier(em(), aSubmission({ intakeId: id }, ref));

  const next = await intakeFor(context, asked);
  expect(await intakeFor(context, { ...asked, intake: id })).toBe('INTAKE_UNKNOWN');
  expect(next).not.toMatchObject({ id });
});

test.each([0, 9_998, 9_999, 1_234_567])(
  'the code that the database issues after number %i of the day is the one of the rule',
  async (last) => {
    const unit = 'H55.9001';
    const day = '2026-11-20';
    await em()
      .getConnection()
      .execute(
        `insert into dossier_counter (unit, day, last) values ('${unit}', '${day}', ${last})
         on conflict (unit, day) do update set last = excluded.last`,
      );
    const needs = aSubmission();
    const draft = { ...needs.draft, dossier: { ...needs.draft.dossier, receivingUnit: unit } };

    const outcome = await submitDossier(em(), { ...needs, draft });

    expect(outcome).toMatchObject({ code: nextDossierCode({ unit, day, sequence: last + 1 }) });
  },
);

test('what a new dossier counts for is what its rows say, and in no month', async () => {
  const outcome = await submitDossier(em(), aSubmission());

  const code = 'code' in outcome ? outcome.code : '';
  const db = em().getKysely<unknown>();
  const { rows } = await sql<{ figure: string }>`
    select figure from dossier_figure where code = ${code}`.execute(db);
  const [facts] = await factsOfDossiers(db, [code]);
  expect(facts && rows).toEqual([{ figure: facts && writtenFigure(figureOf(facts)) }]);
  expect(facts && monthEntries(figureOf(facts))).toEqual([]);
});
