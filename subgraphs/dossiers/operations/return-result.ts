import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { peopleIn } from '../entities/legs.ts';
import type { ResultRefusedRow } from '../entities/result-outcomes.ts';
import { resultOwner } from '../rules/result-owner.ts';
import { type ResultProblem, resultProblem, type ReturnedResult } from '../rules/result-problem.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { deliverResult, type ErrandHelpers } from './deliver-result.ts';
import { intendResults } from './intend-results.ts';
import type { StepEffect, StepWork } from '../entities/step.ts';
import { type StepNeeds, type StepOutcome, takeStep } from './take-step.ts';

/** Who returns which results of a dossier. */
export interface ResultNeeds extends StepNeeds {
  readonly results: readonly ReturnedResult[];
  /** The kinds of result that the procedure leads to. Null: its owner did not answer. */
  readonly types: readonly string[] | null;
}

/**
 * Returns the results of a completed dossier. With the step it is written that they are to be stored; then they are delivered, at once or
 * when citizens is back: a crash in between neither loses a result nor stores it twice.
 */
export async function returnResult(
  em: EntityManager,
  { results, types, ...needs }: ResultNeeds,
  helpers: ErrandHelpers,
): Promise<StepOutcome | ResultRefusedRow> {
  const change = (work: StepWork) => intend(work, results, types);
  try {
    const step = { name: 'RETURN_RESULT', reason: null, change } as const;
    const outcome = await takeStep(em, { ...needs, step });
    if (outcome.__typename === 'DossierStepped') {
      await deliver(em, needs.code, helpers);
    }
    return outcome;
  } catch (error) {
    if (error instanceof UnusableResults) {
      return { __typename: 'ResultRefused', code: error.problem };
    }
    throw error;
  }
}

/** Ends the transaction of a step whose results cannot be returned. */
class UnusableResults extends Error {
  readonly problem: ResultProblem;

  constructor(problem: ResultProblem) {
    super(`The results were refused: ${problem}.`);
    this.problem = problem;
  }
}

async function intend(
  { db, dossier, now }: StepWork,
  results: readonly ReturnedResult[],
  types: readonly string[] | null,
): Promise<StepEffect> {
  const ofLeg = await typesOfLeg(db, dossier.code);
  const terms = {
    types: types && [...types, ...ofLeg],
    stored: await storedIn(db, dossier.code),
    today: dayOf(now),
  };
  const problem = resultProblem(results, terms);
  if (problem !== null) {
    throw new UnusableResults(problem);
  }
  await whileRegisterStands(db, dossier.code);
  const owner = resultOwner(
    { kind: dossier.ownerKind, ref: dossier.ownerRef },
    await peopleIn(db, dossier.code),
  );
  await intendResults(db, { dossierCode: dossier.code, owner, issuer: dossier.processingUnit }, results);
  return {};
}

// Whoever tells the register sees either these results, or has put on record whose they are: nothing is in between.
async function whileRegisterStands(db: Kysely<unknown>, code: string): Promise<void> {
  await sql`select from register_change where dossier_code = ${code} for share`.execute(db);
}

async function storedIn(db: Kysely<unknown>, code: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ readonly type: string; readonly sha256: string }>`
    select type, sha256 from result_delivery where dossier_code = ${code}`.execute(db);
  return new Map(rows.map(({ type, sha256 }) => [type, sha256]));
}

async function typesOfLeg(db: Kysely<unknown>, code: string): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly results: readonly string[] }>`
    select results from interlinked_leg where dossier_code = ${code}`.execute(db);
  return rows.flatMap(({ results }) => results);
}

/** Delivers at once what was promised, or waits for whoever is at it; while citizens is away it stays promised. */
async function deliver(em: EntityManager, code: string, helpers: ErrandHelpers): Promise<void> {
  const { rows } = await sql<{ readonly id: string }>`
    select id from result_delivery where dossier_code = ${code} and document_id is null`.execute(
    em.fork().getKysely<unknown>(),
  );
  try {
    await Promise.all(
      rows.map(({ id }) =>
        em.fork().transactional((inner) => deliverResult(inner.getKysely<unknown>(), id, helpers)),
      ),
    );
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) {
      throw error;
    }
  }
}
