import DataLoader from 'dataloader';
import { sql, type Kysely } from 'kysely';

import { rootOver } from '#shared/merkle-edge.ts';
import type { Leaf } from '#shared/merkle-check.ts';
import { inclusionSteps, type ProofStep } from '#shared/merkle-proof.ts';
import type { SignedHead } from '#shared/tree-head.ts';

import { newestHead, nodesAt } from './tree-rows.ts';

type Database = Kysely<unknown>;

/** The record whose proof is asked for. */
export interface ProvenRecord {
  readonly id: string;
  readonly at: string | Date;
}

/** Where a record stands in the tree under the newest head, and the way to its root. */
export interface InclusionProofRow {
  readonly leaf: Leaf;
  readonly path: readonly Buffer[];
  readonly head: SignedHead;
}

/** Proofs of any number of records with three statements. A record that is not sealed yet loads as null. */
export function createProofLoader(db: Database): DataLoader<ProvenRecord, InclusionProofRow | null, string> {
  return new DataLoader((records) => proofsOf(db, records), { cacheKeyFn: ({ id }) => id });
}

async function proofsOf(
  db: Database,
  records: readonly ProvenRecord[],
): Promise<(InclusionProofRow | null)[]> {
  // The leaves first: a head read afterwards is over all of them.
  const leaves = await leavesOf(db, records);
  const head = leaves.size === 0 ? null : await newestHead(db);
  if (head === null) {
    return records.map(() => null);
  }
  const ways = new Map([...leaves.values()].map(({ index }) => [index, inclusionSteps(index, head.size)]));
  const paths = await pathsOf(db, [...ways.values()]);
  return records.map(({ id }) => {
    const leaf = leaves.get(id);
    const way = leaf && ways.get(leaf.index);
    return leaf && way ? { leaf, path: paths(way), head } : null;
  });
}

/** Reads the nodes of all these proofs at once. Gives how to get the hashes of one. */
export async function pathsOf(
  db: Database,
  proofs: readonly (readonly ProofStep[])[],
): Promise<(steps: readonly ProofStep[]) => readonly Buffer[]> {
  const places = new Map(proofs.flat(2).map((place) => [`${place.level}/${place.index}`, place]));
  const nodes = places.size === 0 ? [] : await nodesAt(db, [...places.values()]);
  const hashes = new Map(nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
  return (steps) =>
    steps.map((step) => rootOver(step.flatMap(({ level, index }) => hashes.get(`${level}/${index}`) ?? [])));
}

async function leavesOf(db: Database, records: readonly ProvenRecord[]): Promise<ReadonlyMap<string, Leaf>> {
  const { rows } = await sql<{ id: string; index: string; hash: Buffer }>`
    select l.record_id as id, l.index::text as index, l.hash
    from unnest(${records.map(({ at }) => at)}::timestamptz[], ${records.map(({ id }) => id)}::uuid[]) as record (at, id)
    join access_leaf l on l.record_at = record.at and l.record_id = record.id`.execute(db);
  return new Map(rows.map(({ id, index, hash }) => [id, { index: Number(index), hash }]));
}
