import type { CorrectionRefusalCode } from '../entities/correction-request.ts';

/**
 * Why a request for correction or its answer was not taken, in words that tell nothing of anybody.
 * @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 4; NĐ 356/2025/NĐ-CP, Điều 5
 */
export const CORRECTION_REFUSALS: Readonly<
  Record<CorrectionRefusalCode, { readonly VI: string; readonly EN: string }>
> = {
  NOT_YOURS: {
    VI: 'Bạn chỉ đề nghị đính chính được dữ liệu của mình hoặc của con chưa đủ 18 tuổi.',
    EN: 'You may ask for corrections of your own data, or of your child’s under 18.',
  },
  TEXT: { VI: 'Nội dung trống hoặc quá dài.', EN: 'The text is empty or too long.' },
  TOO_MANY: {
    VI: 'Đã có quá nhiều đề nghị đang chờ trả lời. Hãy đợi cơ quan chủ quản trả lời.',
    EN: 'Too many requests wait for an answer. Wait for the owner of the data.',
  },
  UNKNOWN: { VI: 'Không có đề nghị này.', EN: 'There is no such request.' },
  ANSWERED: { VI: 'Đề nghị đã được trả lời.', EN: 'The request has its answer.' },
};
