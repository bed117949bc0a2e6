import type { EntityManager } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';

import type { Caller } from '#shared/caller.ts';

import type { CorrectionFindingRow } from '../entities/dossier-correction.ts';
import { dossiersWith } from '../entities/dossier-pages.ts';
import type { FindingNotAnsweredRow, FindingRefusalCode } from '../entities/result-outcomes.ts';
import { type Agencies, answersForSource, isAnswerText } from '../rules/answers-for-source.ts';
import { accountOf } from '../rules/account-of.ts';
import { factsOf, recordChanges } from './record-changes.ts';

/** Who answers which finding, and what. */
export interface FindingAnswer {
  readonly actor: Caller['actor'];
  /** Who answers for which source. */
  readonly agencies: Agencies;
  readonly code: string;
  readonly correction: string;
  readonly confirmed: boolean;
  readonly answer: string;
  readonly now: Date;
}

/** What became of an answer. */
export type FindingOutcome =
  | {
      readonly __typename: 'FindingAnswered';
      readonly correction: string;
      readonly state: CorrectionFindingRow['state'];
    }
  | FindingNotAnsweredRow;

/** Answers a finding once, for the owner of its source. What the owner agreed to it changes by its own procedure, not here. */
export async function answerCorrection(em: EntityManager, given: FindingAnswer): Promise<FindingOutcome> {
  if (!isAnswerText(given.answer)) {
    return refused('TEXT');
  }
  return em.transactional(async (inner) => {
    const db = inner.getKysely<unknown>();
    const finding = await findingOf(db, given);
    if (!finding || !answersForSource(given.actor, finding.source.owner, given.agencies)) {
      return refused('UNKNOWN');
    }
    return finding.state === 'OPEN' ? answered(db, given) : refused('ANSWERED');
  });
}

type Finding = Pick<CorrectionFindingRow, 'source' | 'state'>;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function findingOf(db: Kysely<unknown>, { code, correction }: FindingAnswer): Promise<Finding | null> {
  if (!UUID.test(correction)) {
    return null;
  }
  const { rows } = await sql<Finding>`
    select source, state from dossier_correction
    where id = ${correction}::uuid and dossier_code = ${code} for update`.execute(db);
  return rows[0] ?? null;
}

async function answered(db: Kysely<unknown>, given: FindingAnswer): Promise<FindingOutcome> {
  const { code, correction, confirmed, now, actor } = given;
  const state = confirmed ? 'CONFIRMED' : 'DECLINED';
  await sql`
    update dossier_correction set state = ${state}, answered_at = ${now}, answer = ${given.answer.trim()},
      answered_by = ${accountOf(actor)} where id = ${correction}::uuid`.execute(db);
  const [dossier] = await dossiersWith(db, [code], sql`true`);
  if (dossier) {
    const { version, status } = dossier;
    const facts = { before: factsOf(dossier), after: factsOf(dossier) };
    await recordChanges(db, [{ code, version, kind: 'CORRECTION', at: now, status, ...facts }]);
  }
  return { __typename: 'FindingAnswered', correction, state };
}

function refused(code: FindingRefusalCode): FindingOutcome {
  return { __typename: 'FindingNotAnswered', code };
}
