import { beforeAll, describe, expect, test } from 'vitest';

import type { MemoryAnswer, MemoryHub } from '../../support/memory-hub.ts';
import { townHub } from './town.ts';

let hub: MemoryHub;
beforeAll(() => {
  hub = townHub();
});

const representationsOf = ({ asked }: MemoryAnswer, subgraph: string): unknown[] =>
  asked
    .filter((request) => request.subgraph === subgraph)
    .flatMap(({ variables }) => Object.values(variables))
    .flat()
    .filter((value) => typeof value === 'object' && value !== null && '__typename' in value);

describe('one client request asks each owner once a level', () => {
  test('an entity that many places want is asked for once', async () => {
    const answer = await hub.asks(
      '{ people { friends { id pets { name } } spouse { pets { name } } pets { name } } }',
    );

    expect(answer.errors).toEqual([]);
    const keys = representationsOf(answer, 'homes').map((one) => JSON.stringify(one));
    expect(answer.asked.map(({ subgraph }) => subgraph)).toEqual(['people', 'homes', 'people']);
    expect(new Set(keys).size).toBe(4);
  });

  test('a list of any length is one request of its owner', async () => {
    const { asked } = await hub.asks('{ people(first: 4) { company { name owner { name } } } }');

    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['people', 'shops', 'people']);
  });

  test('an owner of whom nothing is wanted after all is not asked', async () => {
    const { asked, data } = await hub.asks('{ person(id: "p4") { id spouse { street } company { name } } }');

    expect(data).toEqual({ person: { id: 'p4', spouse: null, company: null } });
    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['people']);
  });

  test('an entity that is not there is asked of no further owner', async () => {
    const { asked, data, errors } = await hub.asks('{ person(id: "nobody") { name street home { area } } }');

    expect(errors).toEqual([]);
    expect(data).toEqual({ person: null });
    expect(asked).toHaveLength(1);
  });

  test('root fields of different owners are asked side by side', async () => {
    const { asked } = await hub.asks(
      '{ a: person(id: "p4") { id } b: shops { code } c: home(number: 1, zone: "a") { rooms } d: beings { id } }',
    );

    expect(asked.map(({ subgraph }) => subgraph).toSorted()).toEqual(['homes', 'people', 'shops']);
  });

  test('two clients who ask the same are each answered by their own requests', async () => {
    const text = '{ person(id: "p1") { street } }';

    const answers = await Promise.all([hub.asks(text), hub.asks(text)]);

    expect(answers.map(({ data }) => data)).toEqual([
      { person: { street: 'p1 Street' } },
      { person: { street: 'p1 Street' } },
    ]);
  });
});

describe('the operation for the type alone asks nobody', () => {
  test.each(['{ __typename }', '{ __schema { queryType { name } } }'])(
    'no subgraph hears of %s',
    async (text) => {
      const { asked, errors } = await hub.asks(text);

      expect(errors).toEqual([]);
      expect(asked).toEqual([]);
    },
  );
});
