import { keyToMake } from '#shared/dated-key.ts';

import type { DossiersContext } from '../context.ts';
import type { FormReadings } from '../entities/form-readings.ts';
import type { IntakeRow } from '../entities/intake.ts';
import type { PrefillRow } from '../entities/prefill-rows.ts';
import type { Channel, ProcedureVersion } from '../entities/procedure-version.ts';
import { keepPrefill } from '../operations/keep-prefill.ts';
import { answeredComponents } from '../rules/answered-components.ts';
import { boundSubjects } from '../rules/bound-subjects.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { prefilledForm } from './prefilled-form.ts';

/** A form, the intake under which it was read, and how it will be filed. */
export interface FormToKeep {
  readonly version: ProcedureVersion;
  readonly intake: IntakeRow;
  readonly readings: FormReadings;
  readonly channel: Channel;
}

/** Fills a form in with its papers, and keeps by a token what its submission is compared with. */
export async function keptForm(
  { em, now, namings }: Pick<DossiersContext, 'em' | 'now' | 'namings'>,
  { version, intake, readings, channel }: FormToKeep,
): Promise<PrefillRow> {
  const bound = boundSubjects(version);
  const people = intake.people.filter(({ role }) => bound.has(role));
  const form = prefilledForm({
    version,
    intake: { id: intake.id, people },
    readings,
    now,
    naming: keyToMake(namings),
  });
  const { fields, unavailable, said, digests } = form;
  const { id: intakeId, expiresAt } = intake;
  return {
    procedureId: version.id,
    intakeId,
    fields,
    components: answeredComponents(version, { channel, today: dayOf(now), said, readings }),
    unavailable,
    token: await keepPrefill(em.getKysely<unknown>(), { intakeId, digests, expiresAt, now }),
  };
}
