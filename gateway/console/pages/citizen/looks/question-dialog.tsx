import { Dialog } from '../../../parts/dialog.tsx';
import styles from '../citizen.module.css';
import { WrittenSent } from '../written-sent.tsx';
import type { Look } from './group-looks.ts';
import { QuestionForm } from './question-form.tsx';
import { QuestionShown } from './question-shown.tsx';
import { type SentQuestion, useQuestionLook } from './use-question-look.ts';
import type { AskedQuestion } from './use-questions.ts';

interface QuestionDialogProps {
  readonly look: Look;
  /** What was asked about it before; undefined: nothing. */
  readonly question: AskedQuestion | undefined;
  readonly onClose: () => void;
  /** Told once the agency has the question. */
  readonly onSent: () => void;
}

const SENT = { vi: 'Đã gửi câu hỏi tới cơ quan', en: 'The agency has your question' };
const SENT_BEFORE = { vi: 'Lượt xem này bạn đã hỏi trước đó', en: 'You have questioned this look before' };

/** Asks the agency why it looked. @see NĐ 356/2025/NĐ-CP, Điều 5 */
export function QuestionDialog({ look, question, onClose, onSent }: QuestionDialogProps) {
  const sent = useQuestionLook(look.id, onSent);
  const { outcome } = sent;
  return (
    <Dialog title={{ vi: 'Hỏi về lượt xem này', en: 'Question this look' }} onClose={onClose}>
      <p className={styles['muted']}>{look.reason}</p>
      {outcome?.__typename === 'AccessQuestioned' ? (
        <WrittenSent
          title={outcome.repeated ? SENT_BEFORE : SENT}
          answerBy={outcome.question.answerBy}
          then={{
            vi: '; quá hạn thì bộ phận bảo vệ dữ liệu vào cuộc.',
            en: '; when it is not, data protection takes over.',
          }}
        />
      ) : (
        <QuestionBody question={question} sent={sent} />
      )}
    </Dialog>
  );
}

function QuestionBody({
  question,
  sent,
}: { readonly sent: SentQuestion } & Pick<QuestionDialogProps, 'question'>) {
  return question === undefined ? <QuestionForm sent={sent} /> : <QuestionShown {...question} />;
}
