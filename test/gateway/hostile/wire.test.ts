import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { answerJson, honest, type Behaviour, type HostileRequest } from '../../support/hostile-subgraph.ts';
import { DEADLINE_MS, PEOPLE, startHostileWorld, type HostileWorld } from './hostile-world.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const MEGABYTE = 1024 * 1024;

let world: HostileWorld;
beforeAll(async () => {
  world = await startHostileWorld();
});
afterAll(() => world.stop());

const answers =
  (status: number, headers: Readonly<Record<string, string>>, body: string | Buffer = ''): Behaviour =>
  ({ response }) => {
    response.writeHead(status, headers).end(body);
  };

const UNAVAILABLE: Readonly<Record<string, Behaviour>> = {
  'resets the connection before it answers': ({ response }) => response.destroy(),
  'resets the connection in the middle of its answer': ({ response, honest: answer }) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': answer.length * 2 });
    response.write(answer.slice(0, 20), () => response.destroy());
  },
  'answers 429 and when to come back': answers(429, { 'retry-after': '0' }),
  'answers 500 with a stack': answers(500, JSON_TYPE, '{"stack":"at secret.js:1 host db.internal"}'),
  'answers 502 with a page': answers(502, { 'content-type': 'text/html' }, '<h1>Bad Gateway</h1>'),
  'answers 503': answers(503, {}),
  'never answers': () => undefined,
  'drips its answer for ever': ({ response }) => {
    response.writeHead(200, JSON_TYPE);
    const drop = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(drop));
  },
  'sends early hints for ever': ({ response }) => {
    const hint = setInterval(() => response.writeProcessing(), 10);
    response.on('close', () => clearInterval(hint));
  },
};

const INVALID: Readonly<Record<string, Behaviour>> = {
  'answers a page of HTML': answers(200, { 'content-type': 'text/html' }, '<html></html>'),
  'answers HTML and calls it JSON': answers(200, JSON_TYPE, '<html></html>'),
  'answers JSON and calls it HTML': ({ response, honest: answer }) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(answer);
  },
  'answers half of its JSON': ({ response, honest: answer }) => {
    answerJson(response, answer.slice(0, answer.length / 2));
  },
  'answers 204': answers(204, {}),
  'answers 200 and nothing': answers(200, JSON_TYPE),
  'answers 404 with a page': answers(404, { 'content-type': 'text/html' }, '<h1>Not Found</h1>'),
  'answers 401 with some JSON': answers(401, JSON_TYPE, '{"error":"no"}'),
  'sends elsewhere': answers(307, { location: 'http://127.0.0.1:1/elsewhere' }),
  'sends elsewhere for good': answers(301, { location: '/graphql' }),
  'answers a compressed answer that nobody asked for': ({ response, honest: answer }) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(gzipSync(answer));
  },
  'names an encoding that does not exist': ({ response, honest: answer }) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'x-own' }).end(answer);
  },
  'answers no HTTP': ({ response }) => {
    response.socket?.end('220 smtp.example ESMTP\r\n\r\n');
  },
  'answers with endless headers': ({ response }) => {
    response.socket?.write(`HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(200_000)}\r\n\r\n`);
  },
  'answers 100,000 brackets': answers(200, JSON_TYPE, '['.repeat(100_000)),
  'answers 100,000 lists in each other': answers(200, JSON_TYPE, '['.repeat(100_000) + ']'.repeat(100_000)),
  'answers a text': answers(200, JSON_TYPE, '"data"'),
  'answers null': answers(200, JSON_TYPE, 'null'),
  'answers a list': answers(200, JSON_TYPE, '[{"data":{}}]'),
  'answers data that is a text': answers(200, JSON_TYPE, '{"data":"_entities"}'),
  'answers data that is a list': answers(200, JSON_TYPE, '{"data":[]}'),
  'answers data that is null without a reason': answers(200, JSON_TYPE, '{"data":null}'),
  'answers neither data nor errors': answers(200, JSON_TYPE, '{}'),
  'answers errors that are no list': answers(200, JSON_TYPE, '{"data":null,"errors":{"message":"x"}}'),
};

const CASES = [
  ...Object.entries(UNAVAILABLE).map(([what, does]) => ['SUBGRAPH_UNAVAILABLE', what, does] as const),
  ...Object.entries(INVALID).map(([what, does]) => ['SUBGRAPH_INVALID', what, does] as const),
];

describe('an owner that misbehaves takes nothing down but its own fields, and one error says so', () => {
  test.each(CASES)('%s when the owner of entities %s', async (code, _what, behaviour) => {
    world.notesBehave(behaviour);

    const answer = await world.asks('{ people { id name note } hello }');

    expect(answer.data).toEqual({
      people: PEOPLE.map((id) => ({ id, name: `name of ${id}`, note: null })),
      hello: 'hello',
    });
    expect(answer.errors).toMatchObject([{ path: ['people', 0], extensions: { code } }]);
    expect(answer.errors).toHaveLength(1);
    expect(answer.milliseconds).toBeLessThan(DEADLINE_MS);
    expectNothingLeaked(answer);
  });

  test.each(CASES)('%s when the owner of a root field %s', async (code, _what, behaviour) => {
    world.notesBehave(behaviour);

    const answer = await world.asks('{ hello news }');

    expect(answer.data).toEqual({ hello: 'hello', news: null });
    expect(answer.errors).toMatchObject([{ path: ['news'], extensions: { code } }]);
    expect(answer.errors).toHaveLength(1);
    expect(answer.milliseconds).toBeLessThan(DEADLINE_MS);
    expectNothingLeaked(answer);
  });

  test('the owner is asked as before once it behaves again', async () => {
    world.notesBehave(honest);

    const { data, errors } = await world.asks('{ news }');

    expect(data).toEqual({ news: 'news' });
    expect(errors).toEqual([]);
  });
});

describe('an answer without end does not fill the memory', () => {
  // What may be under way beyond the cap: buffers of both sockets and of the kernel.
  const UNDER_WAY = 12 * MEGABYTE;

  test('of a field of 100 MB no more is read than the cap, and the sender cannot send the rest', async () => {
    world.notesBehave(({ response }) => {
      response.writeHead(200, JSON_TYPE).write('{"data":{"_entities":[{"f0_":"');
      flood(response, 100);
    });
    const before = world.bytesSent();

    const answer = await world.asks('{ people { id note } }');

    expect(answer.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
    expect(answer.data).toEqual({ people: PEOPLE.map((id) => ({ id, note: null })) });
    expect(world.bytesSent() - before).toBeLessThan(8 * MEGABYTE + UNDER_WAY);
  });

  test('an answer that announces 100 MB is not read at all', async () => {
    world.notesBehave(({ response }) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': 100 * MEGABYTE });
      flood(response, 100);
    });
    const before = world.bytesSent();

    const { errors } = await world.asks('{ news }');

    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
    expect(world.bytesSent() - before).toBeLessThan(UNDER_WAY);
  });

  test('a compressed bomb is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MEGABYTE, ' '));
    world.notesBehave(answers(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }, bomb));
    const before = process.memoryUsage().rss;

    const { errors } = await world.asks('{ news }');

    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * MEGABYTE);
  });
});

function flood(response: HostileRequest['response'], megabytes: number): void {
  if (megabytes > 0 && !response.destroyed) {
    response.write(Buffer.alloc(MEGABYTE, 'x'), () => flood(response, megabytes - 1));
  }
}

function expectNothingLeaked({ text, errors }: { text: string; errors: unknown }): void {
  expect(text + JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|stack|db\.internal|html|<h1>/);
}
