import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import { FormFieldSchema } from '../entities/form-field.ts';
import type { FormRecord } from '../rules/form-record.ts';
import { versionId } from './procedure-rows.ts';
import { writeRows } from './write-rows.ts';

/** The version that was in force until then. */
interface Before {
  readonly id: string;
  readonly code: string;
}

/**
 * Changes forms from a day on: each procedure gets a version of that day which is the one in force until then in everything but these
 * fields; where it has a version of that day, that one gets them. A version that people have filed under keeps its form. Gives the codes
 * of procedures that are not in force on the day; then nothing was written.
 */
export async function storeForms(
  em: EntityManager,
  forms: readonly FormRecord[],
  validFrom: string,
): Promise<{ readonly unknown: readonly string[] }> {
  const before = await versionsOn(
    em,
    forms.map(({ code }) => baseOf(code)),
    validFrom,
  );
  const known = new Set(before.map(({ code }) => code));
  const unknown = forms.map(({ code }) => baseOf(code)).filter((code) => !known.has(code));
  if (unknown.length === 0) {
    await copyVersions(em, before, validFrom);
    await writeFields(em, forms, validFrom);
  }
  return { unknown };
}

// "1.001193" without the suffix of a case or a province.
const baseOf = (code: string): string => code.slice(0, 8);

async function versionsOn(em: EntityManager, codes: readonly string[], day: string): Promise<Before[]> {
  const { rows } = await sql<Before>`
    select id, code from procedure where code = any(${codes})
      and valid_from <= ${day}::date and (valid_until is null or valid_until > ${day}::date)`.execute(
    em.getKysely(),
  );
  return rows;
}

/** In one statement each: the version, its papers and its form under the new day; the old one ends on it. */
async function copyVersions(em: EntityManager, before: readonly Before[], validFrom: string): Promise<void> {
  const db = em.getKysely();
  const pairs = before.map(({ id, code }) => ({ old: id, fresh: versionId({ code, validFrom }) }));
  const moved = pairs.filter(({ old, fresh }) => old !== fresh);
  const copied = sql`unnest(${moved.map(({ old }) => old)}::text[], ${moved.map(({ fresh }) => fresh)}::text[]) as pairs (old, fresh)`;
  await sql`
    insert into procedure (id, code, valid_from, valid_until, name, category_code, online_level, non_territorial, levels, parties,
      competent_agency, decision, filings, notes, result_codes, legal_bases, findings, search_exact, search_folded, search_other)
    select pairs.fresh, code, ${validFrom}::date, valid_until, name, category_code, online_level, non_territorial, levels, parties,
      competent_agency, decision, filings, notes, result_codes, legal_bases, findings, search_exact, search_folded, search_other
    from ${copied} join procedure on procedure.id = pairs.old`.execute(db);
  await sql`
    update procedure set valid_until = ${validFrom}::date from ${copied} where procedure.id = pairs.old`.execute(
    db,
  );
  await sql`
    insert into component (id, procedure_id, position, code, name, originals, copies, requirement, substitution)
    select pairs.fresh || substr(id, length(pairs.old) + 1), pairs.fresh, position, code, name, originals, copies, requirement, substitution
    from ${copied} join component on component.procedure_id = pairs.old`.execute(db);
  await sql`
    insert into form_field (id, procedure_id, position, key, label, type, choices, required, subject, source)
    select pairs.fresh || '/' || key, pairs.fresh, position, key, label, type, choices, required, subject, source
    from ${copied} join form_field on form_field.procedure_id = pairs.old`.execute(db);
}

/** A field takes the place of the one with its key; a new one comes after all others. */
async function writeFields(
  em: EntityManager,
  forms: readonly FormRecord[],
  validFrom: string,
): Promise<void> {
  const ids = forms.map(({ code }) => versionId({ code: baseOf(code), validFrom }));
  const { rows } = await sql<{
    readonly id: string;
    readonly procedureId: string;
    readonly position: number;
  }>`
    select id, procedure_id as "procedureId", position from form_field where procedure_id = any(${ids})`.execute(
    em.getKysely(),
  );
  const places = new Map(rows.map(({ id, position }) => [id, position]));
  const fields = forms.flatMap(({ code, form }) => {
    const procedureId = versionId({ code: baseOf(code), validFrom });
    const own = rows.filter((row) => row.procedureId === procedureId);
    const last = Math.max(-1, ...own.map(({ position }) => position));
    return form.map((field, index) => {
      const id = `${procedureId}/${field.key}`;
      return Object.assign({}, field, { id, procedureId, position: places.get(id) ?? last + 1 + index });
    });
  });
  await writeRows(em, FormFieldSchema, { rows: fields, known: 'REPLACE' });
}
