import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { cursorOf } from '#shared/connection.ts';

import { subgraph } from '../../subgraphs/units/subgraph.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';
import { ask } from './ask-units.ts';

let world: SubgraphWorld;
beforeAll(async () => {
  world = await startWorld(subgraph);
});
afterAll(() => world.stop());

// What an answer must never hold: a stack, SQL, a host, a file, or what was sent.
const LEAK = /\bat .+:\d+:\d+|select |node_modules|127\.0\.0\.1|bí mật|4711/i;

describe('a page that cannot be is BAD_USER_INPUT, in every list', () => {
  const LISTS = [
    ['areas', (page: string) => `{ areas(${page}) { edges { cursor } } }`],
    ['units', (page: string) => `{ units(${page}) { edges { cursor } } }`],
    [
      'the communes of an area',
      (page: string) => `{ area(code: "15") { children(${page}) { edges { cursor } } } }`,
    ],
    [
      'the agencies below one',
      (page: string) => `{ unit(code: "H26") { children(${page}) { edges { cursor } } } }`,
    ],
  ] as const;
  const PAGES = [
    'first: 0',
    'first: -1',
    'first: 101',
    'first: 2147483647',
    'after: ""',
    'after: "bí mật"',
    `after: "${cursorOf(['a'])}"`,
    `after: "${cursorOf(['a', 'b', 'c'])}"`,
  ];

  describe.each(LISTS)('%s', (_list, queryOf) => {
    test.each(PAGES)('a page with %s is refused without a word of what was sent', async (page) => {
      const { data, errors } = await ask(world, queryOf(page));

      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
      expect(JSON.stringify([data, errors])).not.toMatch(LEAK);
    });
  });
});

describe('an argument that is not what it must be is BAD_USER_INPUT and nothing more', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['a code of one digit', { area: '1' }],
    ['a district’s code of three digits', { area: '471' }],
    ['a code of zeros', { area: '00' }],
    ['a code with letters', { area: 'bí mật' }],
    ['a code that is a number', { area: 15 }],
    ['a code that is a list', { area: ['15'] }],
    ['a code that is an object', { area: { code: '15' } }],
    ['a code in full-width digits', { area: '１５' }],
    ['a code of half a megabyte', { area: '4711'.repeat(125_000) }],
    ['a code with a NUL character', { area: '1\u00005' }],
    ['a day that does not exist', { on: '2025-02-30' }],
    ['a day in another form', { on: '01/07/2025' }],
    ['a day with a time', { on: '2025-07-01T00:00:00Z' }],
    ['a day that is a number', { on: 20_250_701 }],
    ['an agency’s code with an empty group', { unit: 'H26..101' }],
    ['an agency’s code in which a person’s number stands', { unit: '001099999001' }],
    ['an agency’s code with a wrong check digit', { unit: '0100100078' }],
    ['an agency’s code of forty characters', { unit: `H26${'.4711'.repeat(8)}` }],
    ['a search that is an object', { search: { like: 'bí mật' } }],
    ['a size that is a text', { first: '4711' }],
    ['a size that is a fraction', { first: 1.5 }],
    ['a size beyond 32 bits', { first: 4_711_000_000 }],
  ])('%s is refused', async (_what, variables) => {
    const { data, errors } = await ask(
      world,
      `query ($area: AreaCode = "15", $on: Date, $unit: UnitCode = "H26", $search: String, $first: Int = 1) {
        area(code: $area, on: $on) { id } unit(code: $unit) { code } areas(search: $search, first: $first) { edges { cursor } }
      }`,
      variables,
    );

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify([data, errors])).not.toMatch(LEAK);
  });

  test.each(['0000-01-01', '0001-01-01', '1582-10-10', '9999-12-31'])(
    'the far day %s has an answer or is BAD_USER_INPUT, never another failure',
    async (on) => {
      const { errors } = await ask(
        world,
        'query ($on: Date) { area(code: "15", on: $on) { id } areas(on: $on) { edges { cursor } } }',
        {
          on,
        },
      );

      expect(errors.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT')).toEqual([]);
    },
  );
});

describe('a reference that cannot be a key answers null in its place, and the others theirs', () => {
  test.each([
    ['a number', 15],
    ['an object', {}],
    ['a list', ['H26']],
    ['true', true],
    ['null', null],
    ['an empty text', ''],
    ['half an SQL statement', "' or '1'='1"],
    ['an old written form, which does not travel', '000.00.101.H26'],
    ['a lone half of a character', '\uD800'],
  ])('%s is no key of an agency or an area', async (_what, key) => {
    const { data, errors } = await ask(
      world,
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Unit { code } ... on Area { id } }
      }`,
      {
        representations: [
          { __typename: 'Unit', code: key },
          { __typename: 'Unit', code: 'H26' },
          { __typename: 'Area', id: key },
          { __typename: 'Area', id: '15@2025-07-01' },
        ],
      },
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({ _entities: [null, { code: 'H26' }, null, { id: '15@2025-07-01' }] });
  });
});
