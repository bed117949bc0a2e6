import type { DossierEventResolvers } from '#schema/generated/dossiers.ts';

import type { DossiersContext } from '../context.ts';
import type { DossierEventRow } from '../entities/dossier-event.ts';
import { unitOf } from '../entities/references.ts';
import { ofDossier } from './classified.ts';

/** One entry of a dossier's history. */
export const DossierEvent: DossierEventResolvers = {
  unit: ({ unit }) => unitOf(unit),
  toUnit: ({ toUnit }) => unitOf(toUnit),
  reason: (event, _arguments, context) => reasonOf(event, context),
  dossier: ({ dossierCode }, _arguments, { loaders }) => loaders.dossierByCode.load(dossierCode),
};

/** What was written about people stands behind the same rule as what they wrote themselves. */
async function reasonOf(
  { dossierCode, reason }: DossierEventRow,
  context: DossiersContext,
): Promise<string | null> {
  const dossier = await context.loaders.dossierByCode.load(dossierCode);
  return dossier && ofDossier(context, dossier, 'DossierEvent.reason', () => reason);
}
