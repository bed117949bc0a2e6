import type { AskedPaperResolvers } from '#schema/generated/dossiers.ts';

/** One line of the request for more papers. */
export const AskedPaper: AskedPaperResolvers = {
  component: ({ componentId }) => (componentId === null ? null : { id: componentId }),
};
