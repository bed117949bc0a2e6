import { type DossierLegResolvers } from '#schema/generated/dossiers.ts';

/** A leg of an interlinked group; its dossier only for whoever may see that. */
export const DossierLeg: DossierLegResolvers = {
  dossier: ({ code }, _arguments, { loaders }) => loaders.dossierByCode.load(code),
};
