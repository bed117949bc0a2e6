import type { EntityManager } from '@mikro-orm/postgresql';

import { Intake, type IntakeRefusalCode, type IntakeRefusedRow, type IntakeRow } from '../entities/intake.ts';
import type { AtCounter } from '../entities/counter.ts';
import { intakeEnds, MISSES_WITHIN_MS, MOST_MISSES } from '../rules/intake-terms.ts';

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
  const { unit, account, channel, now } = needs;
  const since = new Date(now.getTime() - MISSES_WITHIN_MS);
  const [procedureId, parties, misses] = await Promise.all([
    needs.procedureId,
    needs.parties,
    em.count(Intake, { account, ownerRef: null, openedAt: { $gte: since } }),
  ]);
  if (misses >= MOST_MISSES) {
    return refused('TOO_MANY_TRIES');
  }
  if (procedureId === null) {
    return refused('PROCEDURE_UNKNOWN');
  }
  const expiresAt = intakeEnds(now);
  const taken = { id: crypto.randomUUID(), procedureId, channel, unit, openedAt: now, expiresAt };
  const people = peopleOf(parties);
  const { kind: ownerKind, ref: ownerRef } = parties?.owner ?? NOBODY;
  em.create(Intake, { ...taken, ownerKind, ownerRef, account, people });
  await em.flush();
  return ownerRef === null
    ? refused(needs.isApplicantNamed ? 'APPLICANT_NOT_MATCHED' : 'OWNER_NOT_MATCHED')
    : { __typename: 'IntakeOpened', intake: { ...taken, ownerRef, ownerKind, people } };
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
