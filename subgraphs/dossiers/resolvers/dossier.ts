import type { DossierResolvers } from '#schema/generated/dossiers.ts';

import { partyOf, unitOf } from '../entities/references.ts';
import { isOverdue } from '../rules/is-overdue.ts';
import { openSteps } from '../rules/open-steps.ts';
import { ofDossier } from './classified.ts';

/** A request for a public service. */
export const Dossier: DossierResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.dossierByCode.load(code),
  procedure: ({ procedureId }) => ({ id: procedureId }),
  owner: ({ ownerKind, ownerRef }) => partyOf(ownerKind, ownerRef),
  applicant: ({ applicantKind, applicantRef }) => partyOf(applicantKind, applicantRef),
  people: (dossier, _arguments, context) =>
    ofDossier(context, dossier, 'Dossier.people', () => context.loaders.people.load(dossier.code)),
  receivingUnit: ({ receivingUnit }) => unitOf(receivingUnit),
  processingUnit: ({ processingUnit }) => unitOf(processingUnit),
  overdue: (dossier, _arguments, { now }) => isOverdue(dossier, now),
  openSteps: async (dossier, _arguments, { loaders }) =>
    openSteps({ dossier, standing: await loaders.standing(dossier) }),
  history: ({ code }, _arguments, { loaders }) => loaders.events.load(code),
  fields: (dossier, _arguments, context) =>
    ofDossier(context, dossier, 'Dossier.fields', () => context.loaders.fields.load(dossier.code)),
  components: ({ code }, _arguments, { loaders }) => loaders.components.load(code),
  askedPapers: (dossier, _arguments, context) =>
    ofDossier(context, dossier, 'Dossier.askedPapers', () => context.loaders.askedPapers.load(dossier.code)),
  results: (dossier, _arguments, context) =>
    ofDossier(context, dossier, 'Dossier.results', async () => {
      const results = await context.loaders.results.load(dossier.code);
      return results.map(({ documentId }) => ({ id: documentId }));
    }),
  payments: ({ code }, _arguments, { loaders }) => loaders.payments.load(code),
  corrections: (dossier, _arguments, context) =>
    ofDossier(context, dossier, 'Dossier.corrections', () => context.loaders.corrections.load(dossier.code)),
  findings: ({ findings }) => findings.map((code) => ({ code })),
  registerChange: ({ code }, _arguments, { loaders }) => loaders.registerChange.load(code),
  group: ({ groupId, groupCode }) =>
    groupId === null || groupCode === null ? null : { id: groupId, code: groupCode },
  rating: ({ ratingScore, ratedAt }) =>
    ratingScore === null || ratedAt === null ? null : { score: ratingScore, at: ratedAt.toISOString() },
};
