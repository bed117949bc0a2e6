import { type Kysely, sql } from 'kysely';

import type { DossierChangeKind } from '../entities/dossier-outbox.ts';
import { DOSSIER_CHANNEL } from '../entities/followed-dossier.ts';
import type { DossierStatus } from '../rules/dossier-status.ts';
import type { FigureFacts } from '../rules/figure-of.ts';
import { countChanges, countFirst } from './count-changes.ts';

/** What followers and figures need to know of a dossier as it was or is. */
export interface DossierFacts {
  readonly receivingUnit: string;
  readonly processingUnit: string;
}

/** One change of a dossier; `before` null: there was none. */
export interface DossierChange {
  readonly code: string;
  /** After the change. */
  readonly version: number;
  readonly kind: DossierChangeKind;
  readonly at: Date;
  /** After the change. */
  readonly status: DossierStatus;
  readonly before: DossierFacts | null;
  readonly after: DossierFacts;
}

// Each word is a code. Past that, whoever follows one looks for themselves.
const MOST_WORDS = 20;

/** The facts of a row, of which followers and figures are told. */
export function factsOf({ receivingUnit, processingUnit }: DossierFacts): DossierFacts {
  return { receivingUnit, processingUnit };
}

/**
 * Records changes in the transaction that makes them, after the rows of the dossiers are written: the outbox of the feed, the
 * notice to those who follow a dossier, which is told when the transaction is committed, and what the dossiers count for.
 */
export async function recordChanges(db: Kysely<unknown>, changes: readonly DossierChange[]): Promise<void> {
  if (changes.length > 0) {
    await writeDown(db, changes);
    await countChanges(
      db,
      changes.map(({ code }) => code),
    );
  }
}

/** The same for dossiers that are stored for the first time, of which all is known. */
export async function recordFirst(
  db: Kysely<unknown>,
  changes: readonly DossierChange[],
  facts: readonly FigureFacts[],
): Promise<void> {
  if (changes.length > 0) {
    await writeDown(db, changes);
    await countFirst(db, facts);
  }
}

async function writeDown(db: Kysely<unknown>, changes: readonly DossierChange[]): Promise<void> {
  const rows = changes.map(outboxRow);
  const words = changes.length > MOST_WORDS ? [''] : changes.map(({ code }) => code);
  await sql`
    with added as (
      insert into dossier_outbox (code, version, kind, status, at, units)
      select code, version, kind, status, at, units
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as row (code text, version int, kind text, status text, at timestamptz, units text[])
      order by at, code, version
    )
    select pg_notify(${DOSSIER_CHANNEL}, word) from unnest(${words}::text[]) as word`.execute(db);
}

/** A change as it stands in the outbox. */
export function outboxRow({ before, after, ...change }: DossierChange): object {
  return { ...change, units: [...new Set([before, after].flatMap(unitsOf))] };
}

function unitsOf(facts: DossierFacts | null): readonly string[] {
  return facts === null ? [] : [facts.receivingUnit, facts.processingUnit];
}
