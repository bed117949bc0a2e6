import { beforeAll, describe, expect, test } from 'vitest';

import { HOT_ENTITIES } from '../../../gateway/plan/heated.ts';
import type { MemoryAnswer } from '../../support/memory-hub.ts';
import { townHub } from './town.ts';

type Entity = Record<string, unknown> | null;

const STREETS = '{ people { id pets { name } homes { rooms } } }';
const PETS: Readonly<Record<string, unknown>> = { p1: [{ name: 'Vàng' }], p2: [], p3: [], p4: [] };

type Change = (entities: Entity[]) => unknown;
type AskWith = (change: Change) => Promise<MemoryAnswer & { pets: unknown }>;

/** Asks a hub for the four people, with what the owner of homes answers changed on its way to the gateway. */
function askingWith(): AskWith {
  let change: Change = (entities) => entities;
  const hub = townHub({
    tamper: ({ subgraph, query }, given) => {
      // It was made by our own subgraph.
      const { data } = given as { readonly data: { readonly _entities?: Entity[] } };
      return subgraph === 'homes' && query.includes('Person') && data._entities
        ? { data: { _entities: change(data._entities) } }
        : given;
    },
  });
  return async (given) => {
    change = given;
    const answer = await hub.asks(STREETS);
    const { people } = answer.data as {
      readonly people: readonly { readonly id: string; readonly pets: unknown }[];
    };
    return { ...answer, pets: Object.fromEntries(people.map(({ id, pets }) => [id, pets])) };
  };
}

const at =
  (index: number, change: (entity: Entity) => unknown) =>
  (entities: Entity[]): unknown =>
    entities.map((entity, place) => (place === index ? change(entity) : entity));

// The names under which the gateway asks key and type back are its own affair: found by their values.
const withKey =
  (value: unknown) =>
  (entity: Entity): Entity =>
    Object.fromEntries(
      Object.entries(entity ?? {}).map(([name, own]) => [name, name.startsWith('_hub_k') ? value : own]),
    );
const withType =
  (value: unknown) =>
  (entity: Entity): Entity =>
    Object.fromEntries(
      Object.entries(entity ?? {}).map(([name, own]) => [name, own === 'Person' ? value : own]),
    );

// Four people are checked each time.
const UNTIL_HOT = HOT_ENTITIES / 4 + 1;

describe.each([
  ['at first', 0],
  ['once the operation has code of its own', UNTIL_HOT],
])('nobody gets another’s data, whatever a subgraph answers: %s', (_when, askedBefore) => {
  let askWith: AskWith;
  beforeAll(async () => {
    askWith = askingWith();
    await Promise.all(Array.from({ length: askedBefore }, () => askWith((entities) => entities)));
  });

  test('answers in their order are taken', async () => {
    const { pets, errors } = await askWith((entities) => entities);

    expect(errors).toEqual([]);
    expect(pets).toEqual(PETS);
  });

  test('answers in the reverse order are null for everyone, with SUBGRAPH_INVALID', async () => {
    const { pets, errors } = await askWith((entities) => entities.toReversed());

    expect(pets).toEqual({ p1: null, p2: null, p3: null, p4: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
  });

  test.each([
    ['one too few', (entities: Entity[]) => entities.slice(1)],
    ['one too many', (entities: Entity[]) => [...entities, entities[0]]],
    ['none', () => []],
    ['no list', () => ({ 0: null })],
    ['null', () => null],
  ])('with %s nothing is taken, since nobody knows whose they are', async (_what, change) => {
    const { pets, errors } = await askWith(change);

    expect(pets).toEqual({ p1: null, p2: null, p3: null, p4: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
  });

  test.each([
    ['the key of another', withKey('p2')],
    ['no key', withKey(undefined)],
    ['a null key', withKey(null)],
    ['a list in place of its key', withKey(['p1'])],
    ['an object in place of its key', withKey({ id: 'p1' })],
    ['another type', withType('Shop')],
    ['a type that nobody has', withType('Nobody')],
    ['no type', withType(undefined)],
    ['a text in place of it', () => 'p1'],
    ['a list in place of it', (entity: Entity) => [entity]],
  ])('an entity that comes back with %s is null, and the others are not', async (_what, change) => {
    const { pets, errors } = await askWith(at(0, change));

    expect(pets).toEqual({ ...PETS, p1: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
    expect(errors).toHaveLength(1);
  });

  test('two exchanged answers are both null, and the others are not', async () => {
    const { pets, errors } = await askWith(([one, two, ...others]) => [two, one, ...others] as Entity[]);

    expect(pets).toEqual({ ...PETS, p1: null, p2: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID', count: 2 } }]);
  });

  test('null for one entity is that entity alone without data', async () => {
    const { pets, errors } = await askWith(at(0, () => null));

    expect(pets).toEqual({ ...PETS, p1: null });
    expect(errors).toEqual([]);
  });

  test('what nobody asked for is not taken', async () => {
    const { pets, text, errors } = await askWith(
      at(0, (entity) => ({ ...entity, f0_: 'p2', id: 'p2', unasked: 'p2' })),
    );

    expect(errors).toEqual([]);
    expect(pets).toEqual(PETS);
    expect(text).not.toContain('unasked');
  });

  test('a key that is a number where a text was sent is the same key', async () => {
    const hub = townHub({
      tamper: ({ subgraph }, answer) => {
        const text = JSON.stringify(answer)
          .replaceAll('"number":"', '"number":"')
          .replaceAll(/("_hub_k\d+"):(\d+)/g, '$1:"$2"');
        return subgraph === 'shops' ? (JSON.parse(text) as unknown) : answer;
      },
    });

    const { data, errors } = await hub.asks('{ home(number: 1, zone: "a") { rooms area } }');

    expect(errors).toEqual([]);
    expect(data).toEqual({ home: { rooms: 3, area: 'North' } });
  });

  test('every part of a key of several parts is checked', async () => {
    const hub = townHub({
      tamper: ({ subgraph }, answer) =>
        subgraph === 'shops'
          ? (JSON.parse(JSON.stringify(answer).replaceAll(/("_hub_k\d+"):"a"/g, '$1:"b"')) as unknown)
          : answer,
    });

    const { data, errors } = await hub.asks('{ home(number: 1, zone: "a") { rooms area } }');

    expect(data).toEqual({ home: { rooms: 3, area: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
  });

  test('a subgraph cannot pass the check by a field that the client asked for', async () => {
    const { data, errors } = await townHub({
      tamper: ({ subgraph }, answer) => (subgraph === 'homes' ? reversed(answer) : answer),
    }).asks('{ people { _hub_t: __typename _hub_k0: id street } }');

    expect(data).toEqual({ people: null });
    expect(errors.map(({ extensions }) => extensions['code'])).toContain('SUBGRAPH_INVALID');
  });
});

function reversed(answer: unknown): unknown {
  // It was made by our own subgraph.
  const { data } = answer as { readonly data: { readonly _entities: readonly unknown[] } };
  return { data: { _entities: data._entities.toReversed() } };
}

describe('every request for entities asks back what it was sent', () => {
  test('key and type are in its text under names of the gateway’s own', async () => {
    const { asked } = await townHub().asks('{ person(id: "p1") { home { area } company { name } } }');

    const entities = asked.filter(({ query }) => query.includes('_entities'));
    expect(entities.length).toBeGreaterThan(1);
    expect(entities.every(({ query }) => /_hub_t:__typename/.test(query) && /_hub_k\d+:/.test(query))).toBe(
      true,
    );
  });
});
