import { type Page } from '#shared/connection.ts';
import { type SubgraphRequest } from '#shared/define.ts';

import { personalBlinds, taxBlinds } from './entities/blind-indexes.ts';
import { type CitizenRow } from './entities/citizen.ts';
import { createCorrectionLoaders } from './entities/correction-loaders.ts';
import { type DocumentRow, type StoreFilter } from './entities/document.ts';
import { type RelationKind, type RelativeRow } from './entities/relative.ts';
import { createPartyLoaders } from './entities/party-loaders.ts';
import { createRowLoaders } from './entities/row-loaders.ts';
import { isUuid } from './entities/stored-rows.ts';
import { createUnseenLookups } from './entities/unseen-look-ups.ts';
import { createSight, type Sight } from './rules/sight.ts';

/** Every way to a row of citizens. A row that the caller may not see loads as null, as if it did not exist. */
export type CitizensLoaders = ReturnType<typeof createLoaders>;

/** The loaders of one request. `via` is the coordinate by which a row is reached: the access rule depends on it. */
export function createLoaders({ caller, em, keys, now }: SubgraphRequest) {
  const db = em.getKysely<unknown>();
  const see = createSight(caller, keys.seals);
  const rows = createRowLoaders(db);
  return {
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
      byPersonalId: (personalId) => rows.citizenByNumber.load(personalBlinds(personalId, keys)),
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
      },
      keys,
    ),
  };
}

/** What a person's row leads to. */
function createFollowed(rows: ReturnType<typeof createRowLoaders>, see: Sight) {
  return {
    /** Relatives of one kind, or of every kind. Fails with the refusal when the caller may not read them. */
    relativesOf: async (citizen: CitizenRow, kind: RelationKind | null): Promise<RelativeRow[]> => {
      const all = await citizen.follow('relatives', () => rows.relatives.load(citizen.ref));
      return all.filter((relative) => kind === null || relative.kind === kind);
    },
    /** One row more than the page has, if there is one. Fails with the refusal when the caller may not read the store. */
    documentsOf: async (citizen: CitizenRow, filter: StoreFilter, page: Page): Promise<DocumentRow[]> => {
      const stored = await citizen.follow('documents', () =>
        rows.documents(filter).load({ parent: citizen.ref, page }),
      );
      return stored.flatMap((row) => see.document(row, 'Citizen.documents') ?? []);
    },
  };
}
