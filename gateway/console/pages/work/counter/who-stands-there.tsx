import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import { isForAnother, type PaperKind, PAPERS, type Standing, STANDING } from './intake-form.ts';
import { type IntakePartProps, personProps } from './intake-part.ts';
import styles from './intake-questions.module.css';
import { PaperPart } from './paper-part.tsx';
import { WordChoice } from './word-choice.tsx';

const WHO = { vi: 'Người đến nộp', en: 'Who stands here' };
const WHOS: Readonly<Record<Standing, Words>> = {
  THEMSELF: { vi: 'Chính chủ hồ sơ', en: 'The person themself' },
  ANOTHER: {
    vi: 'Cha mẹ, người giám hộ hoặc người đại diện',
    en: 'A parent, guardian or representative',
  },
};
const LEGAL = { vi: 'Người đại diện theo pháp luật đến nộp', en: 'Legal representative who stands here' };
const OTHER = { vi: 'Người đến nộp thay', en: 'Who stands here for them' };
const PAPER = { vi: 'Giấy tờ của người đến nộp', en: 'Paper of who stands here' };
const PAPER_KINDS: Readonly<Record<PaperKind, Words>> = {
  CITIZEN: { vi: 'Số định danh', en: 'Personal number' },
  FOREIGNER: { vi: 'Hộ chiếu', en: 'Passport' },
};

/** Who stands at the counter: the owner, or somebody who may act for them. A state body sends whom it likes. */
export function WhoStandsThere(props: IntakePartProps) {
  const { say } = useSpeech();
  const { form, onFill } = props;
  const isPerson = form.kind === 'CITIZEN' || form.kind === 'FOREIGNER';
  return (
    <>
      {isPerson && (
        <WordChoice
          label={WHO}
          all={STANDING}
          words={WHOS}
          value={form.standing}
          onChoose={(standing) => onFill({ standing })}
        />
      )}
      {isForAnother(form) && (
        <fieldset className={styles['there']}>
          <legend>{say(isPerson ? OTHER : LEGAL)}</legend>
          <WordChoice
            label={PAPER}
            all={PAPERS}
            words={PAPER_KINDS}
            value={form.paper}
            onChoose={(paper) => onFill({ paper })}
          />
          <PaperPart paper={form.paper} {...personProps(props, 'there')} />
        </fieldset>
      )}
    </>
  );
}
