import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startClientHub, type ClientHub } from '../http/client-hub.ts';
import { ATTACKS, type Attack } from './attacks.ts';

let hub: ClientHub;
beforeAll(async () => {
  hub = await startClientHub();
});
afterAll(() => hub.stop());

interface Told {
  readonly status: number;
  readonly text: string;
  readonly code: unknown;
}

async function send(body: string): Promise<Told> {
  const response = await fetch(hub.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body,
  });
  const text = await response.text();
  // An answer of GraphQL.
  const { errors } = JSON.parse(text) as { errors?: readonly { extensions: { code: unknown } }[] };
  return { status: response.status, text, code: errors?.[0]?.extensions.code };
}

const bodyOf = ({ query, variables }: Attack): string => JSON.stringify({ query, variables });

const GOOD = JSON.stringify({ query: '{ person(id: "p1") { id } }' });

async function expectAlive(): Promise<void> {
  const { text } = await send(GOOD);

  expect(text).toBe('{"data":{"person":{"id":"p1"}}}');
}

describe('a hostile request is refused before anything is planned or asked', () => {
  test.each(ATTACKS)('$tries is refused with $code, and the next question is answered', async (attack) => {
    const before = hub.counted();
    const from = performance.now();

    const told = await send(bodyOf(attack));
    const milliseconds = performance.now() - from;

    expect([told.status, told.code]).toEqual([400, attack.code]);
    expect(hub.counted()).toMatchObject({ plans: before.plans, subgraphRequests: before.subgraphRequests });
    expect(told.text.length).toBeLessThan(8_000);
    expect(milliseconds).toBeLessThan(500);
    await expectAlive();
  });

  test.each([
    ['a batch of one', `[${GOOD}]`],
    ['a batch of a thousand', `[${Array.from({ length: 1_000 }, () => GOOD).join()}]`],
    ['an empty batch', '[]'],
    ['lists in lists', '['.repeat(100_000)],
    ['a text', '"x"'],
    ['nothing', 'null'],
    ['members of JavaScript objects alone', '{"__proto__":{"query":"{ __typename }"}}'],
    ['a text of nothing but blanks', ' '.repeat(100_000)],
    ['an order mark before it', `\u{FEFF}${GOOD}`],
  ])('a body that is %s is refused at once', async (_what, body) => {
    const before = hub.counted();

    const told = await send(body);

    expect(told.status).toBe(400);
    expect(hub.counted()).toEqual(before);
    await expectAlive();
  });
});

describe('what looks hostile and is not harmful is answered', () => {
  test.each([
    [
      'an object’s prototype as a member of the variables',
      `{"query":"{ __typename }","variables":{"__proto__":{"isAdmin":true},"constructor":1}}`,
      '{"data":{"__typename":"Query"}}',
    ],
    [
      'a member twice: the last counts',
      `{"query":"{ nobody }","query":"{ __typename }"}`,
      '{"data":{"__typename":"Query"}}',
    ],
    [
      'aliases with the names of JavaScript’s own members',
      `{"query":"{ __proto__: __typename constructor: __typename }"}`,
      '{"data":{"__proto__":"Query","constructor":"Query"}}',
    ],
    ['an empty page', `{"query":"{ people(first: 0) { id } }"}`, '{"data":{"people":[]}}'],
    [
      'an order mark and commas in a document',
      `{"query":"\\ufeff,,,{,__typename,},,"}`,
      '{"data":{"__typename":"Query"}}',
    ],
  ])('%s', async (_what, body, answer) => {
    const { text } = await send(body);

    expect(text).toBe(answer);
  });
});

describe('many hostile requests', () => {
  test('two thousand of them leave the memory where it was', async () => {
    const bodies = ATTACKS.map(bodyOf);
    let sent = 0;
    const body = (): string => bodies[(sent += 1) % bodies.length] ?? GOOD;
    // Each of ten clients sends its next request when the one before is answered.
    const client = async (left: number): Promise<void> => {
      await send(body());
      return left > 1 ? client(left - 1) : undefined;
    };
    const round = (count: number): Promise<unknown> =>
      Promise.all(Array.from({ length: 10 }, () => client(count / 10)));
    await round(500);
    const before = heldMegabytes();

    await round(2_000);

    expect(heldMegabytes() - before).toBeLessThan(25);
    await expectAlive();
  }, 120_000);
});

// What is still held after garbage was collected: how much of the freed the process keeps is the machine's affair.
function heldMegabytes(): number {
  setFlagsFromString('--expose-gc');
  // What the flag makes is only there in a new context.
  const gc = runInNewContext('gc') as () => void;
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}
