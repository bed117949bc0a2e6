import { defineEntity, p } from '@mikro-orm/core';
import { type Kysely, sql } from 'kysely';

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

/** The versions in force on any of these days, both included, YYYY-MM-DD. */
export async function proceduresBetween(
  db: Kysely<unknown>,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly ProcedureFacts[]> {
  const { rows } = await sql<ProcedureFacts>`
    select id, online_level as "onlineLevel", has_result as "hasResult", has_fee as "hasFee",
      for_citizens as "forCitizens", complete
    from procedure_copy
    where valid_from <= ${until} and (valid_until is null or valid_until > ${from}) order by id`.execute(db);
  return rows;
}
