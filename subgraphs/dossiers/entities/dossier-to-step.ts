import { type Kysely, sql } from 'kysely';

import type { Caller } from '#shared/caller.ts';
import { columnsOf } from '#shared/row-columns.ts';

import { actsFor } from '../rules/acts-for.ts';
import { sightOf } from '../rules/sight-of.ts';
import type { Standing } from '../rules/who-may-step.ts';
import { type DossierEventRow, DossierEventSchema } from './dossier-event.ts';
import { type DossierRow, DossierSchema } from './dossier.ts';
import { readRows } from './read-rows.ts';
import { unitsBelow } from './unit-node.ts';
import { uuidsOf, visibleTo } from './visible-dossiers.ts';

/** A dossier that somebody wants to change, and how they stand to it. */
export interface DossierToStep {
  readonly dossier: DossierRow;
  readonly standing: Standing;
}

/**
 * A dossier, kept from others until the transaction ends; null when there is none that the caller may see. Whoever waited for another's
 * change gets the dossier as that left it.
 */
export async function dossierToStep(
  db: Kysely<unknown>,
  code: string,
  caller: Caller,
): Promise<DossierToStep | null> {
  const acting = actsFor(caller);
  const mine = acting.unit === null ? sql`'{}'::text[]` : unitsBelow(sql`${acting.unit}`);
  const { rows } = await sql<DossierRow & Standing>`
    select ${columnsOf(DossierSchema, 'dossier')},
      array[dossier.owner_ref, dossier.applicant_ref] && ${uuidsOf(acting.refs)} as owns,
      dossier.receiving_unit = any(${mine}) as receives,
      dossier.processing_unit = any(${mine}) as processes
    from dossier where dossier.code = ${code} and ${visibleTo(sightOf(caller))}
    for update of dossier`.execute(db);
  const [row] = readRows(DossierSchema, rows);
  if (!row) {
    return null;
  }
  const { owns, receives, processes, ...dossier } = row;
  return { dossier, standing: { owns, receives, processes } };
}

/** All that happened to a dossier so far, oldest first. */
export async function historyOf(db: Kysely<unknown>, code: string): Promise<readonly DossierEventRow[]> {
  const { rows } = await sql<DossierEventRow>`
    select ${columnsOf(DossierEventSchema)} from dossier_event where dossier_code = ${code} order by position`.execute(
    db,
  );
  return readRows(DossierEventSchema, rows);
}
