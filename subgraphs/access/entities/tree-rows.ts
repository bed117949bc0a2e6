import { sql, type Kysely } from 'kysely';

import { fullSubtrees, type NodePlace, type TreeNode, TreeEdge } from '#shared/merkle-edge.ts';
import { HASH_BYTES } from '#shared/merkle-hash.ts';
import type { SignedHead } from '#shared/tree-head.ts';

type Database = Kysely<unknown>;

interface StoredHead {
  readonly size: string;
  readonly root: Buffer;
  readonly at: string;
  readonly key: string;
  readonly signature: Buffer;
}

const HEAD = sql`size::text, root, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, key, signature`;

/** The newest signed head. Null: nothing is sealed yet. */
export async function newestHead(db: Database): Promise<SignedHead | null> {
  const { rows } =
    await sql<StoredHead>`select ${HEAD} from access_head order by access_head.size desc limit 1`.execute(db);
  return rows.map(headOf)[0] ?? null;
}

/** Signed heads of more leaves than `size`, smallest first, at most `limit`. */
export async function headsAfter(db: Database, size: number, limit: number): Promise<readonly SignedHead[]> {
  const { rows } = await sql<StoredHead>`
    select ${HEAD} from access_head where access_head.size > ${size} order by access_head.size limit ${limit}`.execute(
    db,
  );
  return rows.map(headOf);
}

/** Keeps a new head beside the older ones. */
export async function storeHead(db: Database, { size, root, at, key, signature }: SignedHead): Promise<void> {
  await sql`insert into access_head (size, root, at, key, signature)
    values (${size}, ${root}, ${at}, ${key}, ${signature})`.execute(db);
}

/** The subtrees and leaves at these places, in their order. Throws when one is not stored: then the tree was damaged. */
export async function nodesAt(db: Database, places: readonly NodePlace[]): Promise<readonly TreeNode[]> {
  const [levels, indexes] = [places.map(({ level }) => level), places.map(({ index }) => index)];
  const { rows } = await sql<{ level: number; index: string; hash: Buffer | null }>`
    select place.level, place.index::text as index, coalesce(n.hash, l.hash) as hash
    from unnest(${levels}::int[], ${indexes}::bigint[]) with ordinality as place (level, index, number)
    left join access_node n on n.level = place.level and n.index = place.index
    left join access_leaf l on place.level = 0 and l.index = place.index
    order by place.number`.execute(db);
  return rows.map(({ level, index, hash }) => {
    if (hash === null) {
      throw new Error('The tree of the access log lacks a node that its size says it has.');
    }
    return { level, index: Number(index), hash };
  });
}

/** The growing edge of the tree under a head; that of the empty tree under none. */
export async function edgeUnder(db: Database, head: SignedHead | null): Promise<TreeEdge> {
  const size = head?.size ?? 0;
  return new TreeEdge(size, await nodesAt(db, fullSubtrees(0, size)));
}

/** A new leaf, and the record whose it is. */
export interface NewLeaf {
  readonly recordAt: string;
  readonly recordId: string;
  readonly hash: Buffer;
}

/** The n-th of hashes that travel as one value: an array of them would be written and read as text. */
const HASH = sql`substr(all_hashes, ((number - 1) * ${sql.lit(HASH_BYTES)} + 1)::int, ${sql.lit(HASH_BYTES)})`;

/** Stores new leaves, of consecutive indexes from `first` on. */
export async function storeLeaves(db: Database, first: number, leaves: readonly NewLeaf[]): Promise<void> {
  await sql`
    insert into access_leaf (index, record_at, record_id, hash)
    select ${first}::bigint + number - 1, record_at, record_id, ${HASH}
    from (select ${Buffer.concat(leaves.map(({ hash }) => hash))}::bytea as all_hashes) hashes, unnest(
      ${leaves.map(({ recordAt }) => recordAt)}::timestamptz[],
      ${leaves.map(({ recordId }) => recordId)}::uuid[]) with ordinality as leaf (record_at, record_id, number)`.execute(
    db,
  );
}

/** Stores the subtrees that new leaves made full. */
export async function storeNodes(db: Database, nodes: readonly TreeNode[]): Promise<void> {
  await sql`
    insert into access_node (level, index, hash)
    select level, index, ${HASH}
    from (select ${Buffer.concat(nodes.map(({ hash }) => hash))}::bytea as all_hashes) hashes, unnest(
      ${nodes.map(({ level }) => level)}::smallint[],
      ${nodes.map(({ index }) => index)}::bigint[]) with ordinality as node (level, index, number)`.execute(
    db,
  );
}

function headOf({ size, ...rest }: StoredHead): SignedHead {
  return { ...rest, size: Number(size) };
}
