import type { Words } from '../../../words/words.ts';

/** The steps that this page offers, in the order of a dossier's life. */
export const STEP_NAMES = [
  'ACCEPT',
  'START',
  'COMPLETE',
  'RETURN_RESULT',
  'RESUME',
  'SUPPLY_SUPPLEMENT',
  'RECORD_PAYMENT',
  'RECORD_REFUND',
  'REQUEST_SUPPLEMENT',
  'REQUEST_PAYMENT',
  'APOLOGISE',
  'TRANSFER',
  'STOP',
  'REJECT',
] as const;

/** The name of a step. */
export type StepName = (typeof STEP_NAMES)[number];

/** A part of the form that a step asks for. */
export type FormPart = 'REASON' | 'PAPER' | 'NEW_DATE' | 'UNIT' | 'FEE' | 'PAID' | 'RESULT' | 'SUPPLY';

/** A step as the page offers it. */
export interface StepKind {
  readonly name: Words;
  /** What it does, with its form in Circular 03/2025/TT-VPCP where it has one. */
  readonly meaning: Words;
  readonly parts: readonly FormPart[];
}

/** What each step is called and what it asks for. @see TT 03/2025/TT-VPCP, Annex I (forms 01 to 05) */
export const STEPS: Readonly<Record<StepName, StepKind>> = {
  ACCEPT: {
    name: { vi: 'Tiếp nhận', en: 'Accept' },
    meaning: {
      vi: 'Cấp giấy tiếp nhận và hẹn trả kết quả (mẫu 01); thời hạn bắt đầu được tính.',
      en: 'Gives the receipt with the date of return (form 01); the term begins.',
    },
    parts: [],
  },
  START: {
    name: { vi: 'Bắt đầu xử lý', en: 'Start processing' },
    meaning: { vi: 'Đơn vị xử lý nhận việc.', en: 'The processing unit takes it up.' },
    parts: [],
  },
  COMPLETE: {
    name: { vi: 'Xử lý xong', en: 'Complete' },
    meaning: {
      vi: 'Kết thúc xử lý; kết quả chờ được trả.',
      en: 'Ends processing; the result waits to be returned.',
    },
    parts: [],
  },
  RETURN_RESULT: {
    name: { vi: 'Trả kết quả', en: 'Return the result' },
    meaning: {
      vi: 'Ghi giấy tờ kết quả vào kho của người dân và kết thúc hồ sơ. Tệp không rời máy này: chỉ mã băm được gửi.',
      en: "Puts the result into the person's store and ends the dossier. The file stays here: its hash alone is sent.",
    },
    parts: ['RESULT'],
  },
  RESUME: {
    name: { vi: 'Tiếp tục xử lý', en: 'Resume' },
    meaning: {
      vi: 'Xử lý lại hồ sơ đã dừng; thời hạn tính tiếp.',
      en: 'Takes a stopped dossier up again; the clock runs on.',
    },
    parts: ['REASON'],
  },
  SUPPLY_SUPPLEMENT: {
    name: { vi: 'Nhận bổ sung tại quầy', en: 'Take in what was asked for' },
    meaning: {
      vi: 'Người dân mang giấy tờ bổ sung đến quầy: tải lên, hoặc ghi lại mục khai sai; thời hạn tính tiếp.',
      en: 'The person brings what was asked for: upload it, or give wrong answers anew; the clock runs on.',
    },
    parts: ['SUPPLY'],
  },
  RECORD_PAYMENT: {
    name: { vi: 'Ghi nhận đã nộp tiền', en: 'Record the payment' },
    meaning: {
      vi: 'Người nộp đã nộp tại quầy; nộp đủ thì hồ sơ được xử lý tiếp.',
      en: 'Paid at the counter; with the last amount the dossier goes on.',
    },
    parts: ['PAID'],
  },
  RECORD_REFUND: {
    name: { vi: 'Ghi nhận đã hoàn tiền', en: 'Record the refund' },
    meaning: { vi: 'Đã hoàn trả các khoản phải hoàn.', en: 'What was to be given back has been.' },
    parts: ['REASON'],
  },
  REQUEST_SUPPLEMENT: {
    name: { vi: 'Yêu cầu bổ sung', en: 'Ask for more papers' },
    meaning: {
      vi: 'Phiếu yêu cầu bổ sung (mẫu 02). Mỗi hồ sơ chỉ được một lần, nên hãy nêu hết; thời hạn tạm dừng.',
      en: 'The request for more papers (form 02). Once per dossier, so name all that is missing; the clock is paused.',
    },
    parts: ['PAPER', 'REASON'],
  },
  REQUEST_PAYMENT: {
    name: { vi: 'Yêu cầu nộp phí, lệ phí', en: 'Ask for a payment' },
    meaning: {
      vi: 'Người nộp được báo khoản phải nộp; thời hạn tạm dừng.',
      en: 'The applicant is told what is due; the clock is paused.',
    },
    parts: ['FEE'],
  },
  APOLOGISE: {
    name: { vi: 'Xin lỗi, hẹn lại ngày trả', en: 'Apologise, set a new date' },
    meaning: {
      vi: 'Phiếu xin lỗi và hẹn lại (mẫu 04): một lần, trước khi quá hạn.',
      en: 'The apology with a new date (form 04): once, before the date has passed.',
    },
    parts: ['NEW_DATE', 'REASON'],
  },
  TRANSFER: {
    name: { vi: 'Chuyển đơn vị xử lý', en: 'Pass to another unit' },
    meaning: {
      vi: 'Đơn vị khác sẽ xử lý; hẹn trả không đổi.',
      en: 'Another unit will process it; the due date stays.',
    },
    parts: ['UNIT', 'REASON'],
  },
  STOP: {
    name: { vi: 'Dừng xử lý', en: 'Stop' },
    meaning: {
      vi: 'Thông báo dừng giải quyết (mẫu 05); có thể tiếp tục lại.',
      en: 'The notice of stopping (form 05); it may be resumed.',
    },
    parts: ['REASON'],
  },
  REJECT: {
    name: { vi: 'Từ chối tiếp nhận', en: 'Do not accept' },
    meaning: {
      vi: 'Phiếu từ chối tiếp nhận (mẫu 03); hồ sơ kết thúc.',
      en: 'The refusal (form 03); the dossier ends.',
    },
    parts: ['REASON'],
  },
};
