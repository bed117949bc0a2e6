import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { GroupDefinition } from '../entities/interlinked-group.ts';
import type { KnownValue } from '../rules/leg-fields.ts';

/** What is declared, under which key of which account. */
export interface Declaration {
  readonly account: string;
  readonly key: string;
  readonly digest: string;
  /** Digests of the same by keys of before; absent: there are none. */
  readonly older?: readonly string[];
  readonly group: GroupDefinition;
  readonly declared: readonly KnownValue[];
  readonly now: Date;
}

/** A declaration on record. */
export interface DeclaredGroup {
  readonly id: string;
  /** Whether it is another one than was sent now. */
  readonly isOther: boolean;
  /** The dossier of the first leg. Null: it is not there yet. */
  readonly code: string | null;
}

/**
 * Puts a declaration on record before its first leg becomes a dossier, so that no dossier is ever without its group. The same key gives
 * the same group; what was declared before is replaced as long as there is no dossier of it.
 */
export function declareInterlinked(em: EntityManager, declaration: Declaration): Promise<DeclaredGroup> {
  const { account, key, digest, older = [], group, declared, now } = declaration;
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    await sql`
      insert into interlinked (id, code, account, key, digest, declared, at)
      values (gen_random_uuid(), ${group.code}, ${account}, ${key}, ${digest}, ${JSON.stringify(declared)}::jsonb, ${now})
      on conflict (account, key) do update set digest = excluded.digest, declared = excluded.declared, code = excluded.code
      where not exists (select from dossier where dossier.group_id = interlinked.id)`.execute(db);
    const known = await declaredGroup(db, { account, key, digest, older });
    if (known === null) {
      throw new Error('A declaration that was put on record is there.');
    }
    await (known.code === null ? addLegs(db, known.id, group) : undefined);
    return known;
  });
}

/** What is on record under a key. Null: nothing. */
export async function declaredGroup(
  db: Kysely<unknown>,
  { account, key, digest, older = [] }: Pick<Declaration, 'account' | 'key' | 'digest' | 'older'>,
): Promise<DeclaredGroup | null> {
  const { rows } = await sql<DeclaredGroup>`
    select id, digest <> all(${[digest, ...older]}) as "isOther",
      (select min(dossier.code) from dossier where dossier.group_id = interlinked.id and dossier.group_position = 1) as code
    from interlinked where account = ${account} and key = ${key}`.execute(db);
  return rows[0] ?? null;
}

/** Takes back a declaration of which nothing became a dossier. */
export async function undeclare(em: EntityManager, id: string): Promise<void> {
  await sql`
    with undone as (
      delete from interlinked where id = ${id}::uuid
        and not exists (select from dossier where dossier.group_id = interlinked.id) returning id
    ) delete from interlinked_leg where group_id in (select id from undone)`.execute(
    em.fork().getKysely<unknown>(),
  );
}

async function addLegs(db: Kysely<unknown>, groupId: string, { legs }: GroupDefinition): Promise<void> {
  const rows = legs.map(({ order, startsAfter, procedure, results, answers }) => ({
    position: order,
    procedureCode: procedure?.code ?? '',
    startsAfter,
    results: results.map(({ code }) => code),
    answers,
    state: startsAfter.length === 0 ? 'RUNNING' : 'WAITING',
  }));
  await sql`
    insert into interlinked_leg (id, group_id, position, procedure_code, starts_after, results, answers, supplied, state, missing)
    select gen_random_uuid(), ${groupId}::uuid, position, "procedureCode", "startsAfter", results, answers, '[]', state, '[]'
    from json_to_recordset(${JSON.stringify(rows)}::json) as row (position int, "procedureCode" text, "startsAfter" jsonb,
      results jsonb, answers jsonb, state text)
    on conflict (group_id, position) do nothing`.execute(db);
}
