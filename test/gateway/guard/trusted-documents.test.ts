import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { SettingsError } from '#shared/settings-error.ts';

import { DEFAULT_LIMITS } from '../../../gateway/guard/limits.ts';
import { readTrustedDocuments, type TrustedDocuments } from '../../../gateway/guard/trusted-documents.ts';
import { startClientHub, type ClientHub } from '../http/client-hub.ts';

const folder = mkdtempSync(join(tmpdir(), 'lien-thong-manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LISTED = 'query Person($id: ID!) { person(id: $id) { id } }';
const ID = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const APOLLO = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: ID, name: 'Person', type: 'query', body: LISTED }],
};
const RELAY = { [ID]: LISTED };

function readList(manifest: unknown): TrustedDocuments | null {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return readTrustedDocuments({ trustedDocuments: file, limits: DEFAULT_LIMITS });
}

function refusal(manifest: unknown): string {
  try {
    readList(manifest);
  } catch (error) {
    if (error instanceof SettingsError) {
      return error.message;
    }
  }
  throw new Error('This manifest was accepted.');
}

describe('the list of trusted documents', () => {
  test.each([
    ['Apollo’s manifest', APOLLO],
    ['Relay’s map', RELAY],
  ])('is read from %s', (_whose, manifest) => {
    const list = readList(manifest);

    expect(list?.size).toBe(1);
    expect(list?.textOf(ID)).toBe(LISTED);
    expect([list?.has(LISTED), list?.has(`${LISTED} `)]).toEqual([true, false]);
    expect([list?.textOf('other'), list?.textOf('__proto__')]).toEqual([undefined, undefined]);
  });

  test('is none when no file is named, so that any operation may run', () => {
    expect(readTrustedDocuments({ trustedDocuments: null, limits: DEFAULT_LIMITS })).toBeNull();
  });

  test('takes an id twice when it stands for one text', () => {
    const operations = [...APOLLO.operations, ...APOLLO.operations];

    expect(readList({ ...APOLLO, operations })?.size).toBe(1);
  });

  test.each<[string, unknown, RegExp]>([
    ['is no JSON', '{', /the file is no JSON/],
    ['is a list', [LISTED], /Apollo’s manifest .* or Relay’s/],
    ['is a text', '"x"', /Apollo’s manifest/],
    ['is of a later version', { ...APOLLO, version: 2 }, /Apollo’s manifest/],
    ['lists operations without a text', { ...APOLLO, operations: [{ id: ID }] }, /Apollo’s manifest/],
    ['holds other things beside texts', { [ID]: { body: LISTED } }, /Apollo’s manifest/],
    ['lists nothing', { ...APOLLO, operations: [] }, /lists no operation/],
    ['is an empty map', {}, /lists no operation/],
    [
      'gives one id two texts',
      { ...APOLLO, operations: [...APOLLO.operations, { id: ID, body: '{ a }' }] },
      /stands for two texts/,
    ],
    ['lists what is no GraphQL', { broken: '{ person(' }, /operation "broken": .*syntax error/],
    [
      'lists what is too deep',
      { deep: `{ ${'a { '.repeat(30)}a${' }'.repeat(30)} }` },
      /operation "deep": .*depth \(20\)/,
    ],
    [
      'lists what is too long',
      { long: `{ a } #${'x'.repeat(DEFAULT_LIMITS.documentLength)}` },
      /operation "long": .*length of the document/,
    ],
  ])(
    'that %s stops the start, with the setting and the reason in both languages',
    (_what, manifest, reason) => {
      const message = refusal(manifest);

      expect(message).toMatch(/^Thiết lập chưa dùng được/);
      expect(message).toMatch(/HUB_TRUSTED_DOCUMENTS: .* \/ /);
      expect(message).toMatch(reason);
    },
  );

  test('that cannot be read stops the start without telling what lies there', () => {
    const reading = (): unknown =>
      readTrustedDocuments({ trustedDocuments: join(folder, 'none.json'), limits: DEFAULT_LIMITS });

    expect(reading).toThrow(/the file cannot be read/);
  });
});

interface Told {
  readonly status: number;
  readonly data: unknown;
  readonly code: unknown;
}

async function post(hub: ClientHub, body: unknown): Promise<Told> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  return told(await fetch(hub.url, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function told(response: Response): Promise<Told> {
  // An answer of GraphQL.
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { extensions: { code: unknown } }[];
  };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

const VARIABLES = { id: 'p1' };
const ANSWERED = { status: 200, data: { person: { id: 'p1' } }, code: undefined };
const REFUSED = { status: 403, data: undefined, code: 'FORBIDDEN' };
const HASH = { persistedQuery: { version: 1, sha256Hash: ID } };

describe('a hub with a list', () => {
  let hub: ClientHub;
  beforeAll(async () => {
    const trusted = readList(APOLLO);
    hub = await startClientHub(trusted ? { trusted } : {});
  });
  afterAll(() => hub.stop());

  test.each([
    ['extensions.persistedQuery, as Apollo’s clients send it', { extensions: HASH }],
    ['documentId', { documentId: ID }],
    ['id', { id: ID }],
    ['doc_id, as Relay’s clients send it', { doc_id: ID }],
    ['its text', { query: LISTED }],
    ['its text and its id', { query: LISTED, id: ID }],
  ])('runs a listed operation by %s', async (_how, named) => {
    expect(await post(hub, { ...named, variables: VARIABLES })).toEqual(ANSWERED);
  });

  test('runs a listed operation by GET, too', async () => {
    const search = new URLSearchParams({
      extensions: JSON.stringify(HASH),
      variables: JSON.stringify(VARIABLES),
    });

    expect(await told(await fetch(`${hub.url}?${search}`))).toEqual(ANSWERED);
  });

  test.each([
    ['an unknown id', { id: 'other' }],
    ['a member of JavaScript objects as an id', { id: '__proto__' }],
    ['another text', { query: '{ person(id: "p1") { id } }' }],
    ['a listed text with one blank more', { query: `${LISTED} ` }],
    ['a listed id with another text', { id: ID, query: '{ person(id: "p1") { note } }' }],
    ['a text to be remembered under its hash', { query: '{ __typename }', extensions: HASH }],
    ['a question about the schema', { query: '{ __schema { types { name } } }' }],
    ['what is no GraphQL at all', { query: '{{{' }],
  ])('refuses %s, before it is even parsed', async (_what, body) => {
    const before = hub.counted();

    expect(await post(hub, { ...body, variables: VARIABLES })).toEqual(REFUSED);
    expect(hub.counted()).toEqual(before);
  });

  test('tells a request with neither text nor id what a request is', async () => {
    expect(await post(hub, {})).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });
});

describe('a hub without a list', () => {
  let hub: ClientHub;
  beforeAll(async () => {
    hub = await startClientHub();
  });
  afterAll(() => hub.stop());

  test.each([
    ['extensions.persistedQuery', { extensions: HASH }],
    ['documentId', { documentId: ID }],
    ['id', { id: ID }],
    ['doc_id', { doc_id: ID }],
  ])('knows no operation by %s, and says that it keeps none', async (_how, named) => {
    const response = await fetch(hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...named, variables: VARIABLES }),
    });

    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/BAD_USER_INPUT|no automatic persisted queries/);
  });

  test('runs the text of a client that offers its hash beside it, and remembers nothing', async () => {
    const first = await post(hub, { query: LISTED, extensions: HASH, variables: VARIABLES });
    const second = await post(hub, { extensions: HASH, variables: VARIABLES });

    expect(first).toEqual(ANSWERED);
    expect(second).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });
});
