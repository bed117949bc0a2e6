import { parseDossierCode } from '#schema/scalars/dossier-code.ts';
import { ANONYMOUS, type Actor, type Caller } from '#shared/caller.ts';
import { isPurpose, type Purpose } from '#shared/purposes.ts';
import { SubgraphFailure } from '#shared/subgraph-client.ts';

import { requestError } from '../guard/request-error.ts';
import { type ServiceLookups } from './service-lookups.ts';
import { type TokenClaims } from './verify-token.ts';

/** What a request says of its reason: the headers `x-hub-purpose` and `x-hub-case`. Null: not given. */
export interface StatedReason {
  readonly purpose: string | null;
  readonly caseCode: string | null;
}

/** Makes the caller of a request from its token (null: none) and its stated reason. Fails with RequestError. */
export async function callerOf(
  claims: TokenClaims | null,
  reason: StatedReason,
  lookups: ServiceLookups,
): Promise<Caller> {
  const caseCode = caseOf(reason);
  const stated = purposeOf(reason);
  if (!claims) {
    return ANONYMOUS;
  }
  const actor = await actorOf(claims, lookups);
  const purpose = stated ?? usualPurpose(actor);
  const asksForCase = actor.kind === 'OFFICER' && purpose === 'PROCESS_DOSSIER' && caseCode !== null;
  const people = asksForCase ? await unlessAway(lookups.casePeople(caseCode, actor.unit)) : null;
  return { actor, purpose, caseCode, casePeople: people ?? [] };
}

async function actorOf(claims: TokenClaims, lookups: ServiceLookups): Promise<Actor> {
  switch (claims.kind) {
    case 'CITIZEN': {
      const ref = await unlessAway(lookups.refOf(claims.personal_id));
      // A person whom citizens does not know, or cannot name now, owns nothing here: no row has this ref.
      return { kind: 'CITIZEN', ref: ref ?? '' };
    }
    case 'OFFICER':
      return { kind: 'OFFICER', unit: claims.unit, role: claims.role };
    default:
      return { kind: 'MACHINE', name: claims.kind };
  }
}

// An owner that is away must not take down what others can answer: the caller goes on with less.
async function unlessAway<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof SubgraphFailure) {
      return null;
    }
    throw error;
  }
}

function usualPurpose({ kind }: Actor): Purpose {
  return kind === 'OFFICER' ? 'WORK_LIST' : 'OWN_DATA';
}

function purposeOf({ purpose }: StatedReason): Purpose | null {
  if (purpose === null || isPurpose(purpose)) {
    return purpose;
  }
  throw requestError(400, 'BAD_USER_INPUT', {
    vi: 'Mục đích ở x-hub-purpose không có trong danh mục.',
    en: 'The purpose in x-hub-purpose is not in the catalogue.',
  });
}

function caseOf({ caseCode }: StatedReason): string | null {
  if (caseCode === null) {
    return null;
  }
  const parsed = parseDossierCode(caseCode);
  if (parsed.ok) {
    return parsed.value;
  }
  throw requestError(400, 'BAD_USER_INPUT', {
    vi: 'x-hub-case phải là một mã hồ sơ, ví dụ H26.101-261121-0007.',
    en: 'x-hub-case must be a dossier code, e.g. H26.101-261121-0007.',
  });
}
