import type {
  CaseFileResolvers,
  IntakeRefusedResolvers,
  IntakeResolvers,
  MutationResolvers,
} from '#schema/generated/dossiers.ts';

import type { IntakeRow } from '../entities/intake.ts';
import { formSources } from '../entities/form-sources.ts';
import { partyOf, unitOf } from '../entities/references.ts';
import { declaredCoordinates } from '../rules/declared-coordinates.ts';
import { INTAKE_REFUSALS } from '../rules/intake-refusal-text.ts';
import { draftIn, DraftRefused, keepDraft } from './draft.ts';
import { takeIn } from './open-intake.ts';

const Mutation: MutationResolvers = {
  openIntake: (_root, { input }, context) => takeIn(context, input),
  saveDraft: (_root, { input }, context) => keepDraft(context, input),
};

const Intake: IntakeResolvers = {
  procedure: ({ procedureId }) => ({ id: procedureId }),
  owner: ({ ownerKind, ownerRef }) => partyOf(ownerKind, ownerRef),
  person: ({ people }, { role }) => personAs(people, role),
  draft: (intake, _arguments, context) => draftIn(context, intake),
  receivingUnit: ({ unit }) => unitOf(unit),
  openedAt: ({ openedAt }) => openedAt.toISOString(),
  expiresAt: ({ expiresAt }) => expiresAt.toISOString(),
};

const IntakeRefused: IntakeRefusedResolvers = {
  message: ({ code }, { lang }) => INTAKE_REFUSALS[code][lang ?? 'VI'],
};

function personAs(people: IntakeRow['people'], role: string): ReturnType<typeof partyOf> | null {
  const found = people.find((person) => person.role === role);
  return found ? partyOf(found.kind, found.ref) : null;
}

const CaseFile: CaseFileResolvers = {
  coordinates: async ({ procedureId }, _arguments, { services }) =>
    declaredCoordinates(await formSources(services, procedureId)),
};

/** What happens at the counter, and what a case opens. */
export const counter = { Mutation, Intake, IntakeRefused, DraftRefused, CaseFile };
