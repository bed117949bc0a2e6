import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { Caller } from '#shared/caller.ts';
import { gatheredStatements } from '#shared/gathered-statements.ts';
import { KEPT } from '#shared/kept-statements.ts';

import { DOSSIER_CHANNEL } from '../entities/followed-dossier.ts';
import type { SubmissionOutcome } from '../entities/submission-outcomes.ts';
import { problemOf, type SubmissionProblem } from '../rules/submission-problems.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { claimFiles } from './claim-files.ts';
import type { DossierDraft } from './new-dossier.ts';
import { writtenDraft } from './written-draft.ts';

/** By what a submission is known when it is sent again. */
export interface SubmissionKey {
  /** Keyed hash of the account. */
  readonly account: string;
  readonly key: string;
  /** Keyed digest of what was sent. */
  readonly digest: string;
  /** Digests of the same by keys of before; absent: there are none. */
  readonly older?: readonly string[];
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
  { account, key, digest, older = [] }: SubmissionKey,
): Promise<SubmissionOutcome | null> {
  const { rows } = await sql<{
    readonly digest: string;
    readonly code: string | null;
  }>`${KEPT}select digest, dossier_code as code from submission where account = ${account} and key = ${key}`.execute(
    db,
  );
  const [before] = rows;
  if (!before || before.code === null) {
    return null;
  }
  return [digest, ...older].includes(before.digest)
    ? { __typename: 'DossierSubmitted', code: before.code, replayed: true }
    : { __typename: 'IdempotencyConflict' };
}

/**
 * Takes a dossier in: one transaction, which either leaves the dossier with all its parts, its code, its files, the closed intake and
 * the change on record, or nothing. Whoever sends the same key at the same moment waits for the first and gets its dossier.
 */
export async function submitDossier(em: EntityManager, needs: SubmissionNeeds): Promise<SubmissionOutcome> {
  const taken = await (filesOf(needs).length === 0 ? takeIn(em, needs) : takeInWithFiles(em, needs));
  const outcome = taken ?? (await submittedBefore(em.getKysely<unknown>(), needs.sent));
  if (outcome === null) {
    throw new Error('An idempotency key is taken, and nothing was made under it.');
  }
  return outcome;
}

function takeInWithFiles(em: EntityManager, needs: SubmissionNeeds): Promise<SubmissionOutcome | null> {
  return em
    .transactional(async (inner) => {
      const outcome = await takeIn(inner, needs);
      if (outcome?.__typename === 'DossierSubmitted') {
        await claimHandedIn(inner.getKysely<unknown>(), needs, outcome.code);
      }
      return outcome;
    })
    .catch((error: unknown) => {
      if (error instanceof NotTakenIn) {
        return error.outcome;
      }
      throw error;
    });
}

/** Undoes the transaction; the outcome is what is told. */
class NotTakenIn extends Error {
  readonly outcome: SubmissionOutcome;
  constructor(outcome: SubmissionOutcome) {
    super('The dossier is not taken in.');
    this.outcome = outcome;
  }
}

interface Taken {
  readonly outcome: 'TAKEN_IN' | 'KEY_TAKEN' | 'DUPLICATE' | 'NO_CODES';
  readonly code: string;
}

/** One statement, which commits itself outside of a transaction, for all who hand in at the same moment. Null: the key is taken. */
async function takeIn(em: EntityManager, needs: SubmissionNeeds): Promise<SubmissionOutcome | null> {
  return outcomeOf(await storedWith(em, askedOf(em, needs)));
}

function askedOf(em: EntityManager, needs: SubmissionNeeds): Readonly<Record<string, unknown>> {
  const { sent, now, draft, intakeId: intake, confirmDuplicate } = needs;
  const { ownerRef: owner, procedureId, receivingUnit: unit } = draft.dossier;
  return {
    ...sent,
    ...writtenDraft(em, draft),
    at: now,
    owner,
    procedure: procedureId.slice(0, procedureId.indexOf('@')),
    confirmDuplicate,
    unit,
    day: dayOf(now),
    intake,
    channel: DOSSIER_CHANNEL,
  };
}

const storedWith = gatheredStatements<Readonly<Record<string, unknown>>, Taken>({
  alone: async (db, asked) => {
    const { rows } =
      await sql<Taken>`${KEPT}select outcome, code from take_in_dossier(${JSON.stringify(asked)}::jsonb)`.execute(
        db,
      );
    return only(rows[0]);
  },
  together: async (db, asked) => {
    const { rows } =
      await sql<Taken>`${KEPT}select outcome, code from take_in_dossiers(${JSON.stringify(asked)}::jsonb) order by place`.execute(
        db,
      );
    return asked.map((_, index) => only(rows[index]));
  },
});

function only(taken: Taken | undefined): Taken {
  if (!taken) {
    throw new Error('A submission was neither taken in nor refused.');
  }
  return taken;
}

function outcomeOf({ outcome, code }: Taken): SubmissionOutcome | null {
  switch (outcome) {
    case 'TAKEN_IN':
      return { __typename: 'DossierSubmitted', code, replayed: false };
    case 'DUPLICATE':
      return { __typename: 'DuplicateDossier', code };
    case 'NO_CODES':
      return refused([problemOf('NO_CODES_LEFT')]);
    case 'KEY_TAKEN':
      return null;
    default:
      return outcome satisfies never;
  }
}

function filesOf({ draft }: SubmissionNeeds): readonly string[] {
  return draft.components.flatMap(({ fileId }) => fileId ?? []);
}

async function claimHandedIn(
  db: Kysely<unknown>,
  needs: SubmissionNeeds,
  dossierCode: string,
): Promise<void> {
  const { draft, caller } = needs;
  const notTheirs = await claimFiles(db, { ids: filesOf(needs), caller, dossierCode });
  if (notTheirs.length > 0) {
    const wrong = draft.components.filter(({ fileId }) => notTheirs.includes(fileId ?? ''));
    throw new NotTakenIn(
      refused(wrong.map(({ componentId }) => problemOf('FILE_NOT_YOURS', { component: componentId }))),
    );
  }
}

function refused(problems: readonly SubmissionProblem[]): SubmissionOutcome {
  return { __typename: 'DossierRefused', problems };
}
