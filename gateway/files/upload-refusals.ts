import { requestError, type RequestError } from '../guard/request-error.ts';

const UPLOAD_REFUSALS: Readonly<Record<string, RequestError>> = {
  EMPTY: requestError(400, 'BAD_USER_INPUT', {
    vi: 'Tệp trống. Hãy chọn tệp PDF, PNG hoặc JPEG.',
    en: 'The file is empty. Choose a PDF, PNG or JPEG.',
  }),
  TOO_LARGE: requestError(413, 'LIMIT_EXCEEDED', {
    vi: 'Tệp vượt quá 10 MB. Hãy quét ở độ phân giải thấp hơn hoặc tách tệp.',
    en: 'The file is larger than 10 MB. Scan it at a lower resolution or split it.',
  }),
  TYPE_UNKNOWN: requestError(415, 'BAD_USER_INPUT', {
    vi: 'Nội dung không phải PDF, PNG hoặc JPEG nguyên vẹn.',
    en: 'The content is no complete PDF, PNG or JPEG.',
  }),
  TOO_MANY: requestError(429, 'RATE_LIMITED', {
    vi: 'Tài khoản này đã tải lên quá nhiều tệp chưa dùng. Hãy nộp hồ sơ trước khi tải thêm.',
    en: 'This account has uploaded too many files that no dossier uses. Submit before you upload more.',
  }),
  INTAKE_UNKNOWN: requestError(404, 'NOT_FOUND', {
    vi: 'Không có lượt tiếp nhận này, hoặc đã hết hạn.',
    en: 'There is no such intake, or it has ended.',
  }),
  DOSSIER_UNKNOWN: requestError(404, 'NOT_FOUND', {
    vi: 'Không có hồ sơ này trong phạm vi của bạn.',
    en: 'There is no such dossier for you.',
  }),
  INTAKE_NEEDED: requestError(400, 'BAD_USER_INPUT', {
    vi: 'Cán bộ tải giấy tờ cho một lượt tiếp nhận hoặc hồ sơ: thêm ?intake=<mã tiếp nhận> hoặc ?dossier=<mã hồ sơ>.',
    en: 'Officers upload papers for an intake or a dossier: add ?intake=<id> or ?dossier=<code>.',
  }),
  NOT_ALLOWED: requestError(403, 'FORBIDDEN', {
    vi: 'Tài khoản này không nộp giấy tờ.',
    en: 'This account hands in no papers.',
  }),
};

/** Nobody has signed in. */
export const SIGN_IN = requestError(401, 'UNAUTHENTICATED', {
  vi: 'Hãy đăng nhập: tiêu đề authorization: Bearer <thẻ truy cập>.',
  en: 'Sign in: the header authorization: Bearer <access token>.',
});

/** More papers arrive at once than this gateway has room for. */
export const TOO_BUSY = requestError(503, 'RATE_LIMITED', {
  vi: 'Đang có quá nhiều giấy tờ được tải lên cùng lúc. Hãy thử lại sau ít phút.',
  en: 'Too many papers are being uploaded at once. Try again in a few minutes.',
});

/** What arrived is not what was sent. */
export const DIGEST_DIFFERS = requestError(400, 'BAD_USER_INPUT', {
  vi: 'Nội dung nhận được khác với content-digest. Hãy tải lại.',
  en: 'The content differs from its content-digest. Upload it again.',
});

/** There is no such paper, or not for this caller: the two look alike. */
export const NO_FILE = requestError(404, 'NOT_FOUND', {
  vi: 'Không có giấy tờ này, hoặc bạn không được xem.',
  en: 'There is no such paper, or you may not see it.',
});

/** The subgraph that keeps papers does not answer. */
export const AWAY = requestError(503, 'SUBGRAPH_UNAVAILABLE', {
  vi: 'Nơi lưu giấy tờ tạm thời không trả lời. Hãy thử lại sau.',
  en: 'The place of papers does not answer for now. Try again later.',
});

/** Why a paper was not kept, by the reason that dossiers gives. */
export function refusalOf(reason: string): Error {
  return UPLOAD_REFUSALS[reason] ?? new Error(`dossiers refused a paper for an unknown reason: ${reason}`);
}
