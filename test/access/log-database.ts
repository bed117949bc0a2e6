import type { MikroORM } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';

import { openDatabase } from '#shared/database.ts';
import { keysOf, type SubgraphKeys } from '#shared/keys.ts';
import { rawPublicKey } from '#shared/tree-head.ts';

import { auditDatabase } from '../../subgraphs/access/commands/audit-database.ts';
import { outcomeOf } from '../../subgraphs/access/commands/audit-result.ts';
import { newestHead } from '../../subgraphs/access/entities/tree-rows.ts';
import { sealRecords } from '../../subgraphs/access/operations/seal-records.ts';
import { subgraph } from '../../subgraphs/access/subgraph.ts';
import { cloneDatabase, dropDatabase } from '../support/clone-database.ts';
import { freshKeys } from '../support/hub-keys.ts';
import { storeLooks } from './store-looks.ts';

/** The access log in a database of its own, without the subgraph's server and workers. */
export interface LogDatabase {
  readonly url: string;
  readonly orm: MikroORM;
  readonly keys: SubgraphKeys;
  /** So many looks of one moment to the next, sealed in one batch. */
  readonly sealedLooks: (count: number, newest: Date) => Promise<void>;
  /** Seals everything that waits. Gives the sizes of the batches. */
  readonly sealAll: () => Promise<number[]>;
  readonly head: () => ReturnType<typeof newestHead>;
  /** What `hub access verify` would tell. */
  readonly verifies: (held?: Awaited<ReturnType<typeof newestHead>>) => Promise<Verdict>;
  readonly rows: <Row>(query: RawBuilder<Row>) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

/** What `hub access verify --json` reports. */
export interface Verdict {
  readonly size: number;
  readonly records: number;
  readonly dropped: number;
  readonly waiting: number | null;
  readonly first: number | null;
  readonly findings: readonly { readonly kind: string; readonly index: number }[];
}

/** The time of these logs. */
export const NOON = new Date('2026-11-22T05:00:00.000Z');

/** Opens a log with nothing in it. */
export async function openLog(): Promise<LogDatabase> {
  const url = await cloneDatabase('access');
  const orm = await openDatabase(subgraph, url);
  const keys = keysOf(freshKeys(), 'access');
  const seal = (): Promise<number> =>
    sealRecords(orm.em.fork(), { now: () => NOON, privateKey: keys.lasting });
  const sealAll = async (): Promise<number[]> => {
    const sealed = await seal();
    return sealed === 0 ? [] : [sealed, ...(await sealAll())];
  };
  return {
    url,
    orm,
    keys,
    sealAll,
    sealedLooks: async (count, newest) => {
      await storeLooks(orm, count, newest);
      await sealAll();
    },
    head: () => newestHead(orm.em.fork().getKysely()),
    verifies: async (held = null) => {
      const terms = { held, trusted: [rawPublicKey(keys.lasting)] };
      // The report is what `--json` prints; its shape is held by the command's own test.
      return outcomeOf(await auditDatabase(orm.em.fork(), terms)).report as Verdict;
    },
    rows: async (query) => (await query.execute(orm.em.fork().getKysely<unknown>())).rows,
    close: async () => {
      await orm.close(true);
      await dropDatabase(url);
    },
  };
}

/** An SQL text that a test does to the log behind its back. */
export const doneBy = (text: string): RawBuilder<unknown> => sql.raw(text);
