import type { DossierGroupResolvers } from '#schema/generated/dossiers.ts';

/** Dossiers that share one declaration. */
export const DossierGroup: DossierGroupResolvers = {
  interlinkedGroup: ({ code }) => ({ code }),
  legs: ({ id }, _arguments, { loaders }) => loaders.legsOfGroup.load(id),
};
