import { type Kysely, sql } from 'kysely';

import { columnsOf } from '#shared/row-columns.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';
import { takeTurn } from '#shared/take-turn.ts';

import { storeResult } from '../entities/citizens-door.ts';
import { ResultDeliverySchema, type StoredDelivery } from '../entities/result-delivery.ts';

/** With what promised work is done. */
export interface ErrandHelpers {
  readonly services: Pick<ServiceCalls, 'ask'>;
  readonly now: () => Date;
}

/**
 * Delivers a result into its owner's store, in the open transaction. Citizens stores it once however often it is sent, and here it stands
 * among the dossier's results once: killed at any point, it is delivered by whoever comes next. Fails with SubgraphFailure when citizens
 * is away. Gives the document's id; null: citizens did not take it, and the delivery says why, or whose it is gets on record first, and then
 * it is promised anew.
 */
export async function deliverResult(
  db: Kysely<unknown>,
  id: string,
  { services }: ErrandHelpers,
): Promise<string | null> {
  const delivery = await deliveryToMake(db, id);
  if (!delivery || delivery.documentId !== null || (await awaitsRegister(db, delivery))) {
    return delivery?.documentId ?? null;
  }
  const outcome = await storeResult(services, delivery);
  if ('code' in outcome) {
    await sql`update result_delivery set problem = ${outcome.code} where id = ${id}::uuid`.execute(db);
    return null;
  }
  await addResult(db, delivery, outcome.id);
  return outcome.id;
}

async function deliveryToMake(db: Kysely<unknown>, id: string): Promise<StoredDelivery | null> {
  const { rows } = await sql<StoredDelivery>`
    select ${columnsOf(ResultDeliverySchema)} from result_delivery where id = ${id}::uuid for update`.execute(
    db,
  );
  return rows[0] ?? null;
}

async function awaitsRegister(db: Kysely<unknown>, { dossierCode }: StoredDelivery): Promise<boolean> {
  const { rows } = await sql`
    select from register_change where dossier_code = ${dossierCode} and state = 'WAITING'`.execute(db);
  return rows.length > 0;
}

async function addResult(
  db: Kysely<unknown>,
  { id, dossierCode }: StoredDelivery,
  documentId: string,
): Promise<void> {
  // Two kinds of result of one dossier may be delivered at once; each gets a place of its own.
  await takeTurn(db, `results:${dossierCode}`);
  await sql`
    with delivered as (
      update result_delivery set document_id = ${documentId}::uuid, number = null, problem = null
      where id = ${id}::uuid
    )
    insert into dossier_result (dossier_code, position, document_id)
    select ${dossierCode}, coalesce(max(position), 0) + 1, ${documentId}::uuid
    from dossier_result where dossier_code = ${dossierCode}
    having not coalesce(bool_or(document_id = ${documentId}::uuid), false)`.execute(db);
}
