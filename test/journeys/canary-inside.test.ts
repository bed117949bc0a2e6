import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { SUBGRAPHS, type SubgraphName } from '#schema/subgraphs.ts';
import { HUB_HEADERS } from '#shared/request-mac.ts';

import { exportLog } from '../../subgraphs/access/commands/export.ts';
import { startHubWorld, type HubWorld, type Question } from '../support/hub-world.ts';
import { inTurn } from '../support/in-turn.ts';
import { isMarked } from '../support/marked-identifier.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { keysOfCaches } from '../support/watched-hub.ts';
import { PREFILL, type PrefillData, reused } from './filing.ts';
import { SUBMIT_INTERLINKED } from './interlinked.ts';

const MOTHER = { personalId: '036194999001', fullName: 'Nguyễn Thị Thu Hà', dateOfBirth: '1994-05-12' };
const CITIZEN = { personalId: '015088999010', fullName: 'Hoàng Văn Tùng', dateOfBirth: '1988-03-08' };
const NOBODY = { ...MOTHER, personalId: '001299999999' };
const DOSSIER = 'H26.9001-260213-0016';
const GROUP = '2.000986';
// A number that somebody writes where a trace goes: with zeros around it, and among the words of a vendor.
const TRACED = {
  traceparent: `00-${MOTHER.personalId.padEnd(32, '0')}-${MOTHER.personalId}0000-01`,
  tracestate: `vendor=${MOTHER.personalId}`,
};

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
  await theMainJourneys();
}, 120_000);
afterAll(() => world.stop());

const does = (persona: string | null, query: string, question: Question = {}) =>
  world.asks(persona, query, { headers: TRACED, ...question });
const inputs = (persona: string, mutation: string, type: string, input: object, question: Question = {}) =>
  does(persona, `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, {
    variables: { input },
    ...question,
  });

/** What people and agencies do with numbers, once each, and each once with a number of nobody. */
async function theMainJourneys(): Promise<void> {
  const tomorrow = new Date(world.now.getTime() + 86_400_000).toISOString();
  const onCase = { purpose: 'PROCESS_DOSSIER', caseCode: DOSSIER };
  await does('parent', '{ me { personalId formerIds { number } documents { edges { node { number } } } } }');
  await does('parent', `{ citizen(personalId: "${CITIZEN.personalId}") { fullName } }`);
  await does(
    'business-owner',
    '{ organization(taxCode: "034179999015") { taxCode representative { personalId } } }',
  );
  await does(
    'officer-duong-noi',
    `{ dossier(code: "${DOSSIER}") { owner { ... on Citizen { personalId } } fields { value } } }`,
    onCase,
  );
  await inTurn([MOTHER, NOBODY], async (person) => {
    await inputs('officer-duong-noi', 'openIntake', 'OpenIntakeInput', {
      procedure: '1.001193',
      owner: person,
    });
    await inputs('officer-duong-noi', 'requestEmergency', 'RequestEmergencyInput', {
      person,
      reason: `Người mang số ${person.personalId} bất tỉnh sau tai nạn.`,
    });
    await inputs('citizen', 'recordRepresentation', 'RecordRepresentationInput', {
      representative: person,
      fields: ['Citizen.residence'],
      until: tomorrow,
      basis: 'Giấy ủy quyền số 01/2026',
    });
    await does(
      'officer-duong-noi',
      `query ($personalId: PersonalId!, $fullName: String, $dateOfBirth: String) { citizen(personalId: $personalId,
         fullName: $fullName, dateOfBirth: $dateOfBirth) { personalId } }`,
      { variables: { ...person }, ...onCase },
    );
  });
  await inputs('citizen', 'questionAccess', 'QuestionAccessInput', {
    record: randomUUID(),
    question: MOTHER.personalId,
  });
  await inputs('citizen', 'answerQuestion', 'AnswerQuestionInput', {
    question: MOTHER.personalId,
    answer: MOTHER.personalId,
  });
  await aNewborn();
  await does('parent', '{ me { accesses(own: true) { edges { node { reason dossier } } } } }');
  await does('data-protection', '{ accessRecords(first: 100) { edges { node { reason fields } } } }', {
    purpose: 'DATA_PROTECTION',
  });
}

/** One declaration for three agencies, with the number of the head of the household in it. */
async function aNewborn(): Promise<void> {
  const filled = await does('parent', PREFILL, { variables: { procedure: GROUP } });
  const prefill: PrefillData = filled.data;
  await does('parent', SUBMIT_INTERLINKED, {
    variables: {
      input: {
        idempotencyKey: randomUUID(),
        group: GROUP,
        receivingUnit: 'H26.9001',
        fields: [
          ...reused(prefill),
          { key: 'headOfHousehold.personalId', value: '001091999002' },
          { key: 'child.fullName', value: 'Trần Nguyễn Gia Bách' },
        ],
        components: [],
        prefillToken: prefill.prefill.token,
      },
    },
  });
}

/** Everything of a subgraph's database, as text. */
async function rowsOf(subgraph: SubgraphName): Promise<string[]> {
  const db = world.subgraphs[subgraph].runtime.orm.em.fork().getKysely<unknown>();
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not relispartition`.execute(db);
  const all = await Promise.all(
    tables.map(({ name }) =>
      sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(db),
    ),
  );
  return all.flatMap(({ rows }) => rows.map(({ row }) => row));
}

