import type { KeyObject } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type Kysely } from 'kysely';

import type { TreeNode } from '#shared/merkle-edge.ts';
import { leafHash } from '#shared/merkle-hash.ts';
import { signHead } from '#shared/tree-head.ts';

import { LEAF_COLUMNS, leafContent, type LeafRecord } from '../entities/leaf-content.ts';
import { edgeUnder, newestHead, storeHead, storeLeaves, storeNodes } from '../entities/tree-rows.ts';

type Database = Kysely<unknown>;

// Any number, the same in every instance: whoever holds this advisory lock seals.
const SEALER_LOCK = 9_162_001;
// Large enough that the round trips are nothing, small enough that a batch is sealed in a tenth of a second.
const RECORDS_PER_BATCH = 2_000;

/** With what a sealer signs. */
export interface Sealing {
  readonly now: () => Date;
  /** Ed25519. */
  readonly privateKey: KeyObject;
}

/**
 * Gives the oldest records without a place their places in the tree and signs the new head, all in one transaction: killed
 * at any point, it was done or it was not. Gives how many were sealed: none when there are none, or another instance is at it.
 */
export function sealRecords(em: EntityManager, sealing: Sealing): Promise<number> {
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    const records = (await isOurTurn(db)) ? await takeUnsealed(db) : [];
    if (records.length > 0) {
      await appendLeaves(db, records, sealing);
    }
    return records.length;
  });
}

/** The lock ends with the transaction, also with that of a killed process. So do the settings: a batch is found by its keys, however small the planner takes the log to be. */
async function isOurTurn(db: Database): Promise<boolean> {
  const { rows } = await sql<{ ours: boolean }>`
    select pg_try_advisory_xact_lock(${SEALER_LOCK}) as ours, set_config('enable_seqscan', 'off', true),
      set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`.execute(db);
  return rows[0]?.ours === true;
}

/** Takes the oldest records off the queue; they go back when the transaction fails. */
async function takeUnsealed(db: Database): Promise<readonly LeafRecord[]> {
  const { rows } = await sql<LeafRecord>`
    with taken as (
      delete from access_unsealed where ctid = any(array(
        select ctid from access_unsealed order by at, id limit ${RECORDS_PER_BATCH}
      )) returning at, id
    )
    select ${LEAF_COLUMNS} from taken
    join access_record on access_record.at = taken.at and access_record.id = taken.id
    order by access_record.at, access_record.id`.execute(db);
  return rows;
}

async function appendLeaves(
  db: Database,
  records: readonly LeafRecord[],
  { now, privateKey }: Sealing,
): Promise<void> {
  const edge = await edgeUnder(db, await newestHead(db));
  const first = edge.size;
  const leaves = records.map((record) => ({
    recordAt: record.at,
    recordId: record.id,
    hash: leafHash(leafContent(record)),
  }));
  const nodes: TreeNode[] = leaves.flatMap(({ hash }) => edge.append(hash));
  await storeLeaves(db, first, leaves);
  await storeNodes(db, nodes);
  const { size, root } = edge;
  await storeHead(db, signHead({ size, root, at: now().toISOString() }, privateKey));
}
