import type { GraphQLError } from 'graphql';

import type { Caller } from './caller.ts';
import { callerError, type ErrorCode, type Words } from './errors.ts';

/** What would open a field that is refused: signing in, an account of VNeID level 2, another purpose, a case, what the person agrees to; NOTHING: nothing would. */
export type Remedy =
  | 'SIGN_IN'
  | 'RAISE_LEVEL'
  | 'NAME_CASE'
  | 'OTHER_CASE'
  | 'OTHER_PURPOSE'
  | 'CONSENT'
  | 'NOTHING';

/** A refusal: a code of the closed list, words without any value, and what would open the field. */
export interface Refused {
  readonly allowed: false;
  readonly code: ErrorCode;
  readonly words: Words;
  /** Absent: asking again later may do. */
  readonly remedy?: Remedy;
}

const refused = (code: ErrorCode, remedy: Remedy, words: Words): Refused => ({
  allowed: false,
  code,
  remedy,
  words,
});

/** What an anonymous caller is told of a field that is not public. */
export const NOT_SIGNED_IN = refused('UNAUTHENTICATED', 'SIGN_IN', {
  vi: 'Cần đăng nhập để xem mục này.',
  en: 'Sign in to read this field.',
});
/** A person asks for somebody else's data. */
export const NOT_YOURS = refused('FORBIDDEN', 'NOTHING', {
  vi: 'Bạn chỉ xem được dữ liệu của chính mình.',
  en: 'You may read your own data only.',
});
/** A minor asks for what their parents read. */
export const PARENTS_READ = refused('FORBIDDEN', 'NOTHING', {
  vi: 'Nhật ký truy cập của người chưa đủ 18 tuổi do cha mẹ hoặc người giám hộ xem.',
  en: 'The access log of somebody under 18 is read by their parents or guardians.',
});
/** A person asks for sensitive data by an account that was opened from afar. */
export const NEEDS_LEVEL = refused('FORBIDDEN', 'RAISE_LEVEL', {
  vi: 'Cần tài khoản định danh điện tử (VNeID) mức độ 2 để xem dữ liệu nhạy cảm.',
  en: 'Sensitive data takes an account of VNeID level 2.',
});
/** An account of a kind that reads nobody's data. */
export const READS_NOBODY = refused('FORBIDDEN', 'NOTHING', {
  vi: 'Tài khoản này không được xem dữ liệu cá nhân.',
  en: 'This account reads no personal data.',
});
/** A token without the right that the owner of the field asks for. */
export const LACKS_SCOPE = refused('FORBIDDEN', 'NOTHING', {
  vi: 'Mã truy cập không có quyền mà chủ dữ liệu yêu cầu cho mục này.',
  en: 'The access token lacks a right that the owner asks for this field.',
});
/** An agency has not said in which case. */
export const NEEDS_PURPOSE = refused('PURPOSE_REQUIRED', 'NAME_CASE', {
  vi: 'Hãy nêu mục đích và hồ sơ: x-hub-purpose: PROCESS_DOSSIER và x-hub-case: <mã hồ sơ>.',
  en: 'Name a purpose and a case: x-hub-purpose: PROCESS_DOSSIER and x-hub-case: <dossier code>.',
});
/** The person is not of the case, or the case is not the caller's. */
export const OUTSIDE_CASE = refused('CASE_DENIED', 'OTHER_CASE', {
  vi: 'Người này không thuộc hồ sơ đã nêu, hoặc hồ sơ đó không do đơn vị của bạn giải quyết.',
  en: 'This person is not part of the case you named, or the case is not handled by your unit.',
});
/** The purpose does not open the field for this caller. */
export const OUTSIDE_PURPOSE = refused('PURPOSE_DENIED', 'OTHER_PURPOSE', {
  vi: 'Mục đích đã nêu không cho phép xem mục này.',
  en: 'The purpose you named does not cover this field.',
});
/** The person has not agreed, or not to this field, or no more; an emergency was not approved or has ended. */
export const NOT_AGREED = refused('CONSENT_MISSING', 'CONSENT', {
  vi: 'Chưa có sự đồng ý, ủy quyền hoặc phê duyệt còn hiệu lực cho mục này.',
  en: 'No consent, representation or approval that is in force covers this field.',
});

/** What is told with a refusal beside its words: the field, the purpose stated, on what that rests, and what would open the field. */
export function refusalExtensions(
  { remedy }: Pick<Refused, 'remedy'>,
  coordinate: string,
  { purpose, opens }: Caller,
): Readonly<Record<string, string>> {
  return {
    coordinate,
    purpose,
    ...(opens.legalBasis !== '' && { legalBasis: opens.legalBasis }),
    ...(remedy && { remedy }),
  };
}

/** The error that stands where a refused field would be. */
export function refusal(decision: Refused, coordinate: string, caller: Caller): GraphQLError {
  return callerError(decision.code, decision.words, refusalExtensions(decision, coordinate, caller));
}
