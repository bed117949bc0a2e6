import { type Kysely, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';

import type { RefusedLookRow } from './refused-look.ts';

/** Which refused looks are asked for; null leaves a condition out. */
export interface RefusedLookFilter {
  readonly agency: string | null;
  readonly account: string | null;
  /** RFC 3339. */
  readonly since: string | null;
  readonly until: string | null;
}

/** A page of refused looks, newest first, with one row more if there is one. */
export async function pageOfRefusals(
  db: Kysely<unknown>,
  { agency, account, since, until }: RefusedLookFilter,
  page: Page,
): Promise<RefusedLookRow[]> {
  const [at = null, request = null, basis = null] = page.position ?? [];
  const { rows } = await sql<Omit<RefusedLookRow, 'at'> & { readonly at: string }>`
    select request::text, basis, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      actor_kind as "actorKind", account, agency, role, purpose, case_code as "caseCode", operation, people
    from refused_look r
    where (${agency}::text is null or agency = ${agency}) and (${account}::text is null or account = ${account})
      and (${since}::timestamptz is null or r.at >= ${since}) and (${until}::timestamptz is null or r.at < ${until})
      and (${at}::timestamptz is null or (r.at, request, basis) < (${at}, ${request}::uuid, ${basis}))
    order by r.at desc, request desc, basis desc limit ${page.size + 1}`.execute(db);
  return rows.map((row) => Object.assign(row, { at: new Date(row.at) }));
}
