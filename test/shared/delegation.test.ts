import Fastify from 'fastify';
import { describe, expect, test } from 'vitest';

import { createDelegations, DELEGATED_PATH } from '#shared/delegation.ts';
import { urlOf } from '#shared/http-server.ts';
import { keysOf } from '#shared/keys.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { freshKeys } from '../support/hub-keys.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const QUERY = { query: '{ me { fullName } }', variables: {}, purpose: 'PREFILL', caseCode: null };

interface Told {
  body: unknown;
}

/** Asks a gateway that answers with this text. */
async function asked(answer: string, told: Told = { body: null }) {
  const app = Fastify();
  app.post(DELEGATED_PATH, (request, reply) => {
    told.body = request.body;
    return reply.header('content-type', 'application/graphql-response+json').send(answer);
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const delegations = delegationsTo(urlOf(app));
  try {
    return await delegations.for({ grant: 'the grant', deadlineAt: Date.now() + 5_000 }).ask(QUERY);
  } finally {
    await delegations.close();
    await app.close();
  }
}

function delegationsTo(gatewayUrl?: string) {
  const keys = keysOf(freshKeys(), 'dossiers');
  return createDelegations({ keys, now: () => NOW, ...(gatewayUrl !== undefined && { gatewayUrl }) });
}

describe('a delegated query', () => {
  test('shows the caller’s grant and is answered with data, reasons and owners', async () => {
    const told: Told = { body: null };
    const answer = {
      owners: { 'Citizen.fullName': 'citizens' },
      errors: [
        {
          message: 'x',
          path: ['me', 0],
          extensions: { code: 'PURPOSE_DENIED', coordinate: 'Citizen.fullName' },
        },
        { message: 'y', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
      ],
      data: { me: null },
      isVerified: true,
    };

    const got = await asked(JSON.stringify(answer), told);

    expect(told.body).toEqual({ ...QUERY, grant: 'the grant' });
    expect(got).toEqual({
      data: { me: null },
      errors: [
        { code: 'PURPOSE_DENIED', coordinate: 'Citizen.fullName', path: ['me', 0] },
        { code: 'SUBGRAPH_UNAVAILABLE' },
      ],
      owners: { 'Citizen.fullName': 'citizens' },
      isVerified: true,
    });
  });

  test('that was refused as a whole has no data, and the reason', async () => {
    const got = await asked('{"errors":[{"message":"x","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}');

    expect(got).toEqual({
      data: null,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
      owners: {},
      isVerified: false,
    });
  });

  test('fails when what comes back is no answer, when nobody is there, and when there is no gateway', async () => {
    const grant = { grant: 'g', deadlineAt: Date.now() + 5_000 };
    const [nobody, none] = [delegationsTo('http://127.0.0.1:9'), delegationsTo()];

    await expect(asked('"hello"')).rejects.toThrow(SubgraphFailure);
    await expect(nobody.for(grant).ask(QUERY)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await expect(none.for(grant).ask(QUERY)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await nobody.close();
  });
});
