import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startHubWorld, type HubWorld } from '../../support/hub-world.ts';
import { sampleCode } from '../../support/sample-code.ts';
import { A_JPEG, A_PDF, A_PNG, aPdfOf } from '../../support/papers.ts';
import { open } from '../http/raw-connection.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
}, 120_000);
afterAll(() => world.stop());

interface Sent {
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function bearer(persona: string | null): Promise<Record<string, string>> {
  return persona === null ? {} : { authorization: `Bearer ${await world.token(persona)}` };
}

const upload = async (persona: string | null, bytes: Buffer, { query = '', headers = {} }: Sent = {}) =>
  fetch(`${world.url}/files${query}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/pdf', ...(await bearer(persona)), ...headers },
    body: new Uint8Array(bytes),
  });
const read = async (persona: string | null, id: string, headers: Record<string, string> = {}) =>
  fetch(`${world.url}/files/${id}`, { headers: { ...(await bearer(persona)), ...headers } });
const codeOf = async (answer: Response): Promise<string> => {
  // Every refusal of the hub has this shape.
  const body = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return body.errors[0]?.extensions.code ?? '';
};
const uploaded = async (persona: string, bytes: Buffer, sent?: Sent): Promise<string> => {
  // The answer of an upload.
  const { id } = (await (await upload(persona, bytes, sent)).json()) as { id: string };
  return id;
};

const OPEN = `mutation ($input: OpenIntakeInput!) { openIntake(input: $input) { ... on IntakeOpened { intake { id } } } }`;
const openedIntake = async (): Promise<string> => {
  const owner = { personalId: '036194999001', fullName: 'Nguyễn Thị Thu Hà', dateOfBirth: '1994-05-12' };
  const variables = { input: { procedure: '1.001193', owner } };
  const { data } = await world.asks('officer-duong-noi', OPEN, { variables });
  const { openIntake } = data as { openIntake: { intake: { id: string } } };
  return openIntake.intake.id;
};

describe('before any byte of a paper is taken', () => {
  const begun = async (persona: string | null): Promise<Socket> => {
    const socket = await open(world.url);
    const { authorization } = await bearer(persona);
    const signedIn = authorization === undefined ? [] : [`authorization: ${authorization}`];
    const head = ['PUT /files HTTP/1.1', 'host: 127.0.0.1', 'content-type: application/pdf', ...signedIn];
    socket.write(`${head.join('\r\n')}\r\ncontent-length: 1000\r\n\r\n%PDF`);
    return socket;
  };
  const firstLine = async (socket: Socket): Promise<string> => {
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    return chunk.toString().split('\r\n')[0] ?? '';
  };

  test('nobody’s is refused', async () => {
    const socket = await begun(null);

    expect(await firstLine(socket)).toBe('HTTP/1.1 401 Unauthorized');
    socket.destroy();
  });

  test('the fifth of one account is told to come again, others are taken, and so is the next when these are done', async () => {
    const sockets = await Promise.all(Array.from({ length: 5 }, () => begun('parent')));

    const told = await Promise.race(sockets.map(firstLine));
    const anothers = await upload('citizen', A_PDF);
    sockets.forEach((socket) => socket.destroy());

    expect(told).toBe('HTTP/1.1 503 Service Unavailable');
    expect(anothers.status).toBe(201);
    await expect.poll(async () => (await upload('parent', A_PDF)).status).toBe(201);
  });

  test('the thirty-third of all is told to come again', async () => {
    const people = ['parent', 'citizen', 'elder', 'business-owner'];
    const officers = ['officer-duong-noi', 'officer-da-nang', 'officer-lao-cai', 'supervisor'];
    const who = [...people, ...officers].flatMap((persona) => Array.from({ length: 4 }, () => persona));
    const sockets = await Promise.all([...who, 'police-duong-noi'].map(begun));

    // Which of them comes last is nobody's choice.
    const told = await Promise.race(sockets.map(firstLine));
    sockets.forEach((socket) => socket.destroy());

    expect(told).toBe('HTTP/1.1 503 Service Unavailable');
    await expect.poll(async () => (await upload('parent', A_PDF)).status).toBe(201);
  });
});

describe('a paper is uploaded', () => {
  test('and answered with its id, its type by content, its size and its hash', async () => {
    const answer = await upload('parent', A_PNG);

    const kept = await answer.json();
    expect(answer.status).toBe(201);
    expect(kept).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      mediaType: 'PNG',
      size: A_PNG.length,
      sha256: createHash('sha256').update(A_PNG).digest('hex'),
    });
    expect(answer.headers.get('location')).toBe(`/files/${kept.id}`);
  });

  test('and the graph knows of it at once, for whoever uploaded it', async () => {
    const id = await uploaded('parent', A_JPEG);
    const query = 'query ($id: ID!) { file(id: $id) { mediaType size uploadedAt } }';

    const own = await world.asks('parent', query, { variables: { id } });
    const anothers = await world.asks('citizen', query, { variables: { id } });

    expect(own.data).toEqual({
      file: { mediaType: 'JPEG', size: A_JPEG.length, uploadedAt: expect.stringMatching(/Z$/) },
    });
    expect(anothers.data).toEqual({ file: null });
  });

  test('only when what arrived is what was sent, where the sender says what that is', async () => {
    const digest = createHash('sha256').update(A_PDF).digest('base64');
    const headers = { 'content-digest': `sha-256=:${digest}:` };

    expect((await upload('parent', A_PDF, { headers })).status).toBe(201);
    expect((await upload('parent', A_JPEG, { headers })).status).toBe(400);
  });

  test.each([
    ['a web page', Buffer.from('<html></html>'), 415, 'no complete PDF, PNG or JPEG'],
    ['nothing at all', Buffer.alloc(0), 400, 'Choose a PDF, PNG or JPEG'],
    ['more than ten megabytes', aPdfOf(10 * 1024 * 1024 + 1), 413, 'larger than 10 MB'],
  ])('unless it is %s: the answer says what is taken', async (_what, bytes, status, words) => {
    const answer = await upload('parent', bytes);

    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
  });

  test.each(['text/html', 'application/json', 'multipart/form-data; boundary=x'])(
    'as it is, not as %s: the answer names what is taken',
    async (type) => {
      const answer = await upload('parent', A_PDF, { headers: { 'content-type': type } });

      expect(answer.status).toBe(415);
      expect(await answer.text()).toContain('PDF, PNG');
    },
  );

  test('by nobody who has not signed in, and by an officer for somebody’s matter alone', async () => {
    expect((await upload(null, A_PDF)).status).toBe(401);
    expect((await upload('officer-duong-noi', A_PDF)).status).toBe(400);
    expect((await upload('data-protection', A_PDF)).status).toBe(400);
    expect(
      (await upload('officer-da-nang', A_PDF, { query: `?intake=${await openedIntake()}` })).status,
    ).toBe(404);
  });

  test('by an officer for a dossier that they see, and for no other', async () => {
    const query = `?dossier=${sampleCode('H26.9001', 12)}`;

    expect((await upload('officer-duong-noi', A_PDF, { query })).status).toBe(201);
    expect((await upload('officer-lao-cai', A_PDF, { query })).status).toBe(404);
  });

  test.each(['nowhere', '%00', '', 'H'.repeat(5_000), 'H26.9001-261113-0012&dossier=H26.9001-261113-0012'])(
    'for a dossier code that is none it is refused as for one that is not there: %.20s',
    async (code) => {
      const answer = await upload('officer-duong-noi', A_PDF, { query: `?dossier=${code}` });

      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('There is no such dossier for you.');
    },
  );
});

describe('a paper is read', () => {
  test('by whoever uploaded it, as it was, and no browser runs or guesses what is in it', async () => {
    const id = await uploaded('parent', A_PDF);

    const answer = await read('parent', id);

    expect(Buffer.from(await answer.arrayBuffer())).toEqual(A_PDF);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${id}.pdf"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test('by nobody else: another person, an officer, and whoever asks for what is not there are answered alike', async () => {
    const id = await uploaded('parent', A_PDF);

    const answers = await Promise.all([
      read('citizen', id),
      read('officer-duong-noi', id),
      read('citizen', crypto.randomUUID()),
      read('citizen', 'no-id'),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect((await read(null, id)).status).toBe(401);
  });

  test('by the officer of the intake with purpose and case, and refused without them', async () => {
    const intake = await openedIntake();
    const id = await uploaded('officer-duong-noi', A_JPEG, { query: `?intake=${intake}` });
    const reason = { 'x-hub-purpose': 'PROCESS_DOSSIER', 'x-hub-case': intake };

    const bare = await read('officer-duong-noi', id);
    const withReason = await read('officer-duong-noi', id, reason);

    expect(bare.status).toBe(403);
    expect(await codeOf(bare)).toBe('PURPOSE_REQUIRED');
    expect(withReason.status).toBe(200);
  });

  test('and whose paper it is finds that on record, before a byte of it left', async () => {
    const intake = await openedIntake();
    const id = await uploaded('officer-duong-noi', A_PNG, { query: `?intake=${intake}` });
    const reason = { 'x-hub-purpose': 'PROCESS_DOSSIER', 'x-hub-case': intake };

    await read('officer-duong-noi', id, reason);

    const database = world.subgraphs.access.runtime.orm.em.getKysely<unknown>();
    const { rows } = await sql<{ fields: string[]; person: string }>`
      select fields, person::text from access_record where case_code = ${intake}`.execute(database);
    expect(rows).toEqual([
      { fields: ['UploadedFile.content'], person: '47eaa099-2cb6-416d-86dc-283cf0480ff9' },
    ]);
  });

  test('by nobody while the access log does not answer', async () => {
    const intake = await openedIntake();
    const id = await uploaded('officer-duong-noi', A_PDF, { query: `?intake=${intake}` });
    const reason = { 'x-hub-purpose': 'PROCESS_DOSSIER', 'x-hub-case': intake };

    world.relays.access.down = true;
    const answer = await read('officer-duong-noi', id, reason);
    world.relays.access.down = false;

    expect(answer.status).toBe(503);
    expect(await codeOf(answer)).toBe('ACCESS_LOG_UNAVAILABLE');
  });
});
