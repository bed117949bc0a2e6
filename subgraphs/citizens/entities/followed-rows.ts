import type { Page } from '#shared/connection.ts';

import type { Sight } from '../rules/sight.ts';
import type { CitizenRow } from './citizen.ts';
import type { DocumentRow, StoreFilter } from './document.ts';
import type { OrganizationRow } from './organization.ts';
import type { RelationKind, RelativeRow } from './relative.ts';
import type { createRowLoaders } from './row-loaders.ts';

/** What the row of a person or an organisation leads to. */
export function createFollowed(rows: ReturnType<typeof createRowLoaders>, see: Sight) {
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
    /** The same of an organisation. */
    documentsOfOrganization: async (
      organization: OrganizationRow,
      filter: StoreFilter,
      page: Page,
    ): Promise<DocumentRow[]> => {
      const stored = await organization.followDocuments(() =>
        rows.documents(filter).load({ parent: organization.ref, page }),
      );
      return stored.flatMap((row) => see.document(row, 'Organization.documents') ?? []);
    },
  };
}
