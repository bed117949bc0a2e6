import type { ApolloServer } from '@apollo/server';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createGraphqlServer } from '#shared/graphql-server.ts';
import { createJitExecutor } from '#shared/jit-executor.ts';
import { silentLog } from '#shared/log.ts';

import { countAnew, SAME, schema, type Variables } from './compared-operations.ts';

const app = Fastify();
const servers = {
  compiled: createGraphqlServer(schema, {
    app,
    log: silentLog(),
    executor: createJitExecutor(schema, { compileFrom: 1 }).execute,
  }),
  executed: createGraphqlServer(schema, {
    app,
    log: silentLog(),
    executor: createJitExecutor(schema, { compileFrom: Number.POSITIVE_INFINITY }).execute,
  }),
};
beforeAll(() => Promise.all([servers.compiled.start(), servers.executed.start()]));
afterAll(() => Promise.all([servers.compiled.stop(), servers.executed.stop()]));

describe('a compiled operation answers exactly as graphql-js does', () => {
  test.each(SAME.map(([what, query, variables = {}]) => [what, query, variables] as const))(
    '%s',
    async (_what, query, variables) => {
      countAnew();
      const compiled = await asked(servers.compiled, query, variables);
      countAnew();
      const executed = await asked(servers.executed, query, variables);

      expect(compiled).toEqual(executed);
    },
  );

  test('null where it may not stand in many places: the data are the same, and more places are told', async () => {
    const query = '{ one(id: "b") { friends { friends { must } } } }';

    const compiled = await asked(servers.compiled, query, {});
    const executed = await asked(servers.executed, query, {});

    expect(compiled.data).toEqual(executed.data);
    expect(compiled.errors).toEqual(expect.arrayContaining([...(executed.errors ?? [])]));
  });

  test.each([
    ['both', true, true],
    ['the first', true, false],
    ['the second', false, true],
    ['neither', false, false],
  ])('conditions on fields, spreads and fragments in each other when %s holds', async (_what, a, b) => {
    const query = `
      fragment Names on Person { n: name @include(if: $a) friend @skip(if: $b) { ...Deep @include(if: $a) } }
      fragment Deep on Person { id name @skip(if: $b) ... @include(if: $b) { deep: id ... on Person @skip(if: $a) { never: id } } }
      query ($a: Boolean!, $b: Boolean!) {
        one(id: "a") { id ...Names @include(if: $b) ... on Person @skip(if: $a) { ...Names } ...Deep @skip(if: $b) }
        again: one(id: "b") @include(if: $a) { ...Deep ...Deep @include(if: $b) id @skip(if: $a) }
        things @skip(if: $b) { ... on Dog @include(if: $a) { name } ...Deep @include(if: $a) }
      }`;

    const compiled = await asked(servers.compiled, query, { a, b });

    expect(compiled).toEqual(await asked(servers.executed, query, { a, b }));
    expect(compiled.errors).toBeUndefined();
  });
});

describe('what is compiled stays bounded', () => {
  test('a subscription is refused here, since its route is another', async () => {
    const { data, errors, status } = await asked(servers.compiled, 'subscription { ticks }', {});

    expect({ data, status }).toEqual({ data: undefined, status: 400 });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('more operations than are remembered are answered all the same', async () => {
    const { execute: executor } = createJitExecutor(schema, { compileFrom: 1, most: 2 });
    const server = createGraphqlServer(schema, { app, log: silentLog(), executor });
    await server.start();

    const answers = await Promise.all(
      ['a', 'b', 'c', 'a'].map((alias) => asked(server, `{ ${alias}: one(id: "a") { id } }`, {})),
    );

    expect(answers.map(({ data }) => data)).toEqual(
      ['a', 'b', 'c', 'a'].map((alias) => ({ [alias]: { id: 'a' } })),
    );
    await server.stop();
  });
});

interface Asked {
  readonly data: unknown;
  readonly errors: readonly { readonly extensions?: Record<string, unknown> }[] | undefined;
  readonly status: number | undefined;
}

async function asked(server: ApolloServer<object>, query: string, variables: Variables): Promise<Asked> {
  const { body, http } = await server.executeOperation({ query, variables: { ...variables } });
  if (body.kind !== 'single') {
    throw new Error('answered in parts');
  }
  const { data, errors } = body.singleResult;
  return {
    data,
    errors: errors?.map((error) => ({ ...error, ...unreferenced(error), locations: undefined })),
    status: http.status,
  };
}

// The reference of a masked error is a new one each time.
function unreferenced({ message, extensions }: { message: string; extensions?: Record<string, unknown> }) {
  const reference = String(extensions?.['reference']);
  return { message: message.replaceAll(reference, '…'), extensions: { ...extensions, reference: undefined } };
}
