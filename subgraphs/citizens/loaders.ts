import type { SubgraphRequest } from '#shared/define.ts';

import { personalBlinds, personBlinds, taxBlinds } from './entities/blind-indexes.ts';
import { createCorrectionLoaders } from './entities/correction-loaders.ts';
import { createPartyLoaders } from './entities/party-loaders.ts';
import { dataAsOf } from './entities/data-as-of.ts';
import { createFollowed } from './entities/followed-rows.ts';
import { createRowLoaders } from './entities/row-loaders.ts';
import { isUuid } from './entities/stored-rows.ts';
import { createUnseenLookups } from './entities/unseen-look-ups.ts';
import { createSight } from './rules/sight.ts';

/** Every way to a row of citizens. A row that the caller may not see loads as null, as if it did not exist. */
export type CitizensLoaders = ReturnType<typeof createLoaders>;

/** The loaders of one request. `via` is the coordinate by which a row is reached: the access rule depends on it. */
export function createLoaders({ caller, em, keys, now }: SubgraphRequest) {
  const db = em.getKysely<unknown>();
  const see = createSight(caller, keys.seals);
  const rows = createRowLoaders(db);
  return {
    /** How fresh the register is. Null: unknown. */
    dataAsOf: () => dataAsOf(db),
    citizenByRef: async (ref: string, via: string) => see.citizen(await rows.citizen.load(ref), via),
    citizenByPersonalId: async (personalId: string, via: string) =>
      see.citizen(await rows.citizenByNumber.load(personalBlinds(personalId, keys)), via),
    organizationByRef: async (ref: string, via: string) =>
      see.organization(await rows.organization.load(ref), via),
    organizationByTaxCode: async (taxCode: string, via: string) =>
      see.organization(await rows.organizationByNumber.load(taxBlinds(taxCode, keys)), via),
    documentById: async (id: string, via: string) => see.document(await rows.document.load(id), via),
    ...createFollowed(rows, see),
    ...createCorrectionLoaders(db, { caller, seals: keys.seals }),
    ...createUnseenLookups({
      byName: (name) => rows.citizenByNumber.load(personBlinds(name, keys)),
      byRefs: (refs) => rows.citizen.loadMany(refs),
      relatives: (ref) => (isUuid(ref) ? rows.relatives.load(ref) : Promise.resolve([])),
      organizations: (ref) => (isUuid(ref) ? rows.represented.load(ref) : Promise.resolve([])),
      seals: keys.seals,
      now,
    }),
    ...createPartyLoaders(
      {
        people: (numbers) => rows.citizenByNumber.loadMany(numbers),
        organizations: (numbers) => rows.organizationByNumber.loadMany(numbers),
        stateBodies: (units) => rows.organizationByUnit.loadMany(units),
      },
      keys,
    ),
  };
}
