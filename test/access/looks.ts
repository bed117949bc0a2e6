import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { Look } from '../../subgraphs/access/rules/prepared-look.ts';
import { aService } from '../support/callers.ts';
import type { Answer, SubgraphWorld } from '../support/subgraph-world.ts';

/** An officer's look at the people of a case, but for what a test says. */
export function aLook(refs: readonly string[], look: Partial<Look> = {}): Look {
  return {
    request: randomUUID(),
    at: '2026-11-20T02:30:00.000Z',
    actor: { kind: 'OFFICER', account: 'an-officer', unit: 'G01.9026.9001', role: 'RESIDENCE_OFFICER' },
    purpose: 'PROCESS_DOSSIER',
    case: 'H26.9001-261102-0001',
    operation: 'an-operation',
    basis: 'CASE',
    groups: [{ people: refs, fields: ['Citizen.fullName', 'Citizen.residence'] }],
    ...look,
  };
}

/** A citizen's look at their own data. */
export function anOwnLook(ref: string, look: Partial<Look> = {}): Look {
  const actor = { kind: 'CITIZEN', account: 'a-citizen', person: ref } as const;
  return aLook([ref], { actor, purpose: 'OWN_DATA', case: null, basis: 'OWN', ...look });
}

/** That many references of nobody in particular. */
export function people(count: number): string[] {
  return Array.from({ length: count }, () => randomUUID());
}

/** Tells the log of looks as the gateway does. */
export function records({ asks }: SubgraphWorld, ...looks: readonly Look[]): Promise<Answer> {
  return asks({
    caller: aService('gateway'),
    query: 'mutation ($looks: [LookInput!]!) { recordAccess(looks: $looks) }',
    variables: { looks },
  });
}

/** What the log holds of one person, in no order. */
export async function storedOf(
  em: EntityManager,
  person: string,
): Promise<{ fields: string[]; basis: string; purpose_version: number; salt: Buffer; id: string }[]> {
  const { rows } = await sql<{
    fields: string[];
    basis: string;
    purpose_version: number;
    salt: Buffer;
    id: string;
  }>`select fields, basis, purpose_version, salt, id from access_record where person = ${person}::uuid`.execute(
    em.fork().getKysely<unknown>(),
  );
  return rows;
}

/** Counts a table's rows for the planner, with the rights of its owner: the subgraph itself may not. */
export async function analyze(db: Kysely<unknown>, table: string): Promise<void> {
  await db.connection().execute(async (owner) => {
    await sql`set role none`.execute(owner);
    await sql`analyze ${sql.id(table)}`.execute(owner);
    await sql`reset role`.execute(owner);
  });
}

/** Seals an investigation with the rights of whoever runs the hub: the subgraph itself may not. */
export async function givenSealed(
  db: Kysely<unknown>,
  { purpose, caseCode, releasedOn }: { purpose: string; caseCode: string; releasedOn: string | null },
): Promise<void> {
  await db.connection().execute(async (owner) => {
    await sql`set role none`.execute(owner);
    await sql`insert into sealed_investigation (purpose, case_code, released_on, legal_basis)
      values (${purpose}, ${caseCode}, ${releasedOn}, 'a test')`.execute(owner);
    await sql`reset role`.execute(owner);
  });
}
