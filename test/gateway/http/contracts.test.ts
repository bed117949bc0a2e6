import { describe, expect, onTestFinished, test } from 'vitest';

import { readSettings } from '#shared/env.ts';
import { gatewayKeysOf } from '#shared/keys.ts';
import { silentLog } from '#shared/log.ts';

import { openListeners } from '../../../gateway/alive/listeners.ts';
import { createServers } from '../../../gateway/alive/servers.ts';
import type { Composed } from '../../../gateway/alive/supergraph-source.ts';
import { serveAlone } from '../../../gateway/http/serve-all.ts';
import { OPEN_IDENTITY } from '../../../gateway/identity/alone-identity.ts';
import { contractScalars } from '../../../gateway/supergraph/contract-scalars.ts';
import { readRoutingUrls } from '../../../gateway/supergraph/routing-urls.ts';
import { freshKeys } from '../../support/hub-keys.ts';
import { startLibrary } from '../../support/library-world.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A gateway over a library of which the audience "readers" sees no authors. */
async function aLibraryWithContract(): Promise<string> {
  const { one } = await startLibrary();
  const readers = one.replace(/^(\s+author: Author[^\n]*)$/m, '$1 @inaccessible');
  const composed: Composed = {
    supergraph: one,
    contracts: [{ name: 'readers', supergraph: withInaccessible(readers) }],
  };
  const servers = await createServers({
    settings: readSettings({ PORT: '0', HUB_DATA_DIR: temporaryFolder() }),
    keys: { ...gatewayKeysOf(freshKeys()), macTo: new Map() },
    log: silentLog(),
    now: () => new Date(),
    source: {
      name: 'a test',
      read: () => Promise.resolve(composed),
      instead: () => [],
      keep: () => undefined,
      follow: () => ({ reload: () => Promise.resolve(), stop: () => Promise.resolve() }),
    },
    recorder: () => expect.fail('nothing in a library is personal'),
    triedSdl: one,
    urlsOf: readRoutingUrls,
    scalarsOf: contractScalars,
  });
  serveAlone(servers, OPEN_IDENTITY.callers);
  const gateway = await openListeners(servers);
  onTestFinished(() => gateway.stop());
  return gateway.url;
}

// What composition writes when a subgraph uses the directive.
function withInaccessible(sdl: string): string {
  const link = '@link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)';
  const directive = 'directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ENUM';
  return sdl.replace(/^schema\b/m, `${directive}\nschema ${link}`);
}

async function asked(url: string, query: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

describe('the audience of a contract', () => {
  test('asks its own address for what its graph has, by POST, by GET and as a stream', async () => {
    const url = await aLibraryWithContract();
    const address = `${url}/graphql/contracts/readers`;
    const query = '{ book { title stars } }';

    const posted = await asked(address, query);
    const got = await fetch(`${address}?query=${encodeURIComponent(query)}`);
    const streamed = await fetch(`${address}/stream?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'text/event-stream' },
    });

    const answer = { data: { book: { title: 'one', stars: 'one' } } };
    expect(posted).toEqual({ status: 200, body: answer });
    expect(await got.json()).toEqual(answer);
    expect(await streamed.text()).toContain(JSON.stringify(answer));
  });

  test('sees nothing of what its graph has not, neither as data nor in its schema', async () => {
    const address = `${await aLibraryWithContract()}/graphql/contracts/readers`;

    const hidden = await asked(address, '{ book { author { name } } }');
    const schema = await asked(address, '{ __type(name: "Book") { fields { name } } }');

    expect(hidden).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    });
    expect(JSON.stringify(schema.body)).toContain('title');
    expect(JSON.stringify(schema.body)).not.toContain('author');
  });

  test('is not everyone: the whole graph is where it was', async () => {
    const url = await aLibraryWithContract();

    expect(await asked(`${url}/graphql`, '{ book { author { name } } }')).toEqual({
      status: 200,
      body: { data: { book: { author: { name: 'An' } } } },
    });
  });

  test('is told when there is no such contract', async () => {
    const url = await aLibraryWithContract();

    expect(await asked(`${url}/graphql/contracts/nobody`, '{ book { title } }')).toMatchObject({
      status: 404,
      body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    });
  });
});
