import type { Words } from '../words/words.ts';

/**
 * Why somebody who came back from signing in is not signed in: they stopped it there, the sign-in there has ended, the answer is not one that
 * this tab asked for, the provider is not reached, or it went wrong otherwise.
 */
export type SignInTrouble = 'stopped' | 'ended' | 'unasked' | 'away' | 'failed';

/** What is told of it: what happened, and what to do. */
export const TROUBLE_WORDS: Readonly<
  Record<SignInTrouble, { readonly title: Words; readonly advice: Words }>
> = {
  stopped: {
    title: { vi: 'Bạn đã dừng đăng nhập', en: 'You stopped signing in' },
    advice: {
      vi: 'Nơi đăng nhập không chuyển thông tin nào của bạn tới đây. Đăng nhập lại lúc nào cũng được.',
      en: 'The sign-in service passed on nothing about you. You can sign in again at any time.',
    },
  },
  ended: {
    title: { vi: 'Phiên đăng nhập đã hết', en: 'Your sign-in has ended' },
    advice: {
      vi: 'Đăng nhập lại để xem tiếp dữ liệu của mình.',
      en: 'Sign in again to go on reading your own data.',
    },
  },
  unasked: {
    title: { vi: 'Lần đăng nhập này không bắt đầu từ đây', en: 'This sign-in did not start here' },
    advice: {
      vi: 'Để an toàn, hệ thống không nhận lần đăng nhập mở từ đường dẫn có sẵn hay từ thẻ khác của trình duyệt. Hãy đăng nhập từ trang này.',
      en: 'To be safe, a sign-in from a ready-made link or another tab is not taken. Sign in from this page.',
    },
  },
  away: {
    title: { vi: 'Nơi đăng nhập chưa trả lời', en: 'The sign-in service does not answer' },
    advice: {
      vi: 'Phần công khai vẫn xem được. Hãy thử lại sau ít phút.',
      en: 'What is public can be read all the same. Try again in a few minutes.',
    },
  },
  failed: {
    title: { vi: 'Đăng nhập chưa thành công', en: 'Signing in did not succeed' },
    advice: {
      vi: 'Mã xác nhận có thể đã hết hạn hoặc đã dùng rồi. Hãy đăng nhập lại; nếu vẫn lỗi, báo nơi hỗ trợ của hệ thống.',
      en: 'The code may be too old or used already. Sign in again; if it fails once more, tell the hub’s support.',
    },
  },
};

// What a provider says when it was asked to show nothing and had to. @see OpenID Connect Core 1.0, section 3.1.2.6
const HAD_TO_SHOW = new Set([
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
]);

/** Which trouble it is. `told`: the provider's error code; null: it said none. `isReached` false: it was not reached. */
export function troubleOf({
  told,
  isReached,
}: {
  readonly told: string | null;
  readonly isReached: boolean;
}): SignInTrouble {
  if (!isReached || told === 'temporarily_unavailable' || told === 'server_error') {
    return 'away';
  }
  if (told === 'access_denied') {
    return 'stopped';
  }
  return told !== null && HAD_TO_SHOW.has(told) ? 'ended' : 'failed';
}
