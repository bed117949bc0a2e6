import { memoryHub, type MemoryHub } from '../../support/memory-hub.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';

interface Thing {
  readonly __typename: 'X';
  readonly id: string;
}

const MINE: Thing = { __typename: 'X', id: 'me' };

/**
 * The world in which a client's alias would be the key of the next question: `free` is a text that the client may
 * have chosen, and holds another's key.
 */
export function aliasHub(): MemoryHub {
  return memoryHub([
    memorySubgraph(
      'a',
      `type Query { x: X  any: Any  node: Node  xs: [X!] }
       interface Node { id: ID! }
       union Any = X
       enum Lang { VI EN }
       type X implements Node @key(fields: "id") { id: ID!  note: String  said(in: Lang): String }`,
      {
        Query: { x: () => MINE, any: () => MINE, node: () => MINE, xs: () => [MINE] },
        X: { note: () => 'victim', said: () => 'hello' },
      },
    ),
    memorySubgraph('b', `type X @key(fields: "id") { id: ID!  s: String  free: String }`, {
      X: { __resolveReference: (found: Thing) => found, s: () => 'small', free: () => 'victim' },
    }),
    memorySubgraph(
      'c',
      `type X @key(fields: "id") { id: ID!  s: String @external  t: String @requires(fields: "s") }`,
      {
        X: {
          __resolveReference: (found: Thing) => found,
          t: ({ id, s }: Thing & { s: string }) => `${s} secret of ${id}`,
        },
      },
    ),
  ]);
}
