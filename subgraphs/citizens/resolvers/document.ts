import type { DocumentResolvers } from '#schema/generated/citizens.ts';

/** A stored document. Its number is decided when it is read, its owner like any other person. */
export const Document: DocumentResolvers = {
  __resolveReference: async ({ id }, { loaders, via }) => loaders.documentById(id, via),
  type: ({ type }) => ({ code: type }),
  number: (document) => document.readNumber(),
  issuer: ({ issuerCode }) => (issuerCode === null ? null : { code: issuerCode }),
  owner: ({ ownerRef, ownerKind }, _arguments, { loaders }) =>
    ownerKind === 'CITIZEN'
      ? loaders.citizenByRef(ownerRef, 'Document.owner')
      : loaders.organizationByRef(ownerRef, 'Document.owner'),
  dossier: ({ dossierCode }) => (dossierCode === null ? null : { code: dossierCode }),
};
