import type { EntitySchema } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';

import type { DossierComponentRow } from '../entities/dossier-component.ts';
import type { CorrectionFindingRow } from '../entities/dossier-correction.ts';
import type { DossierEventRow } from '../entities/dossier-event.ts';
import { DOSSIER_PARTS, type DossierPartRows } from '../entities/dossier-parts.ts';
import { DossierSyncSchema, type NewSync } from '../entities/dossier-sync.ts';
import { type DossierRow, DossierSchema } from '../entities/dossier.ts';
import { factsOfNew } from './facts-of-new.ts';
import { type DossierChange, factsOf, recordFirst } from './record-changes.ts';

type PartName = keyof DossierPartRows;

/** A part of a new dossier; the dossier's code and its place among its kind are filled in when it is stored. */
export type NewPart<Name extends PartName> = Name extends 'events'
  ? Omit<DossierEventRow, 'dossierCode' | 'position' | Origin> & Partial<Pick<DossierEventRow, Origin>>
  : Name extends 'components'
    ? Omit<DossierComponentRow, 'dossierCode' | 'position' | 'fileId'> &
        Partial<Pick<DossierComponentRow, 'fileId'>>
    : Name extends 'corrections'
      ? Omit<CorrectionFindingRow, 'dossierCode' | 'position' | Answered>
      : Omit<DossierPartRows[Name], 'dossierCode' | 'position'>;

// A finding is answered later.
type Answered = 'answeredAt' | 'answer' | 'answeredBy';

// Who did it and why, and where it went on to: another system's record does not say.
type Origin = 'toUnit' | 'actor' | 'role' | 'account' | 'reason';

/** A dossier with all its parts, each kind in order. */
export type NewDossier = { readonly dossier: Omit<DossierRow, 'version'> } & {
  readonly [Name in PartName]: readonly NewPart<Name>[];
} & {
  /** What another system said of it. Absent: the hub keeps it. */
  readonly sync?: NewSync;
};

/** Every kind of part. */
export const PART_NAMES = [
  'people',
  'events',
  'fields',
  'components',
  'payments',
  'results',
  'corrections',
] as const;

/**
 * Stores dossiers as they are, in one transaction (the open one, if there is one), all their rows in one statement, and records
 * that they came. Gives the codes of those that were stored; one whose code is there already is left alone with all its parts.
 * Each code may occur once.
 */
export function storeDossiers(
  em: EntityManager,
  dossiers: readonly NewDossier[],
): Promise<ReadonlySet<string>> {
  return em.isInTransaction() ? storeIn(em, dossiers) : em.transactional((inner) => storeIn(inner, dossiers));
}

async function storeIn(em: EntityManager, dossiers: readonly NewDossier[]): Promise<ReadonlySet<string>> {
  const db = em.getKysely<unknown>();
  const { rows } = await insertionOf(em, dossiers).execute(db);
  const codes = new Set(rows.map(({ code }) => code));
  const fresh = dossiers.filter(({ dossier }) => codes.has(dossier.code));
  await recordFirst(db, fresh.map(changeOfNew), fresh.map(factsOfNew));
  return codes;
}

/** Inserts the dossiers that are new, and the parts of these. */
function insertionOf(
  em: EntityManager,
  dossiers: readonly NewDossier[],
): RawBuilder<{ readonly code: string }> {
  const said = dossiers.flatMap(({ dossier, sync }) =>
    sync ? [{ ...sync, dossierCode: dossier.code }] : [],
  );
  const parts = [
    ...PART_NAMES.map((name) => [DOSSIER_PARTS[name], numberedParts(dossiers, name)] as const),
    [DossierSyncSchema, said] as const,
  ].filter(([, rows]) => rows.length > 0);
  const rows = dossiers.map(({ dossier }) => ({ ...dossier, version: 1 }));
  return sql`
    with fresh as (${insertion(em, DossierSchema, rows)} on conflict (code) do nothing returning code)
    ${sql.join(
      parts.map(
        ([schema, ofAll], index) =>
          sql`, ${sql.id(`part_${index}`)} as (${insertion(em, schema, ofAll)}
            where "dossierCode" in (select code from fresh))`,
      ),
      sql``,
    )}
    select code from fresh`;
}

/** The change that a new dossier is. */
export function changeOfNew({ dossier, events }: NewDossier): DossierChange {
  const { code, status, synchronised } = dossier;
  const kind = synchronised ? 'SYNCHRONISED' : 'SUBMITTED';
  const at = events.at(-1)?.at ?? dossier.submittedAt;
  return { code, version: 1, kind, at, status, before: null, after: factsOf(dossier) };
}

function numberedParts(dossiers: readonly NewDossier[], name: PartName): readonly object[] {
  return dossiers.flatMap((stored) =>
    stored[name].map((part, index) => ({ ...part, dossierCode: stored.dossier.code, position: index + 1 })),
  );
}

/** Inserts rows of an entity in one statement. */
export async function insertRows(
  em: EntityManager,
  schema: EntitySchema,
  rows: readonly object[],
): Promise<void> {
  if (rows.length > 0) {
    await insertion(em, schema, rows).execute(em.getKysely<unknown>());
  }
}

/** All rows travel as one JSON text, which is quick for a few and for a hundred thousand. */
function insertion(em: EntityManager, schema: EntitySchema, rows: readonly object[]): RawBuilder<unknown> {
  const { tableName, properties } = em.getMetadata(schema);
  const columns = Object.values(properties).map(({ name, fieldNames, columnTypes }) => ({
    name: sql.id(name),
    column: sql.id(fieldNames[0] ?? name),
    type: sql.raw(columnTypes[0] ?? 'text'),
  }));
  return sql`
    insert into ${sql.table(tableName)} (${sql.join(columns.map(({ column }) => column))})
    select ${sql.join(columns.map(({ name }) => name))}
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as row (${sql.join(columns.map(({ name, type }) => sql`${name} ${type}`))})`;
}
