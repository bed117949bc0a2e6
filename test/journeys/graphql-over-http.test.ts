import { request } from 'node:http';
import { text as textOf } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isErrorCode } from '#shared/errors.ts';

import { DEFAULT_LIMITS } from '../../gateway/guard/limits.ts';
import { startHubWorld, type HubWorld } from '../support/hub-world.ts';

let world: HubWorld;
beforeAll(async () => {
  world = await startHubWorld();
});
afterAll(() => world.stop());

const UNIT = '{ unit(code: "H26") { code } }';
const ANSWERED = '{"data":{"unit":{"code":"H26"}}}';
const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

const send = (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const get = (
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(`${world.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers });

async function codeOf(response: Response): Promise<unknown> {
  // An error answer of the gateway.
  const { errors } = (await response.json()) as { errors: { extensions: { code: unknown } }[] };
  return errors[0]?.extensions.code;
}

describe('POST (GraphQL over HTTP, section 5.4)', () => {
  test('an operation is answered with 200 and JSON', async () => {
    const response = await send({ query: UNIT });

    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      JSON_TYPE,
      ANSWERED,
    ]);
  });

  test.each([
    [undefined, JSON_TYPE],
    ['*/*', JSON_TYPE],
    ['application/json', JSON_TYPE],
    ['application/*;q=0.8', JSON_TYPE],
    ['APPLICATION/JSON; charset=utf-8', JSON_TYPE],
    ['application/graphql-response+json', GRAPHQL_TYPE],
    ['application/graphql-response+json, application/json;q=0.9', GRAPHQL_TYPE],
    ['text/html, application/json', JSON_TYPE],
  ])('to a client that accepts %s the answer is %s', async (accept, type) => {
    const response = await send({ query: UNIT }, accept === undefined ? {} : { accept });

    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  test.each(['text/html', 'application/xml', 'image/*'])(
    'to a client that takes %s alone it is 406',
    async (accept) => {
      const response = await send({ query: UNIT }, { accept });

      expect(response.status).toBe(406);
    },
  );

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/jsonp',
  ])('a body of type %s, which a page of another site could send, is 415', async (type) => {
    const response = await send({ query: UNIT }, { 'content-type': type });

    expect([response.status, await codeOf(response)]).toEqual([415, 'BAD_USER_INPUT']);
  });

  test('a body without a type is 415 as well', async () => {
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      body: new Blob([JSON.stringify({ query: UNIT })]),
    });

    expect(response.status).toBe(415);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{marker'],
    ['a list (batch)', '[{"query":"{__typename}"}]'],
    ['a text', '"marker"'],
    ['null', 'null'],
    ['no query', '{}'],
    ['an empty query', '{"query":""}'],
    ['a query that is a number', '{"query":5}'],
    ['variables that are a list', '{"query":"{__typename}","variables":[]}'],
    ['variables that are a text', '{"query":"{__typename}","variables":"{}"}'],
    ['an operation name that is a number', '{"query":"{__typename}","operationName":5}'],
    ['extensions that are a list', '{"query":"{__typename}","extensions":[]}'],
    ['bytes that are no UTF-8', '{"query":"\u{fffd}\u{0}'],
  ])('%s is 400 with BAD_USER_INPUT, for every client', async (_what, body) => {
    const older = await send(body);
    const newer = await send(body, { accept: 'application/graphql-response+json' });

    expect([older.status, newer.status]).toEqual([400, 400]);
    expect(await codeOf(older)).toBe('BAD_USER_INPUT');
    expect(await newer.text()).not.toContain('marker');
  });

  test.each([
    ['{ nobody }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ unit', 'GRAPHQL_PARSE_FAILED'],
    ['query ($c: UnitCode!) { unit(code: $c) { code } }', 'BAD_USER_INPUT'],
  ])('%s is 400 to who knows the new media type and 200 to who does not', async (query, code) => {
    const newer = await send({ query }, { accept: 'application/graphql-response+json' });
    const older = await send({ query });

    expect([newer.status, older.status]).toEqual([400, 200]);
    expect([await codeOf(newer), await codeOf(older)]).toEqual([code, code]);
  });

  test('an answer with a part that failed is 200, with both data and errors', async () => {
    const response = await send(
      { query: `{ me { fullName } unit(code: "H26") { code } }` },
      { accept: 'application/graphql-response+json' },
    );

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { me: null, unit: { code: 'H26' } },
      errors: [{ path: ['me'] }],
    });
  });

  test('what was not run has errors and no data at all', async () => {
    const response = await send({ query: '{ nobody }' });

    expect(Object.keys((await response.json()) as object)).toEqual(['errors']);
  });

  test('null for what may be left out is as if it were left out', async () => {
    const response = await send({ query: UNIT, variables: null, operationName: null, extensions: null });

    expect(await response.text()).toBe(ANSWERED);
  });

  test('a body larger than allowed is 413 with LIMIT_EXCEEDED, and says how large it may be', async () => {
    const response = await send({ query: UNIT, variables: { a: 'x'.repeat(DEFAULT_LIMITS.bodyBytes) } });

    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining(`${DEFAULT_LIMITS.bodyBytes} bytes`),
          extensions: { code: 'LIMIT_EXCEEDED' },
        },
      ],
    });
  });

  test('JSON nested deeper than allowed is LIMIT_EXCEEDED', async () => {
    const response = await send(
      `{"query":"{__typename}","variables":{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
    );

    expect([response.status, await codeOf(response)]).toEqual([400, 'LIMIT_EXCEEDED']);
  });

  test('lists in lists of a few hundred bytes do not make an answer of megabytes', async () => {
    const turns = Array.from({ length: 9 }, () => 'predecessors { successors {').join(' ');

    const response = await send({ query: `{ area(code: "79") { ${turns} name ${'}'.repeat(18)} } }` });

    expect(await codeOf(response)).toBe('LIMIT_EXCEEDED');
  });

  test('an answer is kept by no cache', async () => {
    const response = await send({ query: UNIT });

    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('GET (GraphQL over HTTP, section 5.3)', () => {
  test('a query with variables is answered', async () => {
    const response = await get({
      query: 'query A($c: UnitCode!) { unit(code: $c) { code } } query B { __typename }',
      variables: '{"c":"H26"}',
      operationName: 'A',
    });

    expect([response.status, await response.text()]).toEqual([200, ANSWERED]);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['without a query', {}],
    ['with variables that are no JSON', { query: UNIT, variables: '{marker' }],
    ['with variables that are no object', { query: UNIT, variables: '[]' }],
    ['with extensions that are no JSON', { query: UNIT, extensions: 'x' }],
  ])('a request %s is 400 with BAD_USER_INPUT', async (_what, parameters) => {
    const response = await get(parameters);

    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('variables given twice are refused, not left out', async () => {
    const response = await fetch(
      `${world.url}/graphql?query=${encodeURIComponent(UNIT)}&variables={}&variables={}`,
    );

    expect(response.status).toBe(400);
  });

  test('a persona’s token counts as it does in POST', async () => {
    const response = await get(
      { query: '{ me { fullName } }' },
      { authorization: `Bearer ${await world.token('parent')}` },
    );

    expect(await response.json()).toEqual({ data: { me: { fullName: 'Nguyễn Thị Thu Hà' } } });
  });
});

describe('the plan of an operation', () => {
  const planned = { query: UNIT, extensions: { plan: true } };

  test.each(['registry-admin', 'officer-duong-noi', null])(
    'is shown in a demo to %s, beside the data',
    async (persona) => {
      const bearer = persona === null ? {} : { authorization: `Bearer ${await world.token(persona)}` };

      const response = await send(planned, bearer);

      expect(await response.json()).toEqual({
        data: { unit: { code: 'H26' } },
        extensions: { plan: expect.anything() },
      });
    },
  );
});

describe('other methods and places', () => {
  test.each(['PUT', 'PATCH', 'DELETE'])('%s is 405 and tells what is allowed', async (method) => {
    const response = await fetch(`${world.url}/graphql`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });

    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  });

  test.each([
    '/nowhere',
    '/graphql/other',
    '/%2e%2e/package.json',
    '/playground/assets/../../../package.json',
    '/metrics',
    '/demo',
  ])('nothing of the hub is served at %s', async (path) => {
    const response = await rawGet(path);

    expect([403, 404]).toContain(response.status);
    expect(response.text).not.toMatch(/"lien-thong"|hub_graphql/);
  });

  test('a request that is no HTTP for us is told in our codes, without a stack', async () => {
    const response = await fetch(`${world.url}/graphql?query=%ff%fe`, {
      headers: { accept: 'application/graphql-response+json' },
    });

    expect(response.status).toBe(400);
    expect(isErrorCode(await codeOf(response))).toBe(true);
  });
});

describe('the pages of the demo', () => {
  test.each([
    ['/', 200, /^text\/html/, /<script/],
    ['/me/dossiers', 200, /^text\/html/, /<script/],
    ['/nowhere', 404, /json/, /NOT_FOUND/],
    ['/playground', 200, /^text\/html/, /<script/],
    ['/health/live', 200, /json/, /live/],
    ['/health/ready', 200, /json/, /ready/],
    ['/demo/personas', 200, /json/, /officer-duong-noi/],
    ['/demo/token?persona=parent', 200, /^text\/plain/, /^[\w-]+\.[\w-]+\.[\w-]+$/],
    ['/demo/token?persona=nobody', 404, /^text\/plain/, /parent/],
    ['/demo/token', 404, /^text\/plain/, /parent/],
    ['/demo/token?persona=__proto__', 404, /^text\/plain/, /parent/],
    ['/demo/case?persona=officer-duong-noi', 200, /^text\/plain/, /^H26\.9001/],
    ['/demo/case?persona=parent', 404, /^text\/plain/, /persona/],
  ])('a browser that opens %s is answered with %i', async (path, status, type, content) => {
    const response = await fetch(`${world.url}${path}`);

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(type);
    expect(await response.text()).toMatch(content);
  });

  test('a page may load nothing from elsewhere and stand in no frame', async () => {
    const pages = await Promise.all(['/', '/playground'].map((path) => fetch(`${world.url}${path}`)));

    for (const { headers } of pages) {
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('a token is kept by no cache and is taken', async () => {
    const response = await fetch(`${world.url}/demo/token?persona=elder`);
    const answer = await world.asks(null, '{ me { fullName } }', {
      headers: { authorization: `Bearer ${await response.text()}` },
    });

    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(answer.data).toEqual({ me: { fullName: 'Đặng Văn Thọ' } });
  });

  test('the ready case of every officer opens that case to them', async () => {
    const personas = (await (await fetch(`${world.url}/demo/personas`)).json()) as readonly {
      persona: string;
      kind: string;
      case: string | null;
    }[];
    const officers = personas.filter(({ kind }) => kind === 'OFFICER');

    const answers = await Promise.all(
      officers.map(({ persona, case: code }) =>
        world.asks(persona, 'query ($code: DossierCode!) { dossier(code: $code) { code people { role } } }', {
          variables: { code },
          purpose: 'PROCESS_DOSSIER',
          caseCode: code ?? '',
        }),
      ),
    );

    expect(officers.length).toBe(6);
    expect(answers.map(({ data }) => data)).toEqual(
      officers.map(({ case: code }) => ({ dossier: { code, people: expect.any(Array) } })),
    );
  });
});

// fetch tidies a path up before it sends it.
async function rawGet(path: string): Promise<{ status: number | undefined; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number | undefined; text: string }>();
  const { hostname, port } = new URL(world.url);
  const asked = request({ hostname, port, path }, (response) => {
    textOf(response).then((text) => resolve({ status: response.statusCode, text }), reject);
  });
  asked.on('error', reject);
  asked.end();
  return promise;
}
