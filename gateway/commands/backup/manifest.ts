import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { WrongUse } from '../outcome.ts';

const Name = v.pipe(v.string(), v.regex(/^[a-z][\w-]{0,62}$/));

const StoredTable = v.object({
  name: Name,
  /** The columns whose values are stored, in their order, each with its type as PostgreSQL writes it. */
  columns: v.array(v.object({ name: v.string(), type: v.string() })),
  rows: v.number(),
  /** Over the rows as text, before they are compressed. */
  sha256: v.string(),
});

const StoredDatabase = v.object({
  /** Names of the migrations that had made its tables, in their order. */
  migrations: v.array(v.string()),
  /** What the hub wrote down about the database itself. Null: nothing. */
  comment: v.nullable(v.string()),
  tables: v.array(StoredTable),
  partitions: v.array(v.object({ name: Name, parent: Name, bound: v.string() })),
  sequences: v.array(v.object({ name: v.string(), value: v.string() })),
});

const Manifest = v.object({
  v: v.literal(1),
  kind: v.literal('lien-thong/backup'),
  /** When it was begun. */
  at: v.string(),
  databases: v.record(Name, StoredDatabase),
});

/** One table of a backup: a file of its own, one row a line. */
export type StoredTable = v.InferOutput<typeof StoredTable>;

/** One subgraph's database in a backup. */
export type StoredDatabase = v.InferOutput<typeof StoredDatabase>;

/** What a backup holds. */
export type Manifest = v.InferOutput<typeof Manifest>;

/** Where the rows of a table are. */
export function tableFile(folder: string, table: string): string {
  return join(folder, `${table}.ndjson.gz`);
}

/** Writes down what the backup holds: last, so that a backup without it is known to be unfinished. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(fileIn(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
}

/** What the backup in a folder holds. Throws WrongUse when there is none, or it was not finished. */
export function readManifest(folder: string): Manifest {
  try {
    return v.parse(Manifest, JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    throw new WrongUse(
      `Thư mục ${folder} không có bản sao lưu hoàn chỉnh (thiếu hoặc hỏng manifest.json)`,
      `The folder ${folder} holds no finished backup (manifest.json is missing or damaged)`,
    );
  }
}

const fileIn = (folder: string): string => join(folder, 'manifest.json');
