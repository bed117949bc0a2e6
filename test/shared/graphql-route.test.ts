import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createGrantCheck } from '#shared/grant-check.ts';
import { signGrant } from '#shared/grant.ts';
import { routeGraphql } from '#shared/graphql-route.ts';
import { createGraphqlServer } from '#shared/graphql-server.ts';
import { createHttpServer, urlOf } from '#shared/http-server.ts';
import { createJitExecutor, type JitExecutor } from '#shared/jit-executor.ts';
import { gatewayKeysOf, keysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';
import { HUB_HEADERS, macOf } from '#shared/request-mac.ts';

import { aCitizen } from '../support/callers.ts';
import { freshKeys } from '../support/hub-keys.ts';
import { countAnew, SAME, schema } from './compared-operations.ts';

const keys = freshKeys();
const gateway = gatewayKeysOf(keys);
const now = () => new Date('2026-11-22T02:00:00Z');

const app = createHttpServer(async () => null);
// How often code was run without Apollo Server.
let withoutApollo = 0;
let grant: string;
let url: string;
beforeAll(async () => {
  const jit = createJitExecutor(schema, { compileFrom: 1 });
  const apollo = createGraphqlServer<object>(schema, { app, log: silentLog(), executor: jit.execute });
  await apollo.start();
  routeGraphql(app, {
    apollo,
    jit: countedBy(jit),
    log: silentLog(),
    check: createGrantCheck({ keys: keysOf(keys, 'units'), now }),
    contextOf: () => ({}),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  url = urlOf(app);
  const terms = { issuer: gateway.holder, audience: 'units', now: now() };
  grant = await signGrant(aCitizen('r1'), terms, gateway.privateKey);
});
afterAll(() => app.close());

function countedBy({ compiledOf }: JitExecutor): Pick<JitExecutor, 'compiledOf'> {
  return {
    compiledOf: (text) => {
      const compiled = compiledOf(text);
      withoutApollo += compiled ? 1 : 0;
      return compiled;
    },
  };
}

interface Told {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

async function post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
  const at = String(now().getTime());
  const macKey = gateway.macTo.get('units');
  const mac = macKey ? macOf({ grant, at, via: '', body }, macKey) : '';
  const { grant: ofGrant, at: ofTime, via, mac: ofMac } = HUB_HEADERS;
  const hub = { [ofGrant]: grant, [ofTime]: at, [via]: '', [ofMac]: mac };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...hub, ...headers },
    body,
  });
  const text = await response.text();
  // The reference of a masked error is a new one each time.
  const told = text.trim().replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '…');
  return { status: response.status, type: response.headers.get('content-type'), text: told };
}

const CHARSET = { 'content-type': 'application/json; charset=utf-8' };

describe('an operation that is known is answered without Apollo Server, exactly as with it', () => {
  test.each(SAME.map(([what, query, variables = {}]) => [what, query, variables] as const))(
    '%s',
    async (_what, query, variables) => {
      const body = JSON.stringify({ query, variables });

      countAnew();
      const first = await post(body);
      countAnew();
      const again = await post(body);

      expect(again).toEqual(first);
    },
  );

  test('it is answered so from its second time, not from its first', async () => {
    const body = JSON.stringify({ query: '{ beings { again: id } }' });
    const before = withoutApollo;

    const [first, afterFirst, second] = [await post(body), withoutApollo, await post(body)];

    expect([afterFirst, withoutApollo]).toEqual([before, before + 1]);
    expect(second).toEqual(first);
  });

  test.each([
    ['a name beside the text', { operationName: null }],
    ['extensions beside the text', { extensions: {} }],
    ['variables in a list', { variables: [] }],
    ['variables as a text', { variables: '{}' }],
  ])('with %s Apollo Server is asked, whatever is known', async (_what, more) => {
    const query = '{ beings { id } }';
    await post(JSON.stringify({ query }));
    const before = withoutApollo;

    await post(JSON.stringify({ query, ...more }));

    expect(withoutApollo).toBe(before);
  });
});

describe('a plain post is answered as any other', () => {
  test.each([
    ['an operation', '{"query":"{ beings { id } }"}', {}],
    ['what does not fit the graph', '{"query":"{ nobody }"}', {}],
    ['what is no JSON', '{"query"', {}],
    ['what is no request', '[]', {}],
    ['nothing at all', '', {}],
    ['a request without a grant', '{"query":"{ beings { id } }"}', { [HUB_HEADERS.grant]: '' }],
    ['a request whose MAC is of another body', '{"query":"{ beings { id } }"}', { [HUB_HEADERS.mac]: 'x.y' }],
    [
      'whoever knows the media type of GraphQL',
      '{"query":"{ beings { id } }"}',
      { accept: 'application/graphql-response+json' },
    ],
  ])('%s', async (_what, body, headers) => {
    const plain = await post(body, headers);
    const byFastify = await post(body, { ...headers, ...CHARSET });

    expect(plain).toEqual(byFastify);
  });
});
