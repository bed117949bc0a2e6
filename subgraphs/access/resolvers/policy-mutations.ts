import type { MutationResolvers, RecordRepresentationInput } from '#schema/generated/access.ts';
import { callerError } from '#shared/errors.ts';

import type { AccessContext } from '../context.ts';
import { endRepresentation } from '../operations/end-representation.ts';
import { giveConsent, withdrawConsent } from '../operations/give-consent.ts';
import { recordRepresentation, type RepresentationNeeds } from '../operations/record-representation.ts';
import { actingOfficer, actingPerson, uuidOf } from './acting.ts';
import { emergencyMutations } from './emergency-mutations.ts';
import { namedBy } from './named-by.ts';

/** What gives and takes rights. */
export const policyMutations: MutationResolvers = {
  ...emergencyMutations,
  giveConsent: async (_root, { input }, { caller, em, keys, loaders, now }) => {
    const actor = actingPerson(caller);
    const purposes = await loaders.purposesInForce();
    const purpose = purposes.find(({ code }) => code === input.purpose) ?? null;
    const { unit, fields, agreed } = input;
    return giveConsent(em, { actor, unit, purpose, fields, agreed, until: new Date(input.until), now }, keys);
  },
  withdrawConsent: (_root, { input }, { caller, em, now }) =>
    withdrawConsent(em, { id: uuidOf(input.consent), person: actingPerson(caller).ref, now }),
  recordRepresentation: async (_root, { input }, context) =>
    recordRepresentation(context.em, await representationNeeds(context, input)),
  endRepresentation: (_root, { input }, { caller, em, now, keys }) =>
    endRepresentation(em, {
      id: uuidOf(input.representation),
      person: actingPerson(caller).ref,
      now,
      seals: keys.seals,
    }),
};

async function representationNeeds(
  context: AccessContext,
  { represented, representative, fields, until, basis }: RecordRepresentationInput,
): Promise<RepresentationNeeds> {
  const { caller, services, now, keys } = context;
  // Who records is settled before anybody is looked for: a look-up that nobody waits for would end the process when it fails.
  const recorder = recorderOf(context, !represented);
  const [ref, other] = await Promise.all([
    represented ? namedBy(services, represented) : recorder.self,
    namedBy(services, representative),
  ]);
  return {
    actor: caller.actor,
    account: recorder.account,
    now,
    represented: ref,
    representative: other,
    mayBeRepresented: recorder.mayBeRepresented,
    caseCode: recorder.caseCode,
    fields,
    until: new Date(until),
    basis,
    seals: keys.seals,
  };
}

type Recorder = Pick<RepresentationNeeds, 'account' | 'mayBeRepresented' | 'caseCode'> & {
  /** Null: an officer, who records it for others. */
  readonly self: string | null;
};

function recorderOf({ caller }: AccessContext, isForThemself: boolean): Recorder {
  if (isForThemself) {
    const { ref, account } = actingPerson(caller);
    return { account, self: ref, mayBeRepresented: [ref], caseCode: null };
  }
  const { account } = actingOfficer(caller);
  if (caller.caseCode === null) {
    throw callerError('PURPOSE_REQUIRED', {
      vi: 'Hãy nêu mục đích và hồ sơ: x-hub-purpose: PROCESS_DOSSIER và x-hub-case: <mã hồ sơ>.',
      en: 'Name a purpose and a case: x-hub-purpose: PROCESS_DOSSIER and x-hub-case: <dossier code>.',
    });
  }
  return { account, self: null, mayBeRepresented: caller.casePeople, caseCode: caller.caseCode };
}
