import { Button, ButtonLink } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { wordsOf } from '../words-of.ts';
import { ChangedValues } from './changed-values.tsx';
import { useFilingAt } from './filing-at.ts';
import type { Confirmed, Outcome } from './outcome.ts';
import styles from './outcome-notice.module.css';
import type { Filled } from './use-filled.ts';

interface OutcomeNoticeProps {
  readonly outcome: Outcome;
  readonly filled: Filled;
  /** Hands it in again, now that this is known. */
  readonly onConfirm: (confirmed: Partial<Confirmed>) => Promise<void>;
}

/** Why nothing was taken in yet, and what one may do about it. What is wrong at fields is told in the list of troubles. */
export function OutcomeNotice({ outcome, filled, onConfirm }: OutcomeNoticeProps) {
  const { say } = useSpeech();
  switch (outcome.__typename) {
    case 'SourceChanged':
      return (
        <Notice tone="warn" title={{ vi: 'Dữ liệu nguồn vừa thay đổi', en: 'The sources have just changed' }}>
          <p>
            <Said
              vi="Chưa nộp gì. Hãy xem giá trị mới rồi xác nhận."
              en="Nothing was submitted. Look at the new values, then confirm."
            />
          </p>
          <ChangedValues changed={outcome.fields} filled={filled} />
          <p>
            <Button weight="main" onPress={() => void onConfirm({ changed: true })}>
              <Said vi="Dùng giá trị mới và nộp" en="Use the new values and submit" />
            </Button>
          </p>
        </Notice>
      );
    case 'DuplicateDossier':
      return <Duplicate code={outcome.dossier?.code ?? null} onConfirm={onConfirm} />;
    case 'IdempotencyConflict':
      return (
        <Notice tone="warn" title={{ vi: 'Chưa nộp được lần này', en: 'Not submitted this time' }}>
          <p>{say(wordsOf(outcome.message, outcome.messageEn))}</p>
          <p>
            <Said vi="Bấm Nộp hồ sơ lần nữa." en="Press Submit once more." />
          </p>
        </Notice>
      );
    default:
      return null;
  }
}

interface DuplicateProps {
  /** Null: it cannot be seen. */
  readonly code: string | null;
  readonly onConfirm: OutcomeNoticeProps['onConfirm'];
}

function Duplicate({ code, onConfirm }: DuplicateProps) {
  const { dossierPath } = useFilingAt();
  return (
    <Notice
      tone="warn"
      title={{
        vi: 'Đã có một hồ sơ cùng thủ tục chưa xong',
        en: 'A dossier of this procedure is still open',
      }}
    >
      <p>
        <Said
          vi={code === null ? 'Chưa nộp gì.' : `Chưa nộp gì. Hồ sơ đang giải quyết: ${code}.`}
          en={
            code === null ? 'Nothing was submitted.' : `Nothing was submitted. The open dossier is ${code}.`
          }
        />
      </p>
      <p className={styles['ways']}>
        {code !== null && (
          <ButtonLink to={dossierPath(code)} weight="main">
            <Said vi="Xem hồ sơ đó" en="See that dossier" />
          </ButtonLink>
        )}
        <Button onPress={() => void onConfirm({ duplicate: true })}>
          <Said vi="Vẫn nộp thêm hồ sơ mới" en="Submit another anyway" />
        </Button>
      </p>
    </Notice>
  );
}
