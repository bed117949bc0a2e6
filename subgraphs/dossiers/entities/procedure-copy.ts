import { defineEntity, p } from '@mikro-orm/core';
import { type Kysely, sql } from 'kysely';

import type { SubgraphRequest } from '#shared/define.ts';
import { keptForAWhile } from '#shared/kept-for-a-while.ts';
import { columnsOf } from '#shared/row-columns.ts';

import type { ProcedureFacts } from '../rules/indicator-values.ts';

/** The table of the copied catalogue. */
export const ProcedureCopySchema = defineEntity({
  name: 'ProcedureCopy',
  tableName: 'procedure_copy',
  properties: {
    /** `<code>@<validFrom>`. */
    id: p.text().primary(),
    validFrom: p.type('date').$type<string>(),
    /** The first day on which it is no longer in force. Null: it is. */
    validUntil: p.type('date').$type<string>().nullable(),
    onlineLevel: p.text().$type<ProcedureFacts['onlineLevel']>(),
    hasResult: p.boolean(),
    hasFee: p.boolean(),
    forCitizens: p.boolean(),
    complete: p.boolean(),
  },
});

/** A read-only copy of what figures need of a procedure version. Its owner is procedures; the worker follow-procedures alone writes it. */
export class ProcedureCopy extends ProcedureCopySchema.class {}
ProcedureCopySchema.setClass(ProcedureCopy);

/** A version, and when it is in force. */
interface DatedProcedure extends ProcedureFacts {
  /** YYYY-MM-DD. */
  readonly validFrom: string;
  /** The first day on which it is no longer in force. Null: it is. */
  readonly validUntil: string | null;
}

// The copy itself is a minute old, and there are thousands of versions.
const KEPT_MS = 5_000;
const CATALOGUE = keptForAWhile<readonly DatedProcedure[]>(KEPT_MS);

/** The versions in force on any of these days, both included, YYYY-MM-DD. */
export async function proceduresBetween(
  { em, services }: Pick<SubgraphRequest, 'em' | 'services'>,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly ProcedureFacts[]> {
  const known = await CATALOGUE.of(services, 'catalogue', () => catalogue(em.getKysely<unknown>()));
  return (known ?? []).filter(
    ({ validFrom, validUntil }) => validFrom <= until && (validUntil === null || validUntil > from),
  );
}

/** Null: nothing was copied yet. */
async function catalogue(db: Kysely<unknown>): Promise<readonly DatedProcedure[] | null> {
  const { rows } = await sql<DatedProcedure>`
    select ${columnsOf(ProcedureCopySchema)} from procedure_copy order by id`.execute(db);
  return rows.length === 0 ? null : rows;
}
