import { describe, expect, test } from 'vitest';

import { CodeUnit, memberCode } from '../../../gateway/plan/code-unit.ts';
import { Heated, HOT_ENTITIES } from '../../../gateway/plan/heated.ts';
import { memoryHub } from '../../support/memory-hub.ts';
import { memorySubgraph } from '../../support/memory-subgraph.ts';
import { townHub } from './town.ts';

const NAMES = 'type Query { things: [Thing!]! } type Thing @key(fields: "f0_ f1_") { f0_: ID!  f1_: Int! }';
const SIZES = 'type Thing @key(fields: "f0_ f1_") { f0_: ID!  f1_: Int!  size: String! }';

function size({ f0_, f1_ }: { readonly f0_: string; readonly f1_: number }): string {
  return `${f0_} is ${f1_}`;
}

describe('an operation that is asked often', () => {
  test('answers as it did the first time', async () => {
    const hub = townHub();
    const text = '{ people { id pets { name } homes { rooms area } company { name } } }';
    const first = await hub.asks(text);

    expect(first.errors).toEqual([]);
    const asked = Array.from({ length: HOT_ENTITIES }, async () => (await hub.asks(text)).text);
    expect(new Set(await Promise.all(asked))).toEqual(new Set([first.text]));
  });

  test('finds by its key also what has a key of a name that the gateway gives to what clients ask for', async () => {
    const hub = memoryHub([
      memorySubgraph('names', NAMES, { Query: { things: () => [{ f0_: 'ấ"1', f1_: 7 }] } }),
      memorySubgraph('sizes', SIZES, { Thing: { __resolveReference: Object, size: size } }),
    ]);

    const asked = Array.from({ length: HOT_ENTITIES }, () => hub.asks('{ things { size f0_ mine: f1_ } }'));

    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ text }) => text))).toEqual(
      new Set([String.raw`{"things":[{"size":"ấ\"1 is 7","f0_":"ấ\"1","mine":7}]}`]),
    );
  });

  test('gets what is made for it once, and not before it was asked so many times', () => {
    let made = 0;
    const heated = new Heated(
      () => 'cold',
      () => {
        made += 1;
        return () => 'hot';
      },
      3,
    );

    expect([1, 2, 3, 4, 5].map(() => heated.now())).toEqual(['cold', 'cold', 'hot', 'hot', 'hot']);
    expect(made).toBe(1);
  });
});

describe('code of an operation', () => {
  test('names members as GraphQL names them', () => {
    expect(memberCode('x', 'f12_')).toBe('x.f12_');
    expect(memberCode('x', '__typename')).toBe('x.__typename');
  });

  test.each(['', 'a b', 'a;b', '1a', 'a-b', "a'", 'tên', 'a\n', 'a.b', 'a['])(
    'takes no other text as a name: %j',
    (name) => {
      expect(() => memberCode('x', name)).toThrow(/no name of GraphQL/);
    },
  );

  test('finds values as constants, whatever they are', () => {
    const unit = new CodeUnit();
    const text = unit.constant('";throw 1;//');

    expect(unit.make(`[${text},${unit.constant(null)}]`)).toEqual(['";throw 1;//', null]);
  });
});
