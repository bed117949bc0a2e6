import { type Channel, type PrefillSubject } from '#schema/generated/dossiers.ts';
import { callerError } from '#shared/errors.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { type DossiersContext } from '../context.ts';
import { createFamilies } from '../entities/family.ts';
import { type FormReadings, readForm } from '../entities/form-readings.ts';
import { type IntakeRow } from '../entities/intake.ts';
import { type PrefillRow } from '../entities/prefill-rows.ts';
import { procedureVersion, type ProcedureVersion } from '../entities/procedure-version.ts';
import { intakeFor, type NoIntake } from '../operations/intake-for.ts';
import { keepPrefill } from '../operations/keep-prefill.ts';
import { answeredComponents } from '../rules/answered-components.ts';
import { boundSubjects, formSubjects } from '../rules/bound-subjects.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { prefilledForm } from './prefilled-form.ts';

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
  const intake = await openIntake(context, version, asked);
  const readings = await readForm(context, { version, intake });
  return filledIn(context, { version, intake, readings, channel: asked.channel ?? intake.channel });
}

/** The version of a procedure in force today. Fails with SUBGRAPH_UNAVAILABLE when procedures is away. */
export async function versionToday(
  { services, now }: DossiersContext,
  code: string,
): Promise<ProcedureVersion | null> {
  try {
    return await procedureVersion(services, code, dayOf(now));
  } catch (error) {
    throw error instanceof SubgraphFailure ? callerError('SUBGRAPH_UNAVAILABLE', AWAY) : error;
  }
}

async function openIntake(
  context: DossiersContext,
  version: ProcedureVersion,
  { intake, subjects }: PrefillAsked,
): Promise<IntakeRow> {
  const found = await intakeFor(
    { ...context, families: createFamilies(context.services) },
    {
      procedureId: version.id,
      subjects: formSubjects(version),
      intake: intake ?? null,
      owner: null,
      named: subjects ?? [],
    },
  );
  if (typeof found === 'string') {
    throw callerError(found === 'INTAKE_UNKNOWN' ? 'NOT_FOUND' : 'FORBIDDEN', NO_INTAKE[found]);
  }
  return found;
}

interface ToFillIn {
  readonly version: ProcedureVersion;
  readonly intake: IntakeRow;
  readonly readings: FormReadings;
  readonly channel: Channel;
}

async function filledIn(
  context: DossiersContext,
  { version, intake, readings, channel }: ToFillIn,
): Promise<PrefillRow> {
  const { em, now, naming } = context;
  const bound = boundSubjects(version);
  const people = intake.people.filter(({ role }) => bound.has(role));
  const form = prefilledForm({ version, intake: { id: intake.id, people }, readings, now, naming });
  const { said, digests } = form;
  const { id: intakeId, expiresAt } = intake;
  return {
    procedureId: version.id,
    intakeId,
    fields: form.fields,
    components: answeredComponents(version, { channel, today: dayOf(now), said, readings }),
    unavailable: form.unavailable,
    token: await keepPrefill(em.getKysely<unknown>(), { intakeId, digests, expiresAt, now }),
  };
}

const AWAY = {
  vi: 'Phân hệ thủ tục tạm thời không trả lời. Hãy thử lại sau.',
  en: 'The owner of procedures does not answer for now. Try again later.',
};
const NO_INTAKE: Readonly<Record<NoIntake, typeof AWAY>> = {
  INTAKE_UNKNOWN: {
    vi: 'Lượt tiếp nhận không có, đã hết hạn, hoặc dành cho thủ tục khác.',
    en: 'There is no such intake, it has ended, or it is for another procedure.',
  },
  OWNER_NOT_YOURS: {
    vi: 'Hãy điền cho việc của mình, hoặc nêu lượt tiếp nhận tại quầy.',
    en: 'Fill in for yourself, or name the intake at your counter.',
  },
};
