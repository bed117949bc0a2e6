import { type Channel, type PrefillSubject } from '#schema/generated/dossiers.ts';
import { callerError } from '#shared/errors.ts';

import { type DossiersContext } from '../context.ts';
import { createFamilies } from '../entities/family.ts';
import { readForm } from '../entities/form-readings.ts';
import { type IntakeRow } from '../entities/intake.ts';
import { type PrefillRow } from '../entities/prefill-rows.ts';
import { type ProcedureVersion } from '../entities/procedure-version.ts';
import { intakeFor, type NoIntake } from '../operations/intake-for.ts';
import { boundSubjects, formSubjects } from '../rules/bound-subjects.ts';
import { keptForm } from './kept-form.ts';
import { versionToday } from './version-today.ts';

/** What is to be filled in. */
export interface PrefillAsked {
  readonly procedure: string;
  readonly intake?: string | null;
  readonly subjects?: readonly PrefillSubject[] | null;
  readonly channel?: Channel | null;
}

/**
 * Fills in a procedure's form for whoever asks. Null: no version of it is in force. Fails with NOT_FOUND for an intake that is not open
 * to the caller, FORBIDDEN for whoever fills in nothing, SUBGRAPH_UNAVAILABLE when procedures is away.
 */
export async function prefill(context: DossiersContext, asked: PrefillAsked): Promise<PrefillRow | null> {
  const version = await versionToday(context, asked.procedure);
  if (version === null) {
    return null;
  }
  const intake = await intakeAsked(context, version, asked);
  const readings = await readForm(context, { version, intake });
  return keptForm(context, { version, intake, readings, channel: asked.channel ?? intake.channel });
}

async function intakeAsked(
  context: DossiersContext,
  version: ProcedureVersion,
  { intake = null, subjects }: PrefillAsked,
): Promise<IntakeRow> {
  const found = await intakeFor(
    { ...context, families: createFamilies(context.services) },
    {
      procedureId: version.id,
      subjects: formSubjects(version),
      bound: boundSubjects(version),
      intake,
      owner: null,
      named: subjects ?? [],
    },
  );
  if (typeof found === 'string') {
    throw callerError(found === 'INTAKE_UNKNOWN' ? 'NOT_FOUND' : 'FORBIDDEN', NO_INTAKE[found]);
  }
  return found;
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
