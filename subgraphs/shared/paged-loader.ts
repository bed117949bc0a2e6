import DataLoader from 'dataloader';

import type { Page } from './connection.ts';
import { groupedByKey } from './load-by-key.ts';

/** One page of one parent's list. */
export interface PageKey {
  readonly parent: string;
  readonly page: Page;
}

/** A row of a list, with the parent whose list it stands in. */
export interface OfParent {
  readonly listOf: string;
}

/**
 * Loads the same page of many parents' lists by one call of `fetch`, which answers the rows of all parents in list order,
 * at most `page.size` + 1 each. Parents that ask for different pages are fetched apart.
 */
export function createPagedLoader<Row extends OfParent>(
  fetch: (parents: readonly string[], page: Page) => Promise<readonly Row[]>,
): DataLoader<PageKey, Row[], string> {
  return new DataLoader(
    async (keys) => {
      const groups = [...Map.groupBy(keys, ({ page }) => JSON.stringify(page)).values()];
      const fetched = await Promise.all(groups.map((group) => rowsOfGroup(group, fetch)));
      const found = new Map(fetched.flat());
      return keys.map((key) => found.get(idOf(key)) ?? []);
    },
    { cacheKeyFn: idOf },
  );
}

async function rowsOfGroup<Row extends OfParent>(
  group: readonly PageKey[],
  fetch: (parents: readonly string[], page: Page) => Promise<readonly Row[]>,
): Promise<[string, Row[]][]> {
  const [first] = group;
  if (!first) {
    return [];
  }
  const parents = group.map(({ parent }) => parent);
  const lists = groupedByKey(parents, await fetch(parents, first.page), (row) => row.listOf);
  return group.map((key, index) => [idOf(key), lists[index] ?? []]);
}

function idOf({ parent, page }: PageKey): string {
  return JSON.stringify([parent, page]);
}
