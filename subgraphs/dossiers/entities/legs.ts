import { type Kysely, sql } from 'kysely';

import { columnsOf } from '#shared/row-columns.ts';

import type { KnownValue } from '../rules/leg-fields.ts';
import type { EarlierResult } from '../rules/leg-components.ts';
import { type DossierFieldRow, DossierFieldSchema } from './dossier-field.ts';
import type { DossierPersonRow } from './dossier-person.ts';
import { DossierSchema, type DossierRow } from './dossier.ts';
import { type InterlinkedDeclaration, InterlinkedSchema } from './interlinked.ts';
import { InterlinkedLegSchema, type StoredLeg } from './interlinked-leg.ts';
import { readRows } from './read-rows.ts';

type Db = Kysely<unknown>;

/** A leg, kept from everybody else until the transaction ends; null: there is none. */
export async function legToFollow(db: Db, id: string): Promise<StoredLeg | null> {
  const { rows } = await sql<StoredLeg>`
    select ${columnsOf(InterlinkedLegSchema)} from interlinked_leg where id = ${id}::uuid for update`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** The declaration of a group; null: the group has none. `lock`: of two legs that end at once the second sees the first. */
export async function declarationOf(
  db: Db,
  groupId: string,
  lock: boolean,
): Promise<InterlinkedDeclaration | null> {
  const { rows } = await sql<InterlinkedDeclaration>`
    select ${columnsOf(InterlinkedSchema)} from interlinked
    where id = ${groupId}::uuid ${lock ? sql`for update` : sql``}`.execute(db);
  return readRows(InterlinkedSchema, rows)[0] ?? null;
}

/** The legs of a group, in order. */
export async function legsOfGroup(db: Db, groupId: string): Promise<readonly StoredLeg[]> {
  const { rows } = await sql<StoredLeg>`
    select ${columnsOf(InterlinkedLegSchema)} from interlinked_leg
    where group_id = ${groupId}::uuid order by position`.execute(db);
  return rows;
}

/** The dossier that a leg is now: of several, since it was taken up again, the newest. Null: it has not become one. */
export async function dossierOfLeg(
  db: Db,
  { groupId, position }: Pick<StoredLeg, 'groupId' | 'position'>,
): Promise<DossierRow | null> {
  const { rows } = await sql<DossierRow>`
    select ${columnsOf(DossierSchema)} from dossier
    where group_id = ${groupId}::uuid and group_position = ${position}
    order by submitted_at desc, code desc limit 1`.execute(db);
  return readRows(DossierSchema, rows)[0] ?? null;
}

/** Who stands in a dossier. */
export async function peopleIn(db: Db, code: string): Promise<readonly DossierPersonRow[]> {
  const { rows } = await sql<DossierPersonRow>`
    select dossier_code as "dossierCode", position, role, ref from dossier_person
    where dossier_code = ${code} order by position`.execute(db);
  return rows;
}

/** The answers of a dossier, as other legs may use them. */
export async function answersIn(db: Db, code: string): Promise<readonly KnownValue[]> {
  const { rows } = await sql<DossierFieldRow>`
    select ${columnsOf(DossierFieldSchema)} from dossier_field
    where dossier_code = ${code} order by position`.execute(db);
  return rows.flatMap(({ fieldId, value, personRef, provenance }) =>
    provenance === null
      ? []
      : {
          key: fieldId.slice(fieldId.indexOf('/') + 1),
          source: provenance.owner === 'applicant' ? null : provenance.path,
          value,
          personRef,
          provenance,
        },
  );
}

/** What the dossiers of a group have led to so far. */
export async function resultsOfGroup(db: Db, groupId: string): Promise<readonly EarlierResult[]> {
  const { rows } = await sql<EarlierResult>`
    select delivery.type, delivery.document_id as "documentId"
    from result_delivery delivery join dossier on dossier.code = delivery.dossier_code
    where dossier.group_id = ${groupId}::uuid and delivery.document_id is not null
    order by dossier.group_position, delivery.type`.execute(db);
  return rows;
}
