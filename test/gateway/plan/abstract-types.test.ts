import { beforeAll, describe, expect, test } from 'vitest';

import { memoryHub, type MemoryHub } from '../../support/memory-hub.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';
import { townHub } from './town.ts';

let hub: MemoryHub;
beforeAll(() => {
  hub = townHub();
});

describe('unions, interfaces and lists in each other', () => {
  test('each member of a union answers its own selections, from whichever owner', async () => {
    const { data, errors } = await hub.asks(
      '{ parties { __typename ... on Person { street } ... on Shop { name owner { name } } } }',
    );

    expect(errors).toMatchObject([{ path: ['parties', 3, 'street'] }]);
    expect(data).toEqual({
      parties: [
        { __typename: 'Person', street: 'p1 Street' },
        { __typename: 'Shop', name: 'Phở', owner: { name: 'Tên p2' } },
        null,
        null,
        { __typename: 'Shop', name: 'Bánh mì', owner: { name: 'Tên p3' } },
      ],
    });
  });

  test('a member of a union of which nothing is asked is an empty object', async () => {
    const { text } = await hub.asks('{ parties { ... on Shop { code } } }');

    expect(text).toBe('{"parties":[{},{"code":"s1"},null,{},{"code":"s2"}]}');
  });

  test('an interface answers its own fields for all its types and more for some', async () => {
    const { data, errors } = await hub.asks(
      '{ beings { id name(lang: EN) ... on Dog { barks kennel { area } } ... on Person { company { name } } } }',
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({
      beings: [
        { id: 'p1', name: 'Name p1', company: { name: 'Phở' } },
        { id: 'p2', name: 'Name p2', company: null },
        { id: 'd1', name: 'Dog', barks: true, kennel: { area: 'North' } },
        { id: 'd2', name: 'Dog', barks: true, kennel: null },
      ],
    });
  });

  test('one name may mean another field on another type', async () => {
    const { data } = await hub.asks(
      '{ beings { ... on Dog { more: kennel { number } } ... on Person { more: home { number } } } }',
    );

    expect(data).toEqual({
      beings: [{ more: { number: 1 } }, { more: { number: 1 } }, { more: { number: 2 } }, { more: null }],
    });
  });

  test('a fragment on an interface adds to an object that implements it', async () => {
    const { text } = await hub.asks(
      '{ person(id: "p1") { ...B } } fragment B on Being { name friend { ...C } } fragment C on Being { id }',
    );

    expect(text).toBe('{"person":{"name":"Tên p1","friend":{"id":"p2"}}}');
  });

  test('a union that only another owner reaches is asked of its two owners', async () => {
    const { data } = await hub.asks(
      '{ person(id: "p1") { homes { seller { __typename ... on Person { name } ... on Shop { name } } } } }',
    );

    expect(data).toEqual({
      person: {
        homes: [
          { seller: { __typename: 'Person', name: 'Tên p3' } },
          { seller: { __typename: 'Shop', name: 'Phở' } },
        ],
      },
    });
  });

  test('lists in lists keep their shape, their nulls and their empty places', async () => {
    const { data } = await hub.asks('{ person(id: "p1") { table { id street home { area } } } }');

    expect(data).toEqual({
      person: {
        table: [[{ id: 'p2', street: 'p2 Street', home: { area: 'North' } }, null, null], [], null],
      },
    });
  });

  test('an entity known by its interface to one owner gets its fields from there', async () => {
    const media = memoryHub([
      memorySubgraph(
        'library',
        `type Query { media: [Media!] }
         interface Media @key(fields: "id") { id: ID!  title: String }
         type Book implements Media @key(fields: "id") { id: ID!  title: String }
         type Film implements Media @key(fields: "id") { id: ID!  title: String }`,
        {
          Query: {
            media: () => [
              { __typename: 'Book', id: 'b', title: 'Kiều' },
              { __typename: 'Film', id: 'f', title: 'Mùi đu đủ xanh' },
            ],
          },
        },
      ),
      memorySubgraph('stars', `type Media @key(fields: "id") @interfaceObject { id: ID!  stars: Int }`, {
        Media: {
          __resolveReference: (found: unknown) => found,
          stars: ({ id }: { id: string }) => id.length + 3,
        },
      }),
    ]);

    const { data, errors } = await media.asks('{ media { __typename title stars ... on Film { id } } }');

    expect(errors).toEqual([]);
    expect(data).toEqual({
      media: [
        { __typename: 'Book', title: 'Kiều', stars: 4 },
        { __typename: 'Film', title: 'Mùi đu đủ xanh', stars: 4, id: 'f' },
      ],
    });
  });
});
