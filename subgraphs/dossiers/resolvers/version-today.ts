import { callerError } from '#shared/errors.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import type { DossiersContext } from '../context.ts';
import { procedureVersion, type ProcedureVersion } from '../entities/procedure-version.ts';
import { dayOf } from '../rules/vietnam-time.ts';

/** The version of a procedure in force today. Null: there is none. Fails with SUBGRAPH_UNAVAILABLE when procedures is away. */
export async function versionToday(
  { services, now }: Pick<DossiersContext, 'services' | 'now'>,
  code: string,
): Promise<ProcedureVersion | null> {
  try {
    return await procedureVersion(services, code, dayOf(now));
  } catch (error) {
    throw error instanceof SubgraphFailure ? callerError('SUBGRAPH_UNAVAILABLE', AWAY) : error;
  }
}

const AWAY = {
  vi: 'Phân hệ thủ tục tạm thời không trả lời. Hãy thử lại sau.',
  en: 'The owner of procedures does not answer for now. Try again later.',
};
