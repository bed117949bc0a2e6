import { type EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import { type Caller } from '#shared/caller.ts';

import { type SubmissionOutcome } from '../entities/submission-outcomes.ts';
import { problemOf, type SubmissionProblem } from '../rules/submission-problems.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { claimFiles } from './claim-files.ts';
import { closeIntake } from './close-intake.ts';
import { issueCode } from './issue-code.ts';
import { type DossierDraft } from './new-dossier.ts';
import { storeDossiers } from './store-dossiers.ts';

/** By what a submission is known when it is sent again. */
export interface SubmissionKey {
  /** Keyed hash of the account. */
  readonly account: string;
  readonly key: string;
  /** Keyed digest of what was sent. */
  readonly digest: string;
}

/** A dossier to take in. */
export interface SubmissionNeeds {
  readonly caller: Caller;
  readonly sent: SubmissionKey;
  readonly now: Date;
  readonly draft: DossierDraft;
  readonly intakeId: string;
  readonly confirmDuplicate: boolean;
}

/** What became of what was sent under this key before. Null: nothing was. */
export async function submittedBefore(
  db: Kysely<unknown>,
  { account, key, digest }: SubmissionKey,
): Promise<SubmissionOutcome | null> {
  const { rows } = await sql<{ readonly digest: string; readonly code: string | null }>`
    select digest, dossier_code as code from submission where account = ${account} and key = ${key}`.execute(
    db,
  );
  const [before] = rows;
  if (!before || before.code === null) {
    return null;
  }
  return before.digest === digest
    ? { __typename: 'DossierSubmitted', code: before.code, replayed: true }
    : { __typename: 'IdempotencyConflict' };
}

/**
 * Takes a dossier in: one transaction, which either leaves the dossier with all its parts, its code, its files, the closed intake and
 * the change on record, or nothing. Whoever sends the same key at the same moment waits for the first and gets its dossier.
 */
export async function submitDossier(em: EntityManager, needs: SubmissionNeeds): Promise<SubmissionOutcome> {
  const taken = await em
    .transactional((inner) => takeIn(inner, needs))
    .catch((error: unknown) => {
      if (error instanceof NotTakenIn) {
        return error.outcome;
      }
      throw error;
    });
  const outcome = taken ?? (await submittedBefore(em.getKysely<unknown>(), needs.sent));
  if (outcome === null) {
    throw new Error('An idempotency key is taken, and nothing was made under it.');
  }
  return outcome;
}

/** Undoes the transaction; the outcome is what is told. */
class NotTakenIn extends Error {
  readonly outcome: SubmissionOutcome;
  constructor(outcome: SubmissionOutcome) {
    super('The dossier is not taken in.');
    this.outcome = outcome;
  }
}

/** Null: the key is taken. */
async function takeIn(em: EntityManager, needs: SubmissionNeeds): Promise<SubmissionOutcome | null> {
  const db = em.getKysely<unknown>();
  if (!(await claimKey(db, needs))) {
    return null;
  }
  const open = needs.confirmDuplicate ? null : await openDossierLike(db, needs.draft);
  if (open !== null) {
    throw new NotTakenIn({ __typename: 'DuplicateDossier', code: open });
  }
  const code = await storedUnderNextCode(em, needs);
  await claimHandedIn(db, needs, code);
  await closeIntake(db, needs.intakeId, code);
  await sql`
    with told as (delete from prefill_snapshot where intake_id = ${needs.intakeId}::uuid)
    update submission set dossier_code = ${code} where account = ${needs.sent.account} and key = ${needs.sent.key}`.execute(
    db,
  );
  return { __typename: 'DossierSubmitted', code, replayed: false };
}

/** Stores the dossier. Its unit's counter comes as late as can be: all others of the unit wait for it until the transaction ends. */
async function storedUnderNextCode(em: EntityManager, needs: SubmissionNeeds): Promise<string> {
  const { dossier, ...parts } = needs.draft;
  const code = await issueCode(em.getKysely<unknown>(), dossier.receivingUnit, dayOf(needs.now));
  if (code === null) {
    throw refused([problemOf('NO_CODES_LEFT')]);
  }
  const stored = await storeDossiers(em, [{ ...parts, dossier: { ...dossier, code } }]);
  // A code of that day may have come from elsewhere, with records from before the unit let the hub issue them.
  return stored.has(code) ? code : storedUnderNextCode(em, needs);
}

/** Whether the key was free. Whoever sends it at the same moment waits here until the first is done. */
async function claimKey(db: Kysely<unknown>, { sent, now }: SubmissionNeeds): Promise<boolean> {
  const { rows } = await sql`
    insert into submission (account, key, digest, at) values (${sent.account}, ${sent.key}, ${sent.digest}, ${now})
    on conflict (account, key) do nothing returning key`.execute(db);
  return rows.length > 0;
}

/** A dossier of the same owner and procedure that has not ended; a leg of a group is no such dossier of its own. */
async function openDossierLike(db: Kysely<unknown>, { dossier }: DossierDraft): Promise<string | null> {
  const { ownerRef, procedureId } = dossier;
  const procedure = procedureId.slice(0, procedureId.indexOf('@'));
  // Two at once would not see each other: one waits here for the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${ownerRef} ${procedure}`}, 0))`.execute(db);
  const { rows } = await sql<{ readonly code: string }>`
    select code from dossier
    where owner_ref = ${ownerRef}::uuid and starts_with(procedure_id, ${`${procedure}@`})
      and status not in ('REJECTED', 'WITHDRAWN', 'RESULT_RETURNED')
    order by submitted_at desc limit 1`.execute(db);
  return rows[0]?.code ?? null;
}

async function claimHandedIn(
  db: Kysely<unknown>,
  { draft, caller }: SubmissionNeeds,
  dossierCode: string,
): Promise<void> {
  const ids = draft.components.flatMap(({ fileId }) => fileId ?? []);
  const notTheirs = ids.length === 0 ? [] : await claimFiles(db, { ids, caller, dossierCode });
  if (notTheirs.length > 0) {
    const wrong = draft.components.filter(({ fileId }) => notTheirs.includes(fileId ?? ''));
    throw refused(wrong.map(({ componentId }) => problemOf('FILE_NOT_YOURS', { component: componentId })));
  }
}

function refused(problems: readonly SubmissionProblem[]): NotTakenIn {
  return new NotTakenIn({ __typename: 'DossierRefused', problems });
}
