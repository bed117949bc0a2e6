import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';

import type { SignedHead } from '#shared/tree-head.ts';

import {
  countWaiting,
  firstWrongNode,
  leavesFrom,
  readAtOnce,
  readByKeys,
  retentionNotes,
  strayRecords,
  type AuditedLeaf,
} from '../entities/audit-rows.ts';
import { leafContent } from '../entities/leaf-content.ts';
import { headsAfter } from '../entities/tree-rows.ts';
import { droppedLeaves, type DroppedLeaves } from '../rules/dropped-leaves.ts';
import { LogAudit } from '../rules/log-audit.ts';
import type { AuditResult } from './audit-result.ts';

type Database = Kysely<unknown>;

const LEAVES_PER_PAGE = 2_000;
const HEADS_PER_PAGE = 1_000;
const MOST_STRAYS = 100;

/** What an audit holds against the log. */
export interface AuditTerms {
  /** The head that one holds. Null: none. */
  readonly held: SignedHead | null;
  /** The raw public keys of the log. */
  readonly trusted: readonly string[];
}

/** Checks the log as it stands in the database, all of it at one moment, while it goes on. */
export function auditDatabase(em: EntityManager, { held, trusted }: AuditTerms): Promise<AuditResult> {
  return em.transactional(
    async (inner) => {
      const db = inner.getKysely<unknown>();
      const audit = new LogAudit(held);
      const dropped = droppedLeaves(await retentionNotes(db), trusted);
      if (!dropped.areSigned) {
        audit.find('SIGNATURE', 0);
      }
      await readByKeys(db);
      await walk(db, audit, dropped);
      await readAtOnce(db);
      await compareWhole(db, audit);
      return { audit, newest: audit.end(trusted), waiting: await countWaiting(db) };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}

async function walk(db: Database, audit: LogAudit, dropped: DroppedLeaves): Promise<void> {
  let heads = await headsAfter(db, 0, HEADS_PER_PAGE);
  let page = await leavesFrom(db, 0, LEAVES_PER_PAGE);
  while (page.length > 0) {
    // The next page comes while this one is gone through.
    const coming = leavesFrom(db, (page.at(-1)?.index ?? 0) + 1, LEAVES_PER_PAGE);
    const past = goThrough(page, heads, { audit, dropped });
    const left = heads.slice(past);
    page = await coming;
    heads = left.length > 0 ? left : await headsAfter(db, heads.at(-1)?.size ?? 0, HEADS_PER_PAGE);
  }
  // A head over more leaves than there are.
  heads.slice(0, 1).forEach((head) => audit.head(head));
}

/** Gives how many heads were reached. */
function goThrough(
  page: readonly AuditedLeaf[],
  heads: readonly SignedHead[],
  { audit, dropped }: { audit: LogAudit; dropped: DroppedLeaves },
): number {
  let past = 0;
  for (const { index, hash, record } of page) {
    const content = record === null ? null : leafContent(record);
    audit.leaf({ index, hash, content, wasDropped: content === null && dropped.has(index) });
    for (let head = heads[past]; head !== undefined && head.size <= audit.size; head = heads[past]) {
      audit.head(head);
      past += 1;
    }
  }
  return past;
}

async function compareWhole(db: Database, audit: LogAudit): Promise<void> {
  const wrong = await firstWrongNode(db);
  if (wrong !== null) {
    audit.find('NODE', wrong);
  }
  for (const index of await strayRecords(db, MOST_STRAYS)) {
    audit.find('INSERTED', index);
  }
}
