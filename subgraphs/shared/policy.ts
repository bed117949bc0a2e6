import type { Caller } from './caller.ts';
import { callerError, type ErrorCode, type Words } from './errors.ts';
import type { GraphQLError } from 'graphql';

/**
 * Whose data a field holds, seen from the caller: their own, a person of the case they named, somebody else's,
 * or not known yet (the gateway asks before anything is fetched).
 */
export type Subject = 'SELF' | 'CASE' | 'OTHER' | 'UNKNOWN';

/** One field that one caller would read, and the way that led there. */
export interface Look {
  readonly caller: Caller;
  /** The schema coordinate of the field, e.g. `Citizen.fullName`. */
  readonly coordinate: string;
  /** The coordinate that the reference to the person came from, e.g. `Dossier.owner`. */
  readonly via: string;
  readonly subject: Subject;
}

/** Whether a look is allowed, and if not, why and what would allow it. */
export type Decision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: ErrorCode; readonly words: Words };

// Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 3: no more than the purpose needs. A work list needs a name to be usable.
const LIST_LEVEL: ReadonlySet<string> = new Set(['Citizen.fullName']);
const LIST_PATHS: ReadonlySet<string> = new Set(['Dossier.owner']);

// Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, article 3: for the stated purpose alone, and these are the purposes of each.
const OWN_PURPOSES: ReadonlySet<string> = new Set(['OWN_DATA', 'PREFILL']);
const WORK_PURPOSES: ReadonlySet<string> = new Set(['WORK_LIST', 'PROCESS_DOSSIER']);

// What handling a dossier may read of its people until procedures declare their own coordinates. Sensitive fields are not among them.
const CASE_LEVEL: ReadonlySet<string> = new Set([
  'Citizen.personalId',
  'Citizen.formerIds',
  'Citizen.fullName',
  'Citizen.dateOfBirth',
  'Citizen.gender',
  'Citizen.nationality',
  'Citizen.maritalStatus',
  'Citizen.residence',
  'Citizen.placeOfBirthRegistration',
  'Organization.taxCode',
  'Organization.representative',
  'Document.number',
  'Dossier.people',
  'Dossier.fields',
  'Dossier.results',
  'Dossier.corrections',
]);

const ALLOWED: Decision = { allowed: true };

const refused = (code: ErrorCode, vi: string, en: string): Extract<Decision, { allowed: false }> => ({
  allowed: false,
  code,
  words: { vi, en },
});

/** What an anonymous caller is told of a field that is not public. */
export const NOT_SIGNED_IN = refused(
  'UNAUTHENTICATED',
  'Cần đăng nhập để xem mục này.',
  'Sign in to read this field.',
);
const NOT_YOURS = refused(
  'FORBIDDEN',
  'Bạn chỉ xem được dữ liệu của chính mình.',
  'You may read your own data only.',
);
const NOT_FOR_MACHINES = refused(
  'FORBIDDEN',
  'Tài khoản này không được xem dữ liệu cá nhân.',
  'This account reads no personal data.',
);
const NEEDS_PURPOSE = refused(
  'PURPOSE_REQUIRED',
  'Hãy nêu mục đích và hồ sơ: x-hub-purpose: PROCESS_DOSSIER và x-hub-case: <mã hồ sơ>.',
  'Name a purpose and a case: x-hub-purpose: PROCESS_DOSSIER and x-hub-case: <dossier code>.',
);
const OUTSIDE_CASE = refused(
  'CASE_DENIED',
  'Người này không thuộc hồ sơ đã nêu, hoặc hồ sơ đó không do đơn vị của bạn giải quyết.',
  'This person is not part of the case you named, or the case is not handled by your unit.',
);
const OUTSIDE_PURPOSE = refused(
  'PURPOSE_DENIED',
  'Mục đích đã nêu không cho phép xem mục này.',
  'The purpose you named does not cover this field.',
);

/**
 * May this caller read this field? Pure: the gateway asks it before it fetches, the loaders ask it for every row.
 *
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, articles 3, 4 and 19.1(c)
 */
export function decide(look: Look): Decision {
  switch (look.caller.actor.kind) {
    case 'ANONYMOUS':
      return NOT_SIGNED_IN;
    case 'CITIZEN':
      return decideForCitizen(look);
    case 'OFFICER':
      return decideForOfficer(look);
    case 'MACHINE':
    case 'SERVICE':
      return NOT_FOR_MACHINES;
    default:
      return look.caller.actor satisfies never;
  }
}

function decideForCitizen({ caller, subject }: Look): Decision {
  if (!OWN_PURPOSES.has(caller.purpose)) {
    return OUTSIDE_PURPOSE;
  }
  return subject === 'SELF' || subject === 'UNKNOWN' ? ALLOWED : NOT_YOURS;
}

function decideForOfficer(look: Look): Decision {
  if (!WORK_PURPOSES.has(look.caller.purpose)) {
    return OUTSIDE_PURPOSE;
  }
  if (LIST_PATHS.has(look.via) && LIST_LEVEL.has(look.coordinate)) {
    return ALLOWED;
  }
  if (look.caller.purpose !== 'PROCESS_DOSSIER' || look.caller.caseCode === null) {
    return NEEDS_PURPOSE;
  }
  if (look.subject === 'OTHER') {
    return OUTSIDE_CASE;
  }
  return CASE_LEVEL.has(look.coordinate) ? ALLOWED : OUTSIDE_PURPOSE;
}

/** Whose data a person's row is, for this caller. */
export function subjectOf(caller: Caller, ref: string): Subject {
  if (caller.actor.kind === 'CITIZEN' && caller.actor.ref === ref) {
    return 'SELF';
  }
  return caller.casePeople.includes(ref) ? 'CASE' : 'OTHER';
}

/** The error that stands where a refused field would be. */
export function refusal(decision: Extract<Decision, { allowed: false }>, coordinate: string): GraphQLError {
  return callerError(decision.code, decision.words, { coordinate });
}
