import type { Words } from '../../../words/words.ts';
import { CHANNELS, type CounterChannel, type OwnerKind, OWNERS } from './intake-form.ts';
import type { IntakePartProps } from './intake-part.ts';
import { WordChoice } from './word-choice.tsx';

const KIND = { vi: 'Chủ hồ sơ', en: 'Whose matter it is' };
const KINDS: Readonly<Record<OwnerKind, Words>> = {
  CITIZEN: { vi: 'Công dân Việt Nam (số định danh)', en: 'Vietnamese citizen (personal number)' },
  FOREIGNER: { vi: 'Người nước ngoài (hộ chiếu)', en: 'Foreigner (passport)' },
  ORGANIZATION: { vi: 'Doanh nghiệp, tổ chức (mã số thuế)', en: 'Enterprise, organisation (tax code)' },
  STATE_BODY: { vi: 'Cơ quan nhà nước', en: 'State body' },
};
const CHANNEL = { vi: 'Hình thức', en: 'How it came' };
const WAYS: Readonly<Record<CounterChannel, Words>> = {
  DIRECT: { vi: 'Trực tiếp tại quầy', en: 'In person' },
  POST: { vi: 'Qua bưu chính', en: 'By post' },
};

/** Whose matter it is, and how it came. */
export function HowTheyCame({ form, onFill }: IntakePartProps) {
  return (
    <>
      <WordChoice
        label={KIND}
        all={OWNERS}
        words={KINDS}
        value={form.kind}
        onChoose={(kind) => onFill({ kind })}
      />
      <WordChoice
        label={CHANNEL}
        all={CHANNELS}
        words={WAYS}
        value={form.channel}
        onChoose={(channel) => onFill({ channel })}
      />
    </>
  );
}
