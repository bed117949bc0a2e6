import type { Tone } from '../../../parts/badge.tsx';
import type { Words } from '../../../words/words.ts';
import type { WorkGroup } from './by-due.ts';

/** How a part of the work list is called, what it means, and how urgent it feels. */
export const GROUP_WORDS: Readonly<
  Record<WorkGroup, { readonly title: Words; readonly meaning: Words; readonly tone: Tone }>
> = {
  OVERDUE: {
    title: { vi: 'Quá hạn', en: 'Overdue' },
    meaning: {
      vi: 'Đã qua ngày hẹn trả. Xử lý trước.',
      en: 'The date of return has passed. Do these first.',
    },
    tone: 'bad',
  },
  TODAY: {
    title: { vi: 'Đến hạn hôm nay', en: 'Due today' },
    meaning: { vi: 'Hẹn trả trong hôm nay.', en: 'To be returned today.' },
    tone: 'warn',
  },
  WEEK: {
    title: { vi: 'Đến hạn trong 7 ngày', en: 'Due within 7 days' },
    meaning: {
      vi: 'Hẹn trả trong bảy ngày, kể từ hôm nay.',
      en: 'To be returned within seven days, today counted.',
    },
    tone: 'warn',
  },
  TO_ACCEPT: {
    title: { vi: 'Chờ tiếp nhận', en: 'To be accepted' },
    meaning: {
      vi: 'Mới nộp; thời hạn tính từ khi tiếp nhận.',
      en: 'Newly submitted; the term begins when they are accepted.',
    },
    tone: 'info',
  },
  LATER: {
    title: { vi: 'Đến hạn sau', en: 'Due later' },
    meaning: {
      vi: 'Còn từ bảy ngày trở lên, hoặc không có hạn.',
      en: 'Seven days or more, or without a term.',
    },
    tone: 'plain',
  },
  TO_RETURN: {
    title: { vi: 'Chờ trả kết quả', en: 'Result to be returned' },
    meaning: { vi: 'Đã xử lý xong, người dân chưa nhận.', en: 'Completed; the person has not received it.' },
    tone: 'good',
  },
  PAUSED: {
    title: { vi: 'Đang tạm dừng', en: 'Paused' },
    meaning: {
      vi: 'Chờ người nộp bổ sung, nộp phí, hoặc đã dừng xử lý: thời hạn không tính tiếp.',
      en: 'Waiting for papers or a payment, or stopped: the clock does not run.',
    },
    tone: 'plain',
  },
  ENDED: {
    title: { vi: 'Đã kết thúc', en: 'Ended' },
    meaning: { vi: 'Mới nộp trước.', en: 'Newest submission first.' },
    tone: 'plain',
  },
};
