import type { Channel } from '#schema/generated/dossiers.ts';

import type { DossiersContext } from '../context.ts';
import { readForm } from '../entities/form-readings.ts';
import type { PrefillRow } from '../entities/prefill-rows.ts';
import { intakeOfPrefill, type OwnerAsked } from './intake-of-prefill.ts';
import { keptForm } from './kept-form.ts';
import { versionToday } from './version-today.ts';

/** What is to be filled in, and for whom. */
export interface PrefillAsked extends OwnerAsked {
  readonly procedure: string;
  readonly channel?: Channel | null;
}

/**
 * Fills in a procedure's form for whoever asks. Null: no version of it is in force. Fails as `intakeOfPrefill` does, and with
 * SUBGRAPH_UNAVAILABLE when procedures is away.
 */
export async function prefill(context: DossiersContext, asked: PrefillAsked): Promise<PrefillRow | null> {
  const version = await versionToday(context, asked.procedure);
  if (version === null) {
    return null;
  }
  const intake = await intakeOfPrefill(context, version, asked);
  const readings = await readForm(context, { version, intake });
  return keptForm(context, { version, intake, readings, channel: asked.channel ?? intake.channel });
}
