import type { ProcedureReceivingUnitsArgs, ReceivingUnitResolvers } from '#schema/generated/dossiers.ts';
import { type Connection, connectionOf, pageOf } from '#shared/connection.ts';

import type { DossiersContext } from '../context.ts';
import type { ReceivingUnitRow } from '../entities/receiving-unit.ts';
import { unitsTakingFilings } from '../entities/receiving-units.ts';
import { unitOf } from '../entities/references.ts';
import { filingKinds } from '../rules/filing-kinds.ts';
import { decidesItself } from '../rules/processing-unit.ts';
import { procedureCodeOf } from '../rules/register-change.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { versionToday } from './version-today.ts';

/**
 * A page of the agencies that take filings of a version of a procedure; empty for one that is not in force today. Fails with BAD_USER_INPUT
 * for a page that is none, SUBGRAPH_UNAVAILABLE while procedures is away.
 */
export async function receivingUnitsOf(
  context: DossiersContext,
  procedureId: string,
  { area, ...asked }: Partial<ProcedureReceivingUnitsArgs>,
): Promise<Connection<ReceivingUnitRow>> {
  const page = pageOf(asked, 1);
  const version = await versionToday(context, procedureCodeOf({ procedureId }));
  if (version?.id !== procedureId) {
    return connectionOf<ReceivingUnitRow>(page, [], ({ code }) => [code]);
  }
  const wanted = { kinds: filingKinds(version), area: area ?? null, today: dayOf(context.now) };
  const units = await unitsTakingFilings(context.em.getKysely<unknown>(), wanted, page);
  const rows = units.map((unit) => ({
    code: unit.code,
    decides: decidesItself({ ...version, receiving: unit }),
  }));
  return connectionOf(page, rows, ({ code }) => [code]);
}

/** An agency that takes filings of a procedure. */
export const ReceivingUnit: ReceivingUnitResolvers = {
  unit: ({ code }) => unitOf(code),
};
