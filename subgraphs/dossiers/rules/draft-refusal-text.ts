/**
 * Why a draft was not kept, in words.
 * @see design.md §5 (an intake holds the draft)
 */
export const DRAFT_REFUSALS = {
  INTAKE_UNKNOWN: {
    VI: 'Không có lượt tiếp nhận này cho bạn, hoặc đã hết hạn. Hãy mở lại tờ khai.',
    EN: 'There is no such intake for you, or it has ended. Open the form again.',
  },
  DRAFT_TOO_LARGE: {
    VI: 'Phần đã khai dài quá 200.000 ký tự. Hãy rút ngắn, và nộp giấy tờ dưới dạng tệp.',
    EN: 'What was filled in is longer than 200,000 characters. Shorten it, and hand papers in as files.',
  },
} as const;
