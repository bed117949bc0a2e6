import type { Trouble } from './read-answer.ts';

/**
 * What is said where a source could not be read.
 * @see design.md §7 (a source that is down leaves its fields open to be typed, and says so)
 */
export const SOURCE_TROUBLES: Readonly<Record<Trouble, { readonly VI: string; readonly EN: string }>> = {
  AWAY: {
    VI: 'Nguồn dữ liệu tạm thời không trả lời; bạn có thể tự khai các trường này.',
    EN: 'The source does not answer for now; these fields may be typed.',
  },
  REFUSED: {
    VI: 'Dữ liệu này không được mở cho mục đích điền tờ khai; hãy tự khai.',
    EN: 'This data is not open for filling in the form; type it instead.',
  },
  NO_SUCH_PATH: {
    VI: 'Tờ khai gắn với dữ liệu chưa có trên hệ thống; hãy tự khai.',
    EN: 'The form is bound to data that the hub does not have; type it instead.',
  },
};
