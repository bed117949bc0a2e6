import type { QueryResolvers } from '#schema/generated/dossiers.ts';

import { pageOfFindings } from './addressed-finding.ts';
import { caseParties } from './case-parties.ts';
import { pageOfFeed } from './changes.ts';
import { pageOfDossiers } from './connections.ts';
import { filterOf } from './filters.ts';
import { prefill } from './prefill.ts';
import { indicatorsOf } from './indicators.ts';
import { suggestionsOf } from './suggestions.ts';
import { syncRecordOf } from './sync-record.ts';

/** The root fields of dossiers. */
export const Query: QueryResolvers = {
  dataAsOf: (_root, _arguments, { loaders }) => loaders.dataAsOf(),
  dossier: (_root, { code }, { loaders }) => loaders.dossierByCode.load(code),
  trackDossier: (_root, { code }, { loaders }) => loaders.trackedByCode.load(code),
  dossiers: (_root, { filter, order, first, after }, { loaders }) =>
    loaders.seesAny
      ? pageOfDossiers({ order, first, after }, (page) => loaders.dossiers(filterOf(filter), order, page))
      : null,
  file: (_root, { id }, { loaders }) => loaders.fileById.load(id),
  prefill: (_root, asked, context) => prefill(context, asked),
  intake: (_root, { id }, { loaders }) => loaders.intakeById.load(id),
  caseFile: (_root, { code, unit, person }, { loaders }) =>
    loaders.caseFile(code, unit ?? null, person ?? null),
  dossierSyncRecord: (_root, { code }, context) => syncRecordOf(context, code),
  indicators: (_root, { scope, period }, context) => indicatorsOf(context, scope, period),
  suggestions: (_root, _arguments, context) => suggestionsOf(context),
  dossierChanges: (_root, asked, context) => pageOfFeed(context, asked),
  correctionFindings: (_root, asked, context) => pageOfFindings(context, asked),
  caseParties: (_root, { codes }, context) => caseParties(context, codes),
};
