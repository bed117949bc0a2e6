import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { columnsOf } from '#shared/row-columns.ts';

import { CategorySchema } from '../entities/category.ts';
import { Component, ComponentSchema, type ComponentRow } from '../entities/component.ts';
import { ProcedureSchema, type ProcedureRow } from '../entities/procedure.ts';
import { ResultTypeSchema } from '../entities/result-type.ts';
import { carryOver } from '../rules/carry-over.ts';
import type { ProcedureDraft } from '../rules/procedure-draft.ts';
import { versionChain } from '../rules/version-chain.ts';
import { componentRows, procedureRow, versionId } from './procedure-rows.ts';
import { writeRows } from './write-rows.ts';

const PROCEDURE = columnsOf(ProcedureSchema);
const COMPONENT = columnsOf(ComponentSchema);

/**
 * Stores versions of procedures: new ones end the version before them, one with the same first day takes its place. What people wrote by
 * hand (English names, substitution, forms) goes over from the version before. Nothing is visible until the transaction ends.
 */
export async function storeVersions(
  em: EntityManager,
  drafts: readonly ProcedureDraft[],
): Promise<{ added: number; replaced: number }> {
  const known = await knownVersions(
    em,
    drafts.map(({ code }) => code),
  );
  const before = versionsBefore(drafts, known);
  const curated = await withCurated(em, drafts, before);
  await storeNames(em, curated);
  await storeRows(em, curated, known);
  await copyForms(em, before);
  const ids = new Set(known.map(({ id }) => id));
  const replaced = drafts.filter((draft) => ids.has(versionId(draft))).length;
  return { added: drafts.length - replaced, replaced };
}

async function knownVersions(em: EntityManager, codes: readonly string[]): Promise<ProcedureRow[]> {
  const { rows } = await sql<ProcedureRow>`
    select ${PROCEDURE} from procedure where code = any(${codes})`.execute(em.getKysely());
  return rows;
}

// By the id of the new version: the one in force until then, which may be of the same day.
function versionsBefore(
  drafts: readonly ProcedureDraft[],
  known: readonly ProcedureRow[],
): Map<string, ProcedureRow> {
  const byCode = Map.groupBy(known, ({ code }) => code);
  return new Map(
    drafts.flatMap((draft) => {
      const versions = (byCode.get(draft.code) ?? []).toSorted((one, other) =>
        one.validFrom < other.validFrom ? -1 : 1,
      );
      const last = versions.findLast(({ validFrom }) => validFrom <= draft.validFrom) ?? versions[0];
      return last === undefined ? [] : [[versionId(draft), last] as const];
    }),
  );
}

async function withCurated(
  em: EntityManager,
  drafts: readonly ProcedureDraft[],
  before: ReadonlyMap<string, ProcedureRow>,
): Promise<ProcedureDraft[]> {
  const ids = [...before.values()].map(({ id }) => id);
  const { rows: papers } = await sql<ComponentRow>`
    select ${COMPONENT} from component where procedure_id = any(${ids})`.execute(em.getKysely());
  const byProcedure = Map.groupBy(papers, ({ procedureId }) => procedureId);
  return drafts.map((draft) => {
    const last = before.get(versionId(draft));
    return last === undefined ? draft : carryOver(draft, { ...last, papers: byProcedure.get(last.id) ?? [] });
  });
}

async function storeNames(em: EntityManager, drafts: readonly ProcedureDraft[]): Promise<void> {
  const categories = distinct(drafts.map(({ category }) => category));
  const results = distinct(drafts.flatMap((draft) => draft.results));
  await writeRows(em, CategorySchema, { rows: categories, known: 'KEEP' });
  await writeRows(em, ResultTypeSchema, { rows: results, known: 'KEEP' });
}

function distinct<Row extends { readonly code: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.code, row])).values()];
}

async function storeRows(
  em: EntityManager,
  drafts: readonly ProcedureDraft[],
  known: readonly ProcedureRow[],
): Promise<void> {
  const fresh = drafts.map((draft) => ({
    id: versionId(draft),
    code: draft.code,
    validFrom: draft.validFrom,
    validUntil: null,
  }));
  const ids = new Set(fresh.map(({ id }) => id));
  const others = known.filter(({ id }) => !ids.has(id));
  const chains = [...Map.groupBy([...fresh, ...others], ({ code }) => code).values()].flatMap((versions) =>
    versionChain(versions),
  );
  const until = new Map(chains.map(({ id, validUntil }) => [id, validUntil]));
  await endVersions(
    em,
    others.map(({ id }) => ({ id, until: until.get(id) ?? null })),
  );
  const rows = drafts.map((draft) => procedureRow(draft, until.get(versionId(draft)) ?? null));
  await writeRows(em, ProcedureSchema, { rows, known: 'REPLACE' });
  await em.nativeDelete(Component, { procedureId: { $in: [...ids] } });
  await writeRows(em, ComponentSchema, { rows: drafts.flatMap(componentRows), known: 'REPLACE' });
}

async function endVersions(
  em: EntityManager,
  ends: readonly { id: string; until: string | null }[],
): Promise<void> {
  await sql`
    update procedure set valid_until = ends.until
    from unnest(${ends.map(({ id }) => id)}::text[], ${ends.map(({ until }) => until)}::date[]) as ends (id, until)
    where procedure.id = ends.id`.execute(em.getKysely());
}

// A form is written by hand: a new version of its procedure keeps it.
async function copyForms(em: EntityManager, before: ReadonlyMap<string, ProcedureRow>): Promise<void> {
  const pairs = [...before].filter(([id, last]) => id !== last.id);
  await sql`
    insert into form_field (id, procedure_id, position, key, label, type, choices, required, subject, source)
    select pairs.fresh || '/' || key, pairs.fresh, position, key, label, type, choices, required, subject, source
    from unnest(${pairs.map(([id]) => id)}::text[], ${pairs.map(([, last]) => last.id)}::text[]) as pairs (fresh, last)
    join form_field on form_field.procedure_id = pairs.last
    on conflict (id) do nothing`.execute(em.getKysely());
}
