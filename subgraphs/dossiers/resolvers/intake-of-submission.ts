import type { SubmitDossierInput } from '#schema/generated/dossiers.ts';

import type { DossiersContext } from '../context.ts';
import { createFamilies } from '../entities/family.ts';
import type { IntakeRow } from '../entities/intake.ts';
import type { ProcedureVersion } from '../entities/procedure-version.ts';
import { type IntakeAsked, intakeFor } from '../operations/intake-for.ts';
import { boundSubjects, formSubjects } from '../rules/bound-subjects.ts';
import { namedOwner } from '../rules/named-owner.ts';
import type { NumberTyped } from '../rules/numbers-typed.ts';
import type { ProblemCode } from '../rules/submission-problems.ts';
import { ownerNamed } from './owner-named.ts';
import { versionToday } from './version-today.ts';

/** A dossier that looks for its intake. */
export interface SubmissionSent {
  readonly input: SubmitDossierInput;
  readonly version: ProcedureVersion;
  /** The code of the group that it is the first leg of. Null: none. */
  readonly group: string | null;
  readonly typed: readonly NumberTyped[];
  /** Absent: nothing is handed in under it yet. */
  readonly sent?: IntakeAsked['sent'];
}

/** The intake under which a dossier is handed in, or what is wrong with its owner or with the intake that was named. */
export async function intakeOfSubmission(
  context: DossiersContext,
  { input, version, group, typed, sent }: SubmissionSent,
): Promise<IntakeRow | ProblemCode> {
  const found = await ownerNamed(
    context,
    namedOwner(input.owner ?? null),
    version.for.includes('ORGANIZATION'),
  );
  if (!found.ok) {
    return found.problem;
  }
  // The first leg of a group is handed in under the intake of the joint procedure.
  const joint = group === null ? null : await versionToday(context, group);
  const intake = await intakeFor(
    { ...context, families: createFamilies(context.services) },
    {
      procedureId: joint?.id ?? version.id,
      subjects: formSubjects(version),
      bound: boundSubjects(version),
      intake: input.intake ?? null,
      owner: found.owner,
      sent,
      named: typed.flatMap(({ subject, personalId }) => (subject === null ? [] : [{ subject, personalId }])),
    },
  );
  return intake === 'OWNER_NOT_YOURS' ? notTheirs(context) : intake;
}

/** Whoever sits at a counter acts for nobody without an intake. */
function notTheirs({ caller: { actor } }: DossiersContext): ProblemCode {
  return actor.kind === 'OFFICER' || actor.kind === 'MACHINE' ? 'INTAKE_UNKNOWN' : 'NOT_ENTITLED';
}
