import type { Words } from '../../words/words.ts';

/** A place of the citizen's pages. */
export interface CitizenPlace {
  readonly path: string;
  readonly name: Words;
  /** What is found there, for somebody who has not been. */
  readonly about: Words;
}

/** The places in the order of the menu. */
export const CITIZEN_PLACES: readonly CitizenPlace[] = [
  {
    path: '/me',
    name: { vi: 'Dữ liệu', en: 'Data' },
    about: {
      vi: 'Nhà nước đang có gì về bạn và con bạn, từ nguồn nào; báo ngay chỗ sai cho cơ quan chủ quản.',
      en: 'What the state holds about you and your children, and from where; what is wrong is reported to its owner.',
    },
  },
  {
    path: '/me/documents',
    name: { vi: 'Giấy tờ', en: 'Documents' },
    about: {
      vi: 'Giấy tờ điện tử đã cấp, còn hạn đến khi nào, dùng lại được mà không phải nộp bản giấy.',
      en: 'Electronic documents, how long they are valid, used again without a paper copy.',
    },
  },
  {
    path: '/me/dossiers',
    name: { vi: 'Hồ sơ', en: 'Dossiers' },
    about: {
      vi: 'Hồ sơ đã nộp đang ở bước nào, ai đang giữ, hẹn ngày nào; bổ sung, rút hoặc đánh giá.',
      en: 'Where each dossier stands, who has it and when it is due; supplement, withdraw or rate it.',
    },
  },
  {
    path: '/me/looks',
    name: { vi: 'Ai đã xem', en: 'Who looked' },
    about: {
      vi: 'Cơ quan nào đã xem gì của bạn, để làm gì, kèm bằng chứng nhật ký chưa bị sửa; hỏi lại được.',
      en: 'Which agency read what, and why, with proof that the log was not changed; every look can be questioned.',
    },
  },
  {
    path: '/me/consents',
    name: { vi: 'Đồng ý và ủy quyền', en: 'Consents' },
    about: {
      vi: 'Những gì bạn đã đồng ý, và ai được thay mặt bạn; rút lại lúc nào cũng được.',
      en: 'What you have agreed to and who may act for you; taken back at any moment.',
    },
  },
];
