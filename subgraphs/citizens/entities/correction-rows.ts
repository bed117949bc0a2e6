import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { Page } from '#shared/connection.ts';
import { groupedByKey } from '#shared/load-by-key.ts';
import type { OfParent } from '#shared/paged-loader.ts';

import type { CorrectionRequestState, StoredCorrectionRequest } from './correction-request.ts';
import { isUuid } from './stored-rows.ts';

type Db = Kysely<unknown>;
type Read = Omit<StoredCorrectionRequest, 'requestedAt' | 'answeredAt'> & {
  readonly requestedAt: string;
  readonly answeredAt: string | null;
};

const REQUEST = sql`
  id, person_ref as "personRef", field, sealed, state, requested_at as "requestedAt", answer_by as "answerBy",
  answered_at as "answeredAt", sealed_answer as "sealedAnswer"`;

/** The requests about these people, newest first. */
export async function correctionsOf(db: Db, refs: readonly string[]): Promise<StoredCorrectionRequest[][]> {
  const { rows } = await sql<Read & OfParent>`
    select ${REQUEST}, person_ref as "listOf" from correction_request
    where person_ref = any(${refs}::uuid[]) order by requested_at desc, id`.execute(db);
  return groupedByKey(
    refs,
    rows.map((row) => Object.assign(dated(row), { listOf: row.listOf })),
    (row) => row.listOf,
  );
}

/** A page of all requests, those that are due first; one row more than the page has, if there is one. */
export async function correctionsDue(
  db: Db,
  state: CorrectionRequestState | null,
  { size, position }: Page,
): Promise<StoredCorrectionRequest[]> {
  const [answerBy = null, id = null] = position ?? [];
  return requestsWith(
    db,
    sql`(${state}::text is null or state = ${state})
      and (${id}::uuid is null or (answer_by, id) > (${answerBy}::date, ${id}::uuid))
    order by answer_by, id limit ${size + 1}`,
  );
}

/** One request; null: there is none. `lock`: nobody else may answer it until the transaction ends. */
export async function correctionById(
  db: Db,
  id: string,
  lock: boolean,
): Promise<StoredCorrectionRequest | null> {
  const rows = isUuid(id)
    ? await requestsWith(db, sql`id = ${id}::uuid ${lock ? sql`for update` : sql``}`)
    : [];
  return rows[0] ?? null;
}

async function requestsWith(db: Db, condition: RawBuilder<unknown>): Promise<StoredCorrectionRequest[]> {
  const { rows } = await sql<Read>`select ${REQUEST} from correction_request where ${condition}`.execute(db);
  return rows.map(dated);
}

// Reads that go through Kysely get moments as PostgreSQL writes them.
function dated(row: Read): StoredCorrectionRequest {
  return {
    ...row,
    requestedAt: new Date(row.requestedAt),
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt),
  };
}
