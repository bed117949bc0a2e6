import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';
import { type Kysely, sql } from 'kysely';

import { promise } from '../entities/errand.ts';
import { answersIn, declarationOf, legsOfGroup, peopleIn } from '../entities/legs.ts';
import { resultOwner } from '../rules/result-owner.ts';
import { dayOf } from '../rules/vietnam-time.ts';
import { deliverResult, type ErrandHelpers } from './deliver-result.ts';
import { intendResults } from './intend-results.ts';
import { enterRegister, type RegisterOutcome } from './enter-register.ts';
import type { DossierRow } from '../entities/dossier.ts';
import type { LegProblem, StoredLeg } from '../entities/interlinked-leg.ts';

/** A leg whose dossier has ended well. */
interface EndedLeg {
  readonly leg: StoredLeg;
  readonly dossier: DossierRow;
}

/**
 * Finishes a leg, in the open transaction: a birth registration puts the child on record, residence and death reach the register, what later legs need goes into its owner's
 * store, and the legs that waited for it are promised to be begun. Fails with SubgraphFailure when citizens is away; what citizens has
 * done by then it does not do again.
 */
export async function finishLeg(db: Kysely<unknown>, ended: EndedLeg, helpers: ErrandHelpers): Promise<void> {
  const { leg, dossier } = ended;
  const problem = LEG_PROBLEMS[await enterRegister(db, dossier, helpers)];
  if (problem !== null) {
    await sql`
      update interlinked_leg set state = 'STALLED', problem = ${problem}, dossier_code = ${dossier.code}
      where id = ${leg.id}::uuid`.execute(db);
    return;
  }
  await declarationOf(db, leg.groupId, true);
  const legs = await legsOfGroup(db, leg.groupId);
  const next = legs.filter(({ startsAfter }) => startsAfter.includes(leg.position));
  if (next.length > 0) {
    await storeWhatOthersNeed(db, ended, helpers);
  }
  await sql`
    update interlinked_leg set state = 'DONE', problem = null, dossier_code = ${dossier.code}
    where id = ${leg.id}::uuid`.execute(db);
  await promise(
    db,
    'LEG',
    next.map(({ id }) => id),
  );
}

// Why the register of people did not take what the leg leads to; null: it did, or there is nothing for it.
const LEG_PROBLEMS: Readonly<Record<RegisterOutcome, LegProblem | null>> = {
  RECORDED: null,
  NOTHING_TO_CHANGE: null,
  IDENTIFIER_NOT_ISSUED: 'IDENTIFIER',
  NOT_TAKEN: 'DATA_OWNER',
};

/**
 * The results that later legs take the place of papers from. The data message is the original: its hash is that of the dossier's answers,
 * its number the dossier's code. What the agency returned itself stays as it is.
 */
async function storeWhatOthersNeed(
  db: Kysely<unknown>,
  { leg, dossier }: EndedLeg,
  helpers: ErrandHelpers,
): Promise<void> {
  const answers = await answersIn(db, dossier.code);
  const people = await peopleIn(db, dossier.code);
  const { childRef = null } = (await declarationOf(db, leg.groupId, false)) ?? {};
  const others = childRef === null ? people : [{ role: 'CHILD', ref: childRef }];
  const owner = resultOwner({ kind: dossier.ownerKind, ref: dossier.ownerRef }, others);
  const said = answers.map(({ key, value, personRef }) => ({ key, value, personRef }));
  const results = leg.results.map((type) => ({
    type,
    number: dossier.code,
    issuedOn: dayOf(dossier.completedAt ?? helpers.now()),
    validUntil: null,
    legalForm: 'E_ORIGINAL' as const,
    signature: 'NOT_STATED' as const,
    sha256: createHash('sha256')
      .update(canonicalize({ type, dossier: dossier.code, said }) ?? '')
      .digest('hex'),
  }));
  const origin = { dossierCode: dossier.code, owner, issuer: dossier.processingUnit };
  const deliveries = await intendResults(db, origin, results);
  // One connection: one after the other.
  await Promise.all(deliveries.map((id) => deliverResult(db, id, helpers)));
}
