import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readSubgraphSdl } from '#schema/sdl.ts';
import { SUBGRAPHS } from '#schema/subgraphs.ts';
import type { Caller } from '#shared/caller.ts';
import type { SubgraphDefinition } from '#shared/define.ts';
import { silentLog } from '#shared/log.ts';
import { createErrorMask } from '#shared/masking.ts';

import { anonymous } from './callers.ts';
import { statementsDuring } from './sql-statements.ts';
import { post, startWorld, type SubgraphWorld } from './subgraph-world.ts';

/** One entity of a subgraph, for the suite that every subgraph passes. */
export interface ConformingEntity {
  readonly type: string;
  /** The key field, e.g. `code`. */
  readonly key: string;
  /** A selection that every row answers, e.g. `name`. */
  readonly selection: string;
  /** 50 keys that exist, after `prepare`. */
  readonly keys: (world: SubgraphWorld) => Promise<readonly string[]>;
  readonly absentKey: string;
  /** Who may read the rows, and by which way. */
  readonly reader: (keys: readonly string[]) => Caller;
  readonly via?: string;
  /** Who may not. Null: the type is public. */
  readonly stranger: Caller | null;
}

/** What the suite needs to know of a subgraph. */
export interface Conforming<Context extends object> {
  readonly subgraph: SubgraphDefinition<Context>;
  /** Rows beside the sample world, so that 50 keys exist. */
  readonly extra?: number;
  readonly entities: readonly ConformingEntity[];
}

/** The suite that every subgraph passes: what the gateway relies on without looking. */
export function conformance<Context extends object>({
  subgraph,
  entities,
  extra = 0,
}: Conforming<Context>): void {
  describe(`the subgraph ${subgraph.name} keeps the promises of every subgraph`, () => {
    let world: SubgraphWorld;
    beforeAll(async () => {
      // What its workers look for meanwhile is no statement of a request.
      world = await startWorld({ ...subgraph, workers: [] }, { extra });
    });
    afterAll(() => world.stop());

    test(`${subgraph.name} serves exactly the contract that is written down`, async () => {
      const { data } = await world.asks({ caller: anonymous, query: '{ _service { sdl } }' });

      const { sdl } = data?.['_service'] ?? { sdl: '' };
      const served = composedWith(subgraph.name, sdl);
      expect(served).not.toContain('not composed');
      const contract = subgraph.sdl ?? readSubgraphSdl(subgraph.name);
      expect(served).toBe(composedWith(subgraph.name, contract));
    });

    test(`${subgraph.name} refuses every call without a grant, the one for its SDL too`, async () => {
      const answer = await post(world.url, JSON.stringify({ query: '{ _service { sdl } }' }));

      expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect(answer.data).toBeUndefined();
    });

    test(`${subgraph.name} masks an unknown failure and keeps nothing of its message`, () => {
      const mask = createErrorMask(silentLog());

      const told = mask({ message: 'insert into secret', extensions: {} }, new Error('insert into secret'));

      expect(told.extensions?.['code']).toBe('INTERNAL');
      expect(JSON.stringify(told)).not.toContain('secret');
    });

    describe.each(entities)('$type by $key', (entity) => {
      test(`${subgraph.name} answers 50 keys in their order with one SQL statement`, async () => {
        const keys = (await entity.keys(world)).slice(0, 50);

        const { answer, statements } = await statementsDuring(() => askEntities(world, entity, keys));

        expect(keys).toHaveLength(50);
        expect(answer.errors).toEqual([]);
        expect(keysOf(answer.data, entity.key)).toEqual(keys);
        expect(statements).toHaveLength(1);
      });

      test(`${subgraph.name} answers an absent key with null and the others in their places`, async () => {
        const [first = '', second = ''] = await entity.keys(world);

        const { data, errors } = await askEntities(world, entity, [first, entity.absentKey, second]);

        expect(errors).toEqual([]);
        expect(keysOf(data, entity.key)).toEqual([first, null, second]);
      });

      test.runIf(entity.stranger !== null)(
        `${subgraph.name} answers null through _entities to a caller without the right`,
        async () => {
          const keys = (await entity.keys(world)).slice(0, 3);

          const { data } = await askEntities(
            world,
            { ...entity, reader: () => entity.stranger ?? anonymous, via: '' },
            keys,
          );

          expect(keysOf(data, entity.key)).toEqual([null, null, null]);
        },
      );
    });
  });
}

function askEntities(world: SubgraphWorld, entity: ConformingEntity, keys: readonly string[]) {
  return world.asks({
    caller: entity.reader(keys),
    via: entity.via ?? '',
    query: `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ${entity.type} { ${entity.key} ${entity.selection} } }
    }`,
    variables: { representations: keys.map((key) => ({ __typename: entity.type, [entity.key]: key })) },
  });
}

function keysOf(data: Readonly<Record<string, unknown>> | null | undefined, key: string): unknown[] {
  const entities = data?.['_entities'];
  return Array.isArray(entities)
    ? entities.map((row: Record<string, unknown> | null) => row?.[key] ?? null)
    : [];
}

// What the whole graph becomes with this SDL in its subgraph's place: types, fields and every directive that means something.
function composedWith(changed: string, sdl: string): string {
  const others = SUBGRAPHS.filter((name) => name !== changed);
  const all = [...others.map((name) => ({ name, sdl: readSubgraphSdl(name) })), { name: changed, sdl }];
  const { supergraphSdl, errors } = composeServices(
    all.map((one) => ({ name: one.name, typeDefs: parse(one.sdl), url: one.name })),
  );
  return supergraphSdl ?? `not composed: ${JSON.stringify(errors)}`;
}
