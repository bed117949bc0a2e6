import { type Kysely, sql } from 'kysely';

import { inKeyOrder } from '#shared/load-by-key.ts';
import { KEPT } from '#shared/kept-statements.ts';

import type { Sight } from '../rules/sight-of.ts';
import type { Condition } from './dossier-pages.ts';
import { type IntakeRow, IntakeSchema } from './intake.ts';
import { readRows } from './read-rows.ts';
import { unitsBelow } from './unit-node.ts';

/** What an intake is read by. */
export const INTAKE_COLUMNS = sql`
  id::text, procedure_id as "procedureId", owner_ref::text as "ownerRef", owner_kind as "ownerKind", people,
  channel, unit, opened_at as "openedAt", expires_at as "expiresAt"`;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The intakes of these ids that are open at `now` and that the condition allows, in the order asked. */
export async function openIntakes(
  db: Kysely<unknown>,
  ids: readonly string[],
  { now, allowed }: { readonly now: Date; readonly allowed: Condition },
): Promise<(IntakeRow | null)[]> {
  const { rows } = await sql<IntakeRow>`${KEPT}select ${INTAKE_COLUMNS} from intake
    where id = any(${ids.filter((id) => UUID.test(id))}::uuid[]) and owner_ref is not null and dossier_code is null
      and expires_at > ${now} and ${allowed}`.execute(db);
  return inKeyOrder(ids, intakesIn(rows), ({ id }) => id);
}

/** Intakes as their type says, from rows of INTAKE_COLUMNS. */
export function intakesIn(rows: readonly IntakeRow[]): IntakeRow[] {
  return readRows(IntakeSchema, rows);
}

/** Which intakes somebody may see: officers those of their unit and below it, a person what they opened themself. */
export function seenIntakes(sight: Sight): Condition {
  switch (sight.kind) {
    case 'NOTHING':
      return sql`false`;
    case 'OWN':
      return sql`party_ref = any(${sight.refs.filter((ref) => UUID.test(ref))}::uuid[])`;
    case 'UNIT':
      return sql`unit = any(${unitsBelow(sql`${sight.unit}`)})`;
    default:
      return sight satisfies never;
  }
}

/** The dossier that an intake has become. Null: none yet, or there is no such intake. */
export async function dossierOfIntake(db: Kysely<unknown>, id: string): Promise<string | null> {
  const { rows } = await sql<{ readonly code: string | null }>`
    select dossier_code as code from intake where id = ${id}::uuid`.execute(db);
  return rows[0]?.code ?? null;
}
