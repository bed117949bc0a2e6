import { type MutationResolvers, type RecordRepresentationInput } from '#schema/generated/access.ts';
import { callerError } from '#shared/errors.ts';

import { type AccessContext } from '../context.ts';
import { approveEmergency, requestEmergency } from '../operations/emergencies.ts';
import { giveConsent, withdrawConsent } from '../operations/give-consent.ts';
import { recordRepresentation, type RepresentationNeeds } from '../operations/record-representation.ts';
import { actingOfficer, actingPerson } from './acting.ts';
import { namedBy } from './named-by.ts';

/** What gives and takes rights. */
export const policyMutations: MutationResolvers = {
  giveConsent: async (_root, { input }, { caller, em, keys, loaders, now }) => {
    const { ref } = actingPerson(caller);
    const purposes = await loaders.purposesInForce();
    const purpose = purposes.find(({ code }) => code === input.purpose) ?? null;
    const { unit, fields, agreed } = input;
    return giveConsent(
      em,
      { person: ref, unit, purpose, fields, agreed, until: new Date(input.until), now },
      keys,
    );
  },
  withdrawConsent: (_root, { input }, { caller, em, now }) =>
    withdrawConsent(em, { id: uuidOf(input.consent), person: actingPerson(caller).ref, now }),
  recordRepresentation: (_root, { input }, context) =>
    recordRepresentation(context.em, representationNeeds(context, input)),
  requestEmergency: (_root, { input }, { caller, em, services, now }) => {
    const { unit, account } = actingOfficer(caller);
    const person = namedBy(services, input.person);
    return requestEmergency(em, { unit, account, reason: input.reason, person, now });
  },
  approveEmergency: (_root, { input }, { caller, em, now }) => {
    const { unit, account } = actingOfficer(caller);
    return approveEmergency(em, { id: uuidOf(input.emergency), unit, account, now });
  },
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOTHING = '00000000-0000-0000-0000-000000000000';

// What cannot be an id is the id of nothing.
function uuidOf(text: string): string {
  return UUID.test(text) ? text : NOTHING;
}

function representationNeeds(
  { caller, services, now }: AccessContext,
  { represented, representative, fields, until, basis }: RecordRepresentationInput,
): RepresentationNeeds {
  const said = {
    now,
    representative: namedBy(services, representative),
    fields,
    until: new Date(until),
    basis,
  };
  if (!represented) {
    const { ref, account } = actingPerson(caller);
    return {
      ...said,
      account,
      represented: Promise.resolve(ref),
      mayBeRepresented: [ref],
      caseCode: null,
    };
  }
  const { account } = actingOfficer(caller);
  if (caller.caseCode === null) {
    throw callerError('PURPOSE_REQUIRED', {
      vi: 'Hãy nêu mục đích và hồ sơ: x-hub-purpose: PROCESS_DOSSIER và x-hub-case: <mã hồ sơ>.',
      en: 'Name a purpose and a case: x-hub-purpose: PROCESS_DOSSIER and x-hub-case: <dossier code>.',
    });
  }
  return {
    ...said,
    account,
    represented: namedBy(services, represented),
    mayBeRepresented: caller.casePeople,
    caseCode: caller.caseCode,
  };
}