describe('a personal identifier that goes through the main journeys', () => {
  test('went through them: it was looked up, filled in and answered', () => {
    const told = SUBGRAPHS.flatMap((name) =>
      world.relays[name].seen.map(({ variables }) => JSON.stringify(variables)),
    );

    expect(told.some((variables) => variables.includes(MOTHER.personalId))).toBe(true);
    expect(told.some((variables) => variables.includes('001091999002'))).toBe(true);
  });

  test('is in no header of a request to a subgraph: not in its trace, not in the way, not in the grant', () => {
    const headers = SUBGRAPHS.flatMap((name) => world.relays[name].seen.map((one) => one.headers));
    const written = headers.map(({ [HUB_HEADERS.grant]: grant, ...others }) =>
      JSON.stringify({ ...others, grant: payloadOf(String(grant)) }),
    );

    expect(written.length).toBeGreaterThan(30);
    expect(written.filter((text) => isMarked(text) || text.includes(MOTHER.personalId))).toEqual([]);
  });

  test('goes to units and procedures by no request at all', () => {
    const bodies = (['units', 'procedures'] as const).flatMap((name) =>
      world.relays[name].seen.map(({ query, variables }) => JSON.stringify({ query, variables })),
    );

    expect(bodies.filter(isMarked)).toEqual([]);
  });

  test('is in no text of an operation that goes to a subgraph: values travel as variables alone', () => {
    const queries = SUBGRAPHS.flatMap((name) => world.relays[name].seen.map(({ query }) => query));

    expect(queries.filter(isMarked)).toEqual([]);
  });

  test('is no key of any cache of the gateway', () => {
    const keys = keysOfCaches();

    expect(keys.size).toBeGreaterThan(10);
    expect([...keys].filter(isMarked)).toEqual([]);
  });

  test('is in no line of the log’s export', async () => {
    const file = join(temporaryFolder(), 'export.ndjson');
    const { runtime } = world.subgraphs.access;

    const outcome = await vi.waitUntil(async () => {
      const written = await exportLog.run({ word: `${file}.${randomUUID()}`, options: {} }, (work) =>
        work(runtime),
      );
      return written.lines.join().includes(' 0 records') ? null : written;
    }, 60_000);

    // What the command reports: the file that it wrote.
    const { file: written } = outcome.report as { readonly file: string };
    const text = readFileSync(written, 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(3);
    expect(text.split('\n').filter(isMarked)).toEqual([]);
  });

  test.each(SUBGRAPHS)('stands in no row of %s that anyone can read', async (subgraph) => {
    const rows = await rowsOf(subgraph);

    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(isMarked)).toEqual([]);
  });
});

// What a grant says, before its signature.
function payloadOf(grant: string): string {
  return Buffer.from(grant.split('.')[1] ?? '', 'base64url').toString();
}
