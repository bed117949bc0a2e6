import type { PrefillSubject } from '#schema/generated/dossiers.ts';
import { callerError, type CallerError } from '#shared/errors.ts';

import type { DossiersContext } from '../context.ts';
import { createFamilies } from '../entities/family.ts';
import type { IntakeRow } from '../entities/intake.ts';
import type { ProcedureVersion } from '../entities/procedure-version.ts';
import { intakeFor, type NoIntake } from '../operations/intake-for.ts';
import { boundSubjects, formSubjects } from '../rules/bound-subjects.ts';
import { namedOwner, type PartyNamed } from '../rules/named-owner.ts';
import { PROBLEM_TEXTS } from '../rules/submission-problems.ts';
import { ownerNamed, type OwnerProblem } from './owner-named.ts';

/** Whose form is asked for. */
export interface OwnerAsked {
  readonly intake?: string | null;
  readonly owner?: PartyNamed | null;
  readonly subjects?: readonly PrefillSubject[] | null;
}

/**
 * The intake under which a form is filled in. Fails with NOT_FOUND for an intake that is not open to the caller or an organisation that
 * nobody knows, FORBIDDEN for an owner for whom the caller may not act, BAD_USER_INPUT for one named by more than one identifier.
 */
export async function intakeOfPrefill(
  context: DossiersContext,
  version: ProcedureVersion,
  { intake = null, owner = null, subjects }: OwnerAsked,
): Promise<IntakeRow> {
  const named = await ownerNamed(context, namedOwner(owner), version.for.includes('ORGANIZATION'));
  if (!named.ok) {
    throw noOwner(named.problem);
  }
  const found = await intakeFor(
    { ...context, families: createFamilies(context.services) },
    {
      procedureId: version.id,
      subjects: formSubjects(version),
      bound: boundSubjects(version),
      intake,
      owner: named.owner,
      named: subjects ?? [],
    },
  );
  if (typeof found === 'string') {
    throw callerError(found === 'INTAKE_UNKNOWN' ? 'NOT_FOUND' : 'FORBIDDEN', NO_INTAKE[found]);
  }
  return found;
}

function noOwner(problem: OwnerProblem): CallerError {
  const { VI: vi, EN: en } = PROBLEM_TEXTS[problem];
  return callerError(problem === 'OWNER_NOT_ONE' ? 'BAD_USER_INPUT' : 'NOT_FOUND', { vi, en });
}

const NO_INTAKE: Readonly<Record<NoIntake, { readonly vi: string; readonly en: string }>> = {
  INTAKE_UNKNOWN: {
    vi: 'Lượt tiếp nhận không có, đã hết hạn, hoặc dành cho thủ tục khác.',
    en: 'There is no such intake, it has ended, or it is for another procedure.',
  },
  OWNER_NOT_YOURS: {
    vi: 'Hãy điền cho việc của mình, hoặc nêu lượt tiếp nhận tại quầy.',
    en: 'Fill in for yourself, or name the intake at your counter.',
  },
};
