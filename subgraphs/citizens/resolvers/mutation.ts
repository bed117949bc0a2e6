import type {
  DocumentRefusedResolvers,
  MutationResolvers,
  RegistrationRefusedResolvers,
} from '#schema/generated/citizens.ts';

import { DOCUMENT_REFUSALS, REGISTRATION_REFUSALS } from '../rules/registration-refusal-text.ts';
import { answer, ask } from './correcting.ts';
import { declare, recordEvent, register, store } from './registering.ts';

/** What changes citizens' data: dossiers for what has ended, people for what is wrong. */
export const Mutation: MutationResolvers = {
  registerCitizen: (_root, { input }, context) => register(context, input),
  storeDocument: (_root, { input }, context) => store(context, input),
  requestCorrection: (_root, { input }, context) => ask(context, input),
  answerCorrectionRequest: (_root, { input }, context) => answer(context, input),
  recordCivilEvent: (_root, { input }, context) => recordEvent(context, input),
  declareParties: (_root, { people }, context) => declare(context, people),
};

/** Why nobody was put on record. */
export const RegistrationRefused: RegistrationRefusedResolvers = {
  message: ({ code }, { lang }) => REGISTRATION_REFUSALS[code][lang ?? 'VI'],
};

/** Why a document was not stored. */
export const DocumentRefused: DocumentRefusedResolvers = {
  message: ({ code }, { lang }) => DOCUMENT_REFUSALS[code][lang ?? 'VI'],
};
