import type { IncomingHttpHeaders } from 'node:http';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHubFetcher } from '../../../gateway/console/playground/hub-fetcher.ts';
import { type Ask, loadPersonas } from '../../../gateway/console/session/personas.ts';
import type { Run } from '../../../gateway/console/playground/run.ts';
import { type Session, sessionOf } from '../../../gateway/console/playground/session.ts';

const OFFICER: Session = {
  persona: 'officer-duong-noi',
  purpose: 'PROCESS_DOSSIER',
  case: 'H26.9001-261120-0003',
};

let hub: FastifyInstance;
let ask: Ask;
let received: IncomingHttpHeaders[];
let tokens: string[];
let personas: unknown;

beforeEach(async () => {
  received = [];
  tokens = [];
  personas = [];
  hub = Fastify();
  hub.get('/demo/personas', async (_request, reply) =>
    reply.type('application/json').send(JSON.stringify(personas)),
  );
  hub.get<{ Querystring: { persona: string } }>('/demo/token', async ({ query }) => {
    tokens.push(query.persona);
    return `token of ${query.persona}\n`;
  });
  hub.post('/graphql', (request, reply) => {
    received.push(request.headers);
    return reply.send({ data: { asked: request.body } });
  });
  const address = await hub.listen({ port: 0, host: '127.0.0.1' });
  ask = (path, init) => fetch(new URL(path, address), init);
});

afterEach(async () => {
  await hub.close();
});

test('a request carries the token, the purpose and the case of the session', async () => {
  const fetcher = createHubFetcher(ask, () => OFFICER);

  const answer = await fetcher({ query: '{ me { fullName } }' });

  expect(answer).toEqual({
    data: { asked: { query: '{ me { fullName } }', extensions: { plan: true } } },
  });
  expect(received[0]).toMatchObject({
    authorization: 'Bearer token of officer-duong-noi',
    'x-hub-purpose': 'PROCESS_DOSSIER',
    'x-hub-case': 'H26.9001-261120-0003',
  });
});

test('a request for nobody carries no token, no purpose and no case', async () => {
  const fetcher = createHubFetcher(ask, () => sessionOf(null));

  await fetcher({ query: '{ purposes }' });

  expect(tokens).toEqual([]);
  expect(Object.keys(received[0] ?? {})).not.toEqual(expect.arrayContaining(['authorization']));
  expect(received[0]).not.toHaveProperty('x-hub-purpose');
});

test('the introspection states neither purpose nor case, because a schema is nobody’s data', async () => {
  const fetcher = createHubFetcher(ask, () => OFFICER);

  await fetcher({ query: '{ __typename }', operationName: 'IntrospectionQuery' });

  expect(received[0]).not.toHaveProperty('x-hub-purpose');
  expect(received[0]).not.toHaveProperty('x-hub-case');
});

test('an introspection is described before it is read, and is no run', async () => {
  const runs: Run[] = [];
  const fetcher = createHubFetcher(ask, () => OFFICER, {
    onRun: (run) => runs.push(run),
    describe: () => Promise.resolve({ data: { described: true } }),
  });

  const answer = await fetcher({ query: '{ __typename }', operationName: 'IntrospectionQuery' });

  expect(answer).toEqual({ data: { described: true } });
  expect(runs).toEqual([]);
});

test('a run is told with its plan, which is asked for beside the answer and left out of it', async () => {
  const runs: Run[] = [];
  const planning: Ask = () =>
    Promise.resolve(Response.json({ data: {}, extensions: { plan: { kind: 'Fetch' } } }));
  const fetcher = createHubFetcher(planning, () => sessionOf(null), { onRun: (run) => runs.push(run) });

  expect(await fetcher({ query: '{ a }' })).toEqual({ data: {} });
  expect(runs).toMatchObject([{ asked: { query: '{ a }' }, answer: { data: {} }, plan: { kind: 'Fetch' } }]);
});

test('requests of one persona shortly after each other share one token', async () => {
  const fetcher = createHubFetcher(ask, () => OFFICER);

  await fetcher({ query: '{ a }' });
  await fetcher({ query: '{ b }' });

  expect(tokens).toEqual(['officer-duong-noi']);
});

test('a header that was typed into the editor wins over the one of the session', async () => {
  const fetcher = createHubFetcher(ask, () => OFFICER);

  await fetcher({ query: '{ a }' }, { headers: { 'x-hub-purpose': 'WORK_LIST' } });

  expect(received[0]?.['x-hub-purpose']).toBe('WORK_LIST');
});

test('a persona without a natural purpose or case is offered with neither', async () => {
  personas = [{ persona: 'portal', vi: 'Cổng', en: 'Portal', kind: 'SERVICE', purpose: null }];

  const offered = await loadPersonas(ask);

  expect(offered).toEqual([
    { persona: 'portal', vi: 'Cổng', en: 'Portal', kind: 'service', purpose: null, case: null },
  ]);
});

test('a hub that offers no personas leaves the page with nobody to choose', async () => {
  personas = { errors: [] };

  expect(await loadPersonas(ask)).toEqual([]);
});
