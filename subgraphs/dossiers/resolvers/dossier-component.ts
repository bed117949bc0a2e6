import type { DossierComponentResolvers } from '#schema/generated/dossiers.ts';

/** A required paper and how it was satisfied. */
export const DossierComponent: DossierComponentResolvers = {
  component: ({ componentId }) => ({ id: componentId }),
  file: ({ fileId }) => fileId,
  document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
};
