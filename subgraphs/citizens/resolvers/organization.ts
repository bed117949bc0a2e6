import type { OrganizationResolvers } from '#schema/generated/citizens.ts';

import { pageOfDocuments } from './page-of-documents.ts';

/** An organisation. Its classified fields are decided when they are read. */
export const Organization: OrganizationResolvers = {
  __resolveReference: async ({ ref }, { loaders, via }) => loaders.organizationByRef(ref, via),
  taxCode: (organization) => organization.readTaxCode(),
  name: ({ name }, { lang }) => (lang === 'EN' ? (name.en ?? name.vi) : name.vi),
  unit: ({ unitCode }) => (unitCode === null ? null : { code: unitCode }),
  documents: (organization, asked, { loaders }) =>
    pageOfDocuments((filter, page) => loaders.documentsOfOrganization(organization, filter, page), asked),
  representative: (organization, _arguments, { loaders }) => {
    const ref = organization.readRepresentative();
    return ref === null ? null : loaders.citizenByRef(ref, 'Organization.representative');
  },
};
