import { describe, expect, test } from 'vitest';

import type { Page } from '#shared/connection.ts';
import { createPagedLoader, type OfParent } from '#shared/paged-loader.ts';

type Child = OfParent & { readonly name: string };

const FIRST_TWO: Page = { size: 2, position: null };
const AFTER_B: Page = { size: 2, position: ['b'] };

describe('the same page of many parents is one fetch', () => {
  test('three parents that ask for the same page are fetched together, each with its own rows', async () => {
    const { loader, fetches } = aLoader();

    const lists = await Promise.all(
      ['1', '2', '3'].map((parent) => loader.load({ parent, page: FIRST_TWO })),
    );

    expect(fetches).toEqual([{ parents: ['1', '2', '3'], page: FIRST_TWO }]);
    expect(lists.map(namesOf)).toEqual([['1a', '1b'], ['2a', '2b'], []]);
  });

  test('parents that ask for different pages are fetched apart', async () => {
    const { loader, fetches } = aLoader();

    await Promise.all([
      loader.load({ parent: '1', page: FIRST_TWO }),
      loader.load({ parent: '2', page: AFTER_B }),
    ]);

    expect(fetches).toEqual([
      { parents: ['1'], page: FIRST_TWO },
      { parents: ['2'], page: AFTER_B },
    ]);
  });

  test('one parent may be asked for two of its pages at once', async () => {
    const { loader } = aLoader();

    const [first, second] = await Promise.all([
      loader.load({ parent: '1', page: FIRST_TWO }),
      loader.load({ parent: '1', page: AFTER_B }),
    ]);

    expect([namesOf(first), namesOf(second)]).toEqual([['1a', '1b'], ['1c']]);
  });

  test('an equal page asked for twice is fetched once, although it is another object', async () => {
    const { loader, fetches } = aLoader();

    await loader.load({ parent: '1', page: { size: 2, position: ['b'] } });
    await loader.load({ parent: '1', page: { size: 2, position: ['b'] } });

    expect(fetches).toHaveLength(1);
  });

  test('a fetch that fails fails every parent of its page and no other', async () => {
    const loader = createPagedLoader<Child>(async (_parents, page) => {
      if (page.position) {
        throw new Error('the database is away');
      }
      return [];
    });

    const answers = await Promise.allSettled([
      loader.load({ parent: '1', page: AFTER_B }),
      loader.load({ parent: '2', page: AFTER_B }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(loader.load({ parent: '3', page: FIRST_TWO })).resolves.toEqual([]);
  });
});

// The first parent has three children, the second two.
function aLoader() {
  const fetches: { parents: readonly string[]; page: Page }[] = [];
  const children = { 1: ['a', 'b', 'c'], 2: ['a', 'b'] };
  const loader = createPagedLoader<Child>(async (parents, page) => {
    fetches.push({ parents, page });
    return Object.entries(children).flatMap(([listOf, names]) =>
      names
        .filter((name) => parents.includes(listOf) && name > (page.position?.[0] ?? ''))
        .slice(0, page.size)
        .map((name) => ({ listOf, name: `${listOf}${name}` })),
    );
  });
  return { loader, fetches };
}

function namesOf(rows: readonly Child[] | undefined): readonly string[] {
  return (rows ?? []).map(({ name }) => name);
}
