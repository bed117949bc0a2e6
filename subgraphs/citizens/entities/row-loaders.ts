import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';

import type { StoreFilter } from './document.ts';
import {
  citizensByBlind,
  citizensWithRelatives,
  createNumberLoader,
  organizationsByBlind,
} from './found-rows.ts';
import {
  citizensByRef,
  createStore,
  documentsById,
  organizationsByRef,
  organizationsByUnit,
  organizationsRepresentedBy,
  relativesOf,
} from './stored-rows.ts';

/** The rows of one request as they are stored: whoever gives one on decides first who may see it. */
export function createRowLoaders(db: Kysely<unknown>) {
  const stores = new Map<string, ReturnType<typeof createStore>>();
  const citizen = new DataLoader((refs: readonly string[]) => citizensByRef(db, refs));
  const relatives = new DataLoader((refs: readonly string[]) => relativesOf(db, refs));
  const withRelatives = async (blinds: readonly string[]) =>
    (await citizensWithRelatives(db, blinds)).map((one) => {
      relatives.prime(one.person.ref, [...one.relatives]);
      return one.person;
    });
  return {
    citizen,
    relatives,
    citizenByNumber: createNumberLoader(async (blinds, areFew) => {
      const found = areFew ? await withRelatives(blinds) : await citizensByBlind(db, blinds);
      // Whoever was found by number need not be looked for by reference.
      for (const row of found.values()) {
        citizen.prime(row.ref, row);
      }
      return found;
    }),
    organization: new DataLoader((refs: readonly string[]) => organizationsByRef(db, refs)),
    organizationByNumber: createNumberLoader((blinds) => organizationsByBlind(db, blinds)),
    organizationByUnit: new DataLoader((units: readonly string[]) => organizationsByUnit(db, units)),
    document: new DataLoader((ids: readonly string[]) => documentsById(db, ids)),
    represented: new DataLoader((refs: readonly string[]) => organizationsRepresentedBy(db, refs)),
    documents: (filter: StoreFilter) => {
      const key = JSON.stringify(filter);
      const store = stores.get(key) ?? createStore(db, filter);
      stores.set(key, store);
      return store;
    },
  };
}
