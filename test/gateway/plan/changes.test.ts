import { beforeEach, describe, expect, test } from 'vitest';

import { memoryHub, type MemoryHub } from '../../support/memory-hub.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

let done: string[];
let hub: MemoryHub;
beforeEach(() => {
  done = [];
  const say = (word: string) => async () => {
    done.push(`${word} begins`);
    await Promise.resolve();
    done.push(`${word} ends`);
    return { id: word };
  };
  hub = memoryHub([
    memorySubgraph(
      'a',
      `type Query { a: Thing } type Mutation { first: Thing  third: Thing  fails: Thing }
       type Subscription { news: String }
       type Thing @key(fields: "id") { id: ID! }`,
      {
        Mutation: {
          first: say('first'),
          third: say('third'),
          fails: () => {
            throw new Error('insert into thing');
          },
        },
      },
    ),
    memorySubgraph(
      'b',
      'type Query { b: String } type Mutation { second: Thing } type Thing @key(fields: "id") { id: ID!  name: String }',
      {
        Mutation: { second: say('second') },
        Thing: {
          __resolveReference: (found: unknown) => found,
          name: ({ id }: { id: string }) => `Name ${id}`,
        },
      },
    ),
  ]);
});

describe('changes of state', () => {
  test('are made one after the other in the order of the document, also by different owners', async () => {
    const { text, errors } = await hub.asks('mutation { x: first { id } y: second { id } z: third { id } }');

    expect(errors).toEqual([]);
    expect(done).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
      'third begins',
      'third ends',
    ]);
    expect(text).toBe('{"x":{"id":"first"},"y":{"id":"second"},"z":{"id":"third"}}');
  });

  test('answer with what other owners know of the result', async () => {
    const { data } = await hub.asks('mutation { first { name } }');

    expect(data).toEqual({ first: { name: 'Name first' } });
    expect(done).toHaveLength(2);
  });

  test('that fail leave the others, and tell nothing of the cause', async () => {
    const { data, errors, text } = await hub.asks('mutation { fails { id } first { id } }');

    expect(data).toEqual({ fails: null, first: { id: 'first' } });
    expect(errors).toMatchObject([{ path: ['fails'] }]);
    expect(`${text}${JSON.stringify(errors)}`).not.toContain('insert');
  });

  test('are not made by GET, which any page could send', async () => {
    const asking = hub.asks('mutation { first { id } }', { readOnly: true });

    await expect(asking).rejects.toMatchObject({
      status: 405,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(done).toEqual([]);
  });

  test('are not made when another operation of the document is the one to run', async () => {
    await hub.asks('mutation M { first { id } } query Q { b }', { operationName: 'Q', readOnly: true });

    expect(done).toEqual([]);
  });
});

test('a subscription is refused with a code of the closed list, since nobody serves it yet', async () => {
  const asking = hub.asks('subscription { news }');

  await expect(asking).rejects.toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
});
