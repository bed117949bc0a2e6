import { describe, expect, test } from 'vitest';

import { startForeignSubgraph, supergraphOf } from '../support/foreign-subgraphs.ts';
import { placeWith, startedAlone } from '../support/alone.ts';
import { BOOK, startLibrary } from '../support/library-world.ts';
import { memorySubgraph, PERSONAL } from '../support/memory-subgraph.ts';

const ANSWER = { book: { title: 'one', stars: 'one', author: { name: 'An' } } };

/** A supergraph that says something of a person. */
async function personalSupergraph(): Promise<string> {
  const people = await startForeignSubgraph(
    memorySubgraph(
      'people',
      `type Query { person: Citizen } type Citizen @key(fields: "ref") { ref: ID! name: String @personal(class: BASIC) } ${PERSONAL}`,
      { Query: { person: () => ({ ref: '1', name: 'An' }) } },
    ),
  );
  await people.stop();
  return supergraphOf([people]);
}

describe('a gateway over somebody else’s supergraph, with no hub around it', () => {
  test('answers from the addresses that the supergraph names', async () => {
    const { one } = await startLibrary();
    const { asks } = await startedAlone(placeWith(one));

    const answer = await asks(BOOK);

    expect(answer).toEqual({ status: 200, data: ANSWER, errors: [] });
  });

  test('sends subgraphs that are not the hub’s plain requests, without a header of the hub', async () => {
    const { one, shelves, authors } = await startLibrary();
    const { asks } = await startedAlone(placeWith(one));

    await asks(BOOK, { 'x-hub-purpose': 'OWN_DATA', 'x-hub-grant': 'forged', authorization: 'Bearer a.b.c' });

    const headers = [...shelves.seen, ...authors.seen];
    const names = headers.flatMap((each) => Object.keys(each));
    expect(headers.length).toBeGreaterThan(0);
    expect(names.filter((name) => name.startsWith('x-hub-') || name === 'authorization')).toEqual([]);
  });

  test('is ready without asking its subgraphs how they are', async () => {
    const { one, shelves } = await startLibrary();
    const { gateway } = await startedAlone(placeWith(one));

    const health = await fetch(`${gateway.url}/health/ready`);

    expect(health.status).toBe(200);
    expect(shelves.seen).toEqual([]);
  });

  test('without --open it tells who shows no token to sign in', async () => {
    const { one } = await startLibrary();
    const { asks } = await startedAlone(placeWith(one), false);

    const answer = await asks(BOOK);

    expect(answer.status).toBe(401);
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test('without --open it answers who shows a token of the demo', async () => {
    const { one } = await startLibrary();
    const { asks, token } = await startedAlone(placeWith(one), false);

    const answer = await asks(BOOK, { authorization: `Bearer ${await token('portal')}` });

    expect(answer).toEqual({ status: 200, data: ANSWER, errors: [] });
  });
});

describe('a supergraph that says something of a person', () => {
  test('is not served to callers without a token', async () => {
    const place = placeWith(await personalSupergraph());

    await expect(startedAlone(place)).rejects.toThrow(/--open .*@personal/);
  });

  test('is not served in place of one that says nothing of anybody, while that one stays', async () => {
    const { one } = await startLibrary();
    const { asks, serve } = await startedAlone(placeWith(one));

    const state = await serve(await personalSupergraph());

    expect(state).toMatchObject({ generation: 1, refused: expect.stringContaining('@personal') });
    expect((await asks(BOOK)).data).toEqual(ANSWER);
  });

  test('is served to callers with a token', async () => {
    const { asks } = await startedAlone(placeWith(await personalSupergraph()), false);

    expect((await asks('{ __typename }')).status).toBe(401);
  });
});
