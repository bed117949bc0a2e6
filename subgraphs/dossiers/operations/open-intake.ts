import type { EntityManager } from '@mikro-orm/postgresql';

import { Intake, type IntakeRefusalCode, type IntakeRefusedRow, type IntakeRow } from '../entities/intake.ts';
import type { AtCounter } from '../entities/counter.ts';
import { intakeEnds } from '../rules/intake-terms.ts';
import { withinTries } from './within-tries.ts';

/** What an officer takes in at the counter. */
export interface IntakeNeeds {
  readonly unit: string;
  readonly account: string;
  readonly channel: IntakeRow['channel'];
  readonly now: Date;
  /** The version in force today. Null: there is none. */
  readonly procedureId: Promise<string | null>;
  /** Null: somebody is not on record as said, or who stands there may not act for the owner. */
  readonly parties: Promise<AtCounter | null>;
  /** Whether somebody beside the owner was named as who stands there. */
  readonly isApplicantNamed: boolean;
}

/** What became of it. A number that is nobody's, a wrong name and a missing right to act give the same refusal. */
export type IntakeOutcome =
  | { readonly __typename: 'IntakeOpened'; readonly intake: IntakeRow }
  | IntakeRefusedRow;

/** Opens an intake: a recorded reference that counts as a case until it ends. Tries that found nobody are recorded, too. */
export async function openIntake(em: EntityManager, needs: IntakeNeeds): Promise<IntakeOutcome> {
  const [procedureId, parties] = await Promise.all([needs.procedureId, needs.parties]);
  const outcome = await withinTries(em, needs, (inner) =>
    procedureId === null ? refused('PROCEDURE_UNKNOWN') : taken(inner, needs, { procedureId, parties }),
  );
  return outcome ?? refused('TOO_MANY_TRIES');
}

function taken(
  em: EntityManager,
  { unit, account, channel, now, isApplicantNamed }: IntakeNeeds,
  { procedureId, parties }: { readonly procedureId: string; readonly parties: AtCounter | null },
): IntakeOutcome {
  const expiresAt = intakeEnds(now);
  const intake = { id: crypto.randomUUID(), procedureId, channel, unit, openedAt: now, expiresAt };
  const people = peopleOf(parties);
  const { kind: ownerKind, ref: ownerRef } = parties?.owner ?? NOBODY;
  em.create(Intake, { ...intake, ownerKind, ownerRef, account, people });
  return ownerRef === null
    ? refused(isApplicantNamed ? 'APPLICANT_NOT_MATCHED' : 'OWNER_NOT_MATCHED')
    : { __typename: 'IntakeOpened', intake: { ...intake, ownerRef, ownerKind, people } };
}

const NOBODY = { kind: 'CITIZEN', ref: null } as const;

function peopleOf(parties: AtCounter | null): IntakeRow['people'] {
  return parties === null
    ? []
    : [
        { role: 'OWNER', ...parties.owner },
        { role: 'APPLICANT', ...parties.applicant },
      ];
}

function refused(code: IntakeRefusalCode): IntakeOutcome {
  return { __typename: 'IntakeRefused', code };
}
