import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { SUBGRAPHS } from '#schema/subgraphs.ts';
import { attachPostgres } from '#shared/postgres/start-postgres.ts';

import { inTurn } from '../support/in-turn.ts';
import { runCommand, startHubProcess, type HubProcess } from '../support/hub-process.ts';
import { isMarked } from '../support/marked-identifier.ts';

const PATIENCE_MS = 120_000;
const MOTHER = '036194999001';
const UNKNOWN = '001299999999';
// The public port and the internal one ten above it, apart from those of a run beside this one.
const PORT = 20_000 + (process.pid % 1_000) * 32;

let dataDir = '';
let hub: HubProcess;
let said = '';
let answers: readonly string[] = [];

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function ask({ path = '/graphql', method = 'POST', headers = {}, body }: Asked): Promise<string> {
  const response = await fetch(new URL(path, hub.url), {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body }),
  });
  return response.text();
}

const LOOK_UP = 'query ($id: PersonalId!) { citizen(personalId: $id) { personalId fullName } }';
const bodyOf = (query: string, variables: unknown): string => JSON.stringify({ query, variables });

const person = (personalId: string) => ({
  personalId,
  fullName: 'Nguyễn Thị Thu Hà',
  dateOfBirth: '1994-05-12',
});
const mutationOf = (name: string, type: string, input: object): Asked => ({
  body: bodyOf(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input }),
});

/** What the main journeys are made of: each thing that people and agencies do with a number, with one of somebody and one of nobody. */
const JOURNEYS: readonly Asked[] = [MOTHER, UNKNOWN].flatMap((id) => [
  mutationOf('openIntake', 'OpenIntakeInput', { procedure: '1.001193', owner: person(id) }),
  mutationOf('requestEmergency', 'RequestEmergencyInput', {
    person: person(id),
    reason: `Tìm người mang số ${id}.`,
  }),
  mutationOf('recordRepresentation', 'RecordRepresentationInput', {
    representative: person(id),
    fields: ['Citizen.residence'],
    until: '2099-01-01T00:00:00Z',
    basis: id,
  }),
  mutationOf('giveConsent', 'GiveConsentInput', {
    unit: 'G24',
    purpose: id,
    fields: [id],
    until: '2027-01-01T00:00:00Z',
    agreed: true,
  }),
  mutationOf('questionAccess', 'QuestionAccessInput', { record: id, question: id }),
  mutationOf('answerQuestion', 'AnswerQuestionInput', { question: id, answer: id }),
  mutationOf('reviewEmergency', 'ReviewEmergencyInput', {
    emergency: id,
    finding: 'JUSTIFIED',
    text: `Số ${id} đúng.`,
  }),
  mutationOf('saveDraft', 'SaveDraftInput', { intake: id, fields: [{ key: id, value: id }] }),
]);

