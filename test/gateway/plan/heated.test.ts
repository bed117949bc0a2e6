import { describe, expect, test } from 'vitest';

import { CodeUnit, memberCode } from '../../../gateway/plan/code-unit.ts';
import { Heated, HOT_ENTITIES } from '../../../gateway/plan/heated.ts';
import { townHub } from './town.ts';

describe('an operation that is asked often', () => {
  test('answers as it did the first time', async () => {
    const hub = townHub();
    const text = '{ people { id pets { name } homes { rooms area } company { name } } }';
    const first = await hub.asks(text);

    expect(first.errors).toEqual([]);
    const asked = Array.from({ length: HOT_ENTITIES }, async () => (await hub.asks(text)).text);
    expect(new Set(await Promise.all(asked))).toEqual(new Set([first.text]));
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
