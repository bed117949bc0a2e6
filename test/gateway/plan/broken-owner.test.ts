import { describe, expect, test } from 'vitest';

import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { MemoryAnswer } from '../../support/memory-hub.ts';
import { townHub } from './town.ts';

const down = new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'connect ECONNREFUSED 127.0.0.1:4003');

// The town while one of its owners does something else than answer.
function askWhile(owner: string, does: (answer: unknown) => unknown, text: string): Promise<MemoryAnswer> {
  const tamper = ({ subgraph }: { readonly subgraph: string }, answer: unknown): unknown =>
    subgraph === owner ? does(answer) : answer;
  return townHub({ tamper }).asks(text);
}

const isDown = (): never => {
  throw down;
};

const ALL = '{ person(id: "p1") { name street company { name } friends { id home { area rooms } } } }';

describe('one owner that is away takes nothing down but its own fields', () => {
  test('a field that must be there takes the person with it, and the error says who is away', async () => {
    const { data, errors } = await askWhile('homes', isDown, ALL);

    expect(data).toEqual({ person: null });
    expect(errors.map(({ extensions }) => extensions['code'])).toContain('SUBGRAPH_UNAVAILABLE');
    expect(errors.every(({ extensions }) => extensions['code'] === 'SUBGRAPH_UNAVAILABLE')).toBe(true);
  });

  test('fields that may be missing are null, with one error for one owner', async () => {
    const { data, errors } = await askWhile(
      'shops',
      isDown,
      '{ people { id company { code name } spouse { company { name } } } }',
    );

    expect(data).toEqual({
      people: [
        { id: 'p1', company: { code: 's1', name: null }, spouse: { company: null } },
        { id: 'p2', company: null, spouse: { company: { name: null } } },
        { id: 'p3', company: { code: 's2', name: null }, spouse: null },
        { id: 'p4', company: null, spouse: null },
      ],
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shops' });
  });

  test('the other root fields are answered beside it', async () => {
    const { data, errors } = await askWhile(
      'shops',
      isDown,
      '{ person(id: "p4") { id } all: shops { code } }',
    );

    expect(data).toEqual({ person: { id: 'p4' }, all: null });
    expect(errors).toMatchObject([{ path: ['all'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });

  test('the message names no host, port or cause', async () => {
    const { errors } = await askWhile('shops', isDown, '{ shops { code } }');

    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|4003|ECONN|shops"?:/);
  });
});

describe('what an owner answers against the contract is null, with SUBGRAPH_INVALID', () => {
  test.each([
    ['no object', 'nonsense'],
    ['a list', []],
    ['nothing', null],
    ['an object without data', {}],
    ['null data without a reason', { data: null }],
    ['data that is no object', { data: 'text' }],
    ['errors that are no list', { data: {}, errors: 'text' }],
  ])(
    '%s in place of a root answer leaves its field null and the others as they are',
    async (_what, answer) => {
      const { data, errors } = await askWhile(
        'shops',
        () => answer,
        '{ shops { code } person(id: "p4") { id } }',
      );

      expect(data).toEqual({ shops: null, person: { id: 'p4' } });
      expect(errors).toMatchObject([{ path: ['shops'], extensions: { code: 'SUBGRAPH_INVALID' } }]);
    },
  );

  test.each([
    ['no object', 'nonsense'],
    ['an object without data', {}],
    [
      'null data with an error of somewhere else',
      { data: null, errors: [{ message: 'x', path: ['other'] }] },
    ],
    ['entities that are no list', { data: { _entities: { 0: null } } }],
    ['too few entities', { data: { _entities: [] } }],
  ])('%s in place of entities leaves what they would have added null', async (_what, answer) => {
    const { data, errors } = await askWhile(
      'shops',
      () => answer,
      '{ person(id: "p1") { id company { name } } }',
    );

    expect(data).toEqual({ person: { id: 'p1', company: { name: null } } });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
  });

  test.each([
    ['a text for a whole number', 'age', '"x"'],
    ['a broken number for a whole one', 'age', '1.5'],
    ['a whole number of more than 32 bits', 'age', '-2147483649'],
    ['a number for a text', 'note', '5'],
    ['a list for one', 'note', '["a"]'],
    ['an object for a text', 'note', '{"a":1}'],
    ['one for a list', 'friends { id }', '{"id":"p1"}'],
    ['a text for an object', 'spouse { id }', '"p2"'],
  ])('%s is null, and the fields beside it are answered', async (_what, field, json) => {
    const neutral = { data: { f0_: { f1_: 'p1', f2_: JSON.parse(json) } } };

    const { data, errors } = await askWhile(
      'people',
      () => neutral,
      `{ person(id: "p1") { id it: ${field} } }`,
    );

    expect(data).toEqual({ person: { id: 'p1', it: null } });
    expect(errors).toMatchObject([{ path: ['person', 'it'], extensions: { code: 'SUBGRAPH_INVALID' } }]);
  });

  test.each([-2_147_483_648, 2_147_483_647, -1, 0])('the whole number %d is answered', async (age) => {
    const neutral = { data: { f0_: { f1_: age } } };

    const { text } = await askWhile('people', () => neutral, '{ person(id: "p1") { age } }');

    expect(text).toBe(`{"person":{"age":${age}}}`);
  });

  test.each(['Shop', 'Nobody', 5, null])(
    'the type %j where another interface’s types can stand',
    async (type) => {
      const neutral = { data: { f0_: { __typename: type, f1_: 'p1' } } };

      const { data, errors } = await askWhile('people', () => neutral, '{ being(id: "p1") { id } }');

      expect(data).toEqual({ being: null });
      expect(errors).toMatchObject([{ path: ['being'], extensions: { code: 'SUBGRAPH_INVALID' } }]);
    },
  );

  test('an enum value that the contract does not have is null', async () => {
    const { data, errors } = await askWhile(
      'homes',
      () => ({ data: { f0_: { f1_: 'three' } } }),
      '{ home(number: 1, zone: "a") { rooms } }',
    );

    expect(data).toEqual({ home: { rooms: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_INVALID' } }]);
  });

  test('what an owner adds unasked is not passed on', async () => {
    const { text } = await askWhile(
      'people',
      () => ({ data: { f0_: { f1_: 'p1', secret: 'x' }, more: 1, __proto__: { f9_: 1 } } }),
      '{ person(id: "p1") { id } }',
    );

    expect(text).toBe('{"person":{"id":"p1"}}');
  });

  test('a key __proto__ in an answer changes no object', async () => {
    const evil: unknown = JSON.parse(
      '{"data":{"__proto__":{"polluted":1},"f0_":{"__proto__":{"f1_":"stolen"},"constructor":{"prototype":{"polluted":1}}}}}',
    );

    const { text } = await askWhile('people', () => evil, '{ person(id: "p4") { note } }');

    expect(text).toBe('{"person":{"note":null}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('an error with an unknown code or an endless text is told without its text', async () => {
    const errors = [
      { message: 'select * from person', path: ['f0_'], extensions: { code: 'DB_ERROR', stack: 'at x' } },
      { message: 'x'.repeat(10_000), path: ['f0_'], extensions: { code: 'FORBIDDEN' } },
      { path: 'nowhere' },
      null,
    ];

    const answer = await askWhile(
      'people',
      () => ({ data: { f0_: null }, errors }),
      '{ person(id: "p4") { id } }',
    );

    expect(answer.data).toEqual({ person: null });
    expect(JSON.stringify(answer.errors)).not.toMatch(/select|xxxx|at x|DB_ERROR/);
    expect(answer.errors.map(({ extensions }) => extensions['code'])).toEqual(
      expect.arrayContaining(['SUBGRAPH_INVALID', 'FORBIDDEN']),
    );
  });
});
