import { useSpeech } from '../../../words/language.tsx';
import { momentText } from '../../../words/format.ts';
import styles from './draft-line.module.css';
import { useFilingAt } from './filing-at.ts';
import type { DraftState } from './use-draft.ts';

const AT_COUNTER = {
  vi: 'Phần khai được lưu lại cho đến khi lượt tiếp nhận kết thúc.',
  en: 'What is filled in is kept until the intake ends.',
};

/** Whether what was said is kept, so that one may leave and come back. */
export function DraftLine({ draft }: { readonly draft: DraftState }) {
  const { say, language } = useSpeech();
  const { isCounter } = useFilingAt();
  return (
    <p className={draft.is === 'failed' ? styles['failed'] : styles['line']} role="status">
      {say(
        isCounter && draft.is === 'none'
          ? AT_COUNTER
          : wordsFor(draft, draft.is === 'saved' ? momentText(language, draft.at) : ''),
      )}
    </p>
  );
}

function wordsFor(draft: DraftState, at: string) {
  switch (draft.is) {
    case 'saving':
      return { vi: 'Đang lưu bản nháp…', en: 'Keeping the draft…' };
    case 'saved':
      return {
        vi: `Đã lưu bản nháp lúc ${at}. Bạn có thể rời trang và quay lại sau.`,
        en: `Draft kept at ${at}. You may leave and come back.`,
      };
    case 'failed':
      return draft.words;
    default:
      return {
        vi: 'Phần bạn khai được lưu lại trong 30 ngày, dù rời trang.',
        en: 'What you fill in is kept for 30 days, even if you leave.',
      };
  }
}
