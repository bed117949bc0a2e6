import { type EntityManager } from '@mikro-orm/postgresql';

import { Intake, type IntakeRefusalCode, type IntakeRefusedRow, type IntakeRow } from '../entities/intake.ts';
import { type FormParty } from '../rules/form-people.ts';
import { intakeEnds, MISSES_WITHIN_MS, MOST_MISSES } from '../rules/intake-terms.ts';

/** What an officer takes in at the counter. */
export interface IntakeNeeds {
  readonly unit: string;
  readonly account: string;
  readonly channel: IntakeRow['channel'];
  readonly now: Date;
  /** The version in force today. Null: there is none. */
  readonly procedureId: Promise<string | null>;
  /** Null: nobody has this number, name and date of birth, or the unit is no state body that is known. */
  readonly owner: Promise<FormParty | null>;
}

/** What became of it. A number that is nobody's and a wrong name give the same refusal. */
export type IntakeOutcome =
  | { readonly __typename: 'IntakeOpened'; readonly intake: IntakeRow }
  | IntakeRefusedRow;

/** Opens an intake: a recorded reference that counts as a case until it ends. Tries that found nobody are recorded, too. */
export async function openIntake(em: EntityManager, needs: IntakeNeeds): Promise<IntakeOutcome> {
  const { unit, account, channel, now } = needs;
  const since = new Date(now.getTime() - MISSES_WITHIN_MS);
  const [procedureId, owner, misses] = await Promise.all([
    needs.procedureId,
    needs.owner,
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
  const people =
    owner === null ? [] : OWNER_ROLES.map((role) => ({ role, kind: owner.kind, ref: owner.ref }));
  const { kind: ownerKind, ref: ownerRef } = owner ?? NOBODY;
  em.create(Intake, { ...taken, ownerKind, ownerRef, account, people });
  await em.flush();
  return ownerRef === null
    ? refused('OWNER_NOT_MATCHED')
    : { __typename: 'IntakeOpened', intake: { ...taken, ownerRef, ownerKind, people } };
}

const NOBODY = { kind: 'CITIZEN', ref: null } as const;

// Whoever stands at the counter files for themself, until a form names somebody else.
const OWNER_ROLES = ['OWNER', 'APPLICANT'] as const;

function refused(code: IntakeRefusalCode): IntakeOutcome {
  return { __typename: 'IntakeRefused', code };
}
