import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startClientHub, type ClientHub } from './client-hub.ts';

let hub: ClientHub;
beforeAll(async () => {
  hub = await startClientHub();
});
afterAll(() => hub.stop());

const audits = serverAudits({ url: () => hub.url, fetchFn: fetch });

test('the audits of GraphQL over HTTP are the sixty-one that are promised', () => {
  expect(audits.length).toBe(61);
});

test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))(
  'the hub passes the audit $id of GraphQL over HTTP: $name',
  async ({ fn }) => {
    const result = await fn();

    expect('reason' in result ? result.reason : null).toBeNull();
    expect(result.status).toBe('ok');
  },
);
