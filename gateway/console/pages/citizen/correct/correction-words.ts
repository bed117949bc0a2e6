import type { Tone } from '../../../parts/badge.tsx';
import type { Words } from '../../../words/words.ts';
import type { CorrectableField, CorrectionRequestState } from '../overview/generated/my-record.ts';

/** What each value is called whose correction may be asked for. */
export const CORRECTABLE: Readonly<Record<CorrectableField, Words>> = {
  FULL_NAME: { vi: 'Họ, chữ đệm và tên', en: 'Full name' },
  DATE_OF_BIRTH: { vi: 'Ngày sinh', en: 'Date of birth' },
  GENDER: { vi: 'Giới tính', en: 'Gender' },
  NATIONALITY: { vi: 'Quốc tịch', en: 'Nationality' },
  ETHNICITY: { vi: 'Dân tộc', en: 'Ethnicity' },
  RELIGION: { vi: 'Tôn giáo', en: 'Religion' },
  MARITAL_STATUS: { vi: 'Tình trạng hôn nhân', en: 'Marital status' },
  RESIDENCE: { vi: 'Nơi thường trú', en: 'Permanent residence' },
  PLACE_OF_BIRTH_REGISTRATION: { vi: 'Nơi đăng ký khai sinh', en: 'Birth registered in' },
  RELATIVES: { vi: 'Người thân', en: 'Relatives' },
  FORMER_IDS: { vi: 'Số CMND trước đây', en: 'Former identity number' },
  DOCUMENTS: { vi: 'Giấy tờ', en: 'Documents' },
};

/** Where a request for correction stands, in a word. */
export const CORRECTION_STATE: Readonly<
  Record<CorrectionRequestState, { readonly tone: Tone; readonly words: Words }>
> = {
  OPEN: { tone: 'warn', words: { vi: 'Đang chờ trả lời', en: 'Waits for an answer' } },
  CONFIRMED: { tone: 'good', words: { vi: 'Được chấp nhận', en: 'Agreed' } },
  DECLINED: { tone: 'plain', words: { vi: 'Giữ nguyên', en: 'Kept as it is' } },
};