/** Every place of a request where somebody may write a number, and every way in which it may be wrong. */
const REQUESTS: readonly Asked[] = [
  { body: bodyOf(LOOK_UP, { id: MOTHER }) },
  { body: bodyOf(LOOK_UP, { id: UNKNOWN }) },
  { body: bodyOf(LOOK_UP, { id: `${MOTHER}0` }) },
  { body: bodyOf(LOOK_UP, { id: Number(UNKNOWN) }) },
  { body: bodyOf(LOOK_UP, { id: { [MOTHER]: [MOTHER] } }) },
  { body: bodyOf(LOOK_UP, { [`id${MOTHER}`]: MOTHER }) },
  { body: bodyOf(`{ citizen(personalId: "${MOTHER}", fullName: "${MOTHER}") { fullName } }`, {}) },
  { body: bodyOf(`{ citizen(personalId: ${MOTHER}) { fullName } }`, {}) },
  { body: bodyOf(`query q${MOTHER} { me { fullName } }`, {}) },
  { body: bodyOf(`{ me { f${MOTHER} } }`, {}) },
  { body: bodyOf(`{ me { fullName @x${MOTHER} } } # ${MOTHER}`, {}) },
  {
    body: bodyOf(`{ organization(taxCode: "${MOTHER}") { name taxCode representative { personalId } } }`, {}),
  },
  {
    body: bodyOf(
      `{ dossier(code: "${MOTHER}") { code } trackDossier(code: "H26.9001-${MOTHER}-1") { code } }`,
      {},
    ),
  },
  { body: bodyOf(`{ units(search: "${MOTHER}", after: "${MOTHER}") { edges { node { code } } } }`, {}) },
  { body: bodyOf(`{ procedures(search: "${MOTHER}") { edges { node { code } } } }`, {}) },
  {
    body: bodyOf(
      `{ explainAccess(operation: "{ citizen(personalId: \\"${MOTHER}\\") { fullName } }") { __typename } }`,
      {},
    ),
  },
  { body: JSON.stringify({ query: '{ me { fullName } }', operationName: MOTHER }) },
  { body: JSON.stringify({ query: '{ me { fullName } }', extensions: { [MOTHER]: MOTHER } }) },
  { body: `{"query": "{ me { fullName } }", ${MOTHER}` },
  { body: bodyOf('{ me { fullName } }', {}), headers: { 'x-hub-case': MOTHER } },
  { body: bodyOf('{ me { fullName } }', {}), headers: { 'x-hub-purpose': MOTHER } },
  {
    body: bodyOf('{ me { fullName } }', {}),
    headers: { traceparent: `00-${MOTHER.padStart(32, '0')}-${MOTHER}0000-01` },
  },
  {
    body: bodyOf('{ me { fullName } }', {}),
    headers: { authorization: `Bearer ${MOTHER}.${MOTHER}.${MOTHER}` },
  },
  { body: bodyOf('{ me { fullName } }', {}), headers: { 'content-type': `text/${MOTHER}` } },
  { path: `/${MOTHER}`, method: 'GET' },
  { path: `/track/${MOTHER}`, method: 'GET' },
  {
    path: `/graphql?query=${encodeURIComponent(`{citizen(personalId:"${MOTHER}"){fullName}}`)}`,
    method: 'GET',
  },
  { path: `/graphql?query={me{fullName}}&variables=${MOTHER}`, method: 'GET' },
  { path: `/demo/token?persona=${MOTHER}`, method: 'GET' },
  {
    body: bodyOf('{ me { fullName } }', {}),
    headers: { traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`, tracestate: `vendor=${MOTHER}` },
  },
  ...JOURNEYS,
];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-canary-'));
  hub = await startHubProcess({ HUB_DATA_DIR: dataDir, PORT: String(PORT) });
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  hub.child.stdout?.on('data', listen);
  hub.child.stderr?.on('data', listen);
  const personas = ['parent', 'officer-duong-noi', 'province-system', 'data-protection', 'registry-admin'];
  const told = await inTurn([null, ...personas], async (persona) => {
    const token =
      persona === null ? null : await ask({ path: `/demo/token?persona=${persona}`, method: 'GET' });
    const known = token === null ? {} : { authorization: `Bearer ${token}` };
    return Promise.all(
      REQUESTS.map((request) => ask({ ...request, headers: { ...known, ...request.headers } })),
    );
  });
  const commands = await Promise.all(
    [['token', MOTHER], ['dossiers', 'import', MOTHER], ['units', 'import', MOTHER], [MOTHER]].map((words) =>
      runCommand('hub.ts', words, { HUB_DATA_DIR: dataDir, PORT: String(PORT) }),
    ),
  );
  said += commands.map(({ out, err }) => out + err).join('\n');
  answers = told.flat();
}, PATIENCE_MS);

afterAll(async () => {
  hub.child.kill('SIGTERM');
  await once(hub.child, 'exit');
  rmSync(dataDir, { recursive: true });
});

/** The errors of an answer: what it answers otherwise is the caller's own affair. */
function errorsOf(answer: string): string {
  try {
    // Whatever JSON it is.
    const { errors = [] } = JSON.parse(answer) as { errors?: unknown };
    return JSON.stringify(errors);
  } catch {
    return answer.startsWith('eyJ') ? '' : answer;
  }
}

/** Everything of a subgraph's database, as text. */
async function textOf(subgraph: string): Promise<string> {
  const client = new Client({ connectionString: attachPostgres(dataDir)?.urlOf(subgraph) });
  await client.connect();
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  const rows = await inTurn(tables.rows, ({ name }) =>
    client.query<{ row: string }>(`select t::text as row from ${name} t`),
  );
  await client.end();
  return rows.flatMap((of) => of.rows.map(({ row }) => row)).join('\n');
}

describe('a personal identifier that goes through the hub', () => {
  test('went through it: it was asked for, found and answered', () => {
    expect(answers.filter((answer) => answer.includes(`"personalId":"${MOTHER}"`))).not.toEqual([]);
  });

  test('is in no error', () => {
    expect(answers.map(errorsOf).filter(isMarked)).toEqual([]);
  });

  test('is in no line of a log, and in nothing that a process says', () => {
    const log = readFileSync(join(dataDir, 'hub.log'), 'utf8');

    expect(log.split('\n').filter(isMarked)).toEqual([]);
    expect(said.split('\n').filter(isMarked)).toEqual([]);
  });

  test('is in no metric', async () => {
    const metrics = await fetch(`http://127.0.0.1:${PORT + 10}/metrics`);
    const text = await metrics.text();

    expect(text).toContain('hub_operation_seconds');
    expect(text.split('\n').filter(isMarked)).toEqual([]);
  });

  test.each(SUBGRAPHS)('lies readable in no row of %s', async (subgraph) => {
    const rows = (await textOf(subgraph)).split('\n');

    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(isMarked)).toEqual([]);
  });
});
