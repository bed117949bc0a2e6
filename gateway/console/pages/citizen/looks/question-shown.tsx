import { Badge } from '../../../parts/badge.tsx';
import { dayText, momentText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import { QUESTION_STATE } from './question-words.ts';
import type { AskedQuestion } from './use-questions.ts';

/** One question: whom it was put to, where it stands, and the answer. */
export function QuestionShown(asked: AskedQuestion) {
  const { say, language } = useSpeech();
  const { question, agency, state, answer, askedAt, answeredAt, record } = asked;
  return (
    <div className={styles['stack']}>
      <div className={styles['apart']}>
        <strong>{agency?.name ?? agency?.code ?? say({ vi: 'Cơ quan được hỏi', en: 'The agency' })}</strong>
        <Badge {...QUESTION_STATE[state]} />
      </div>
      {record !== null && <p className={styles['muted']}>{record.reason}</p>}
      <p>
        <span className={styles['muted']}>{momentText(language, askedAt)} </span>“{question}”
      </p>
      <p className={styles['muted']}>{say(standing(asked))}</p>
      {answer !== null && (
        <blockquote className={styles['answer']}>
          <p>{answer}</p>
          {answeredAt !== null && <p className={styles['muted']}>{momentText(language, answeredAt)}</p>}
        </blockquote>
      )}
    </div>
  );
}

function standing({ state, answerBy, acknowledgeBy, acknowledgedAt, extensionReason }: AskedQuestion): {
  readonly vi: string;
  readonly en: string;
} {
  if (state === 'ANSWERED') {
    return { vi: 'Câu trả lời:', en: 'The answer:' };
  }
  const [vi, en] = [dayText('vi', answerBy), dayText('en', answerBy)];
  if (acknowledgedAt === null) {
    return {
      vi: `Cơ quan xác nhận chậm nhất ${dayText('vi', acknowledgeBy)}, trả lời chậm nhất ${vi}.`,
      en: `The agency acknowledges it by ${dayText('en', acknowledgeBy)} and answers by ${en}.`,
    };
  }
  const more = extensionReason === null ? '' : ` ${extensionReason}`;
  return {
    vi: `Cơ quan đã nhận câu hỏi, trả lời chậm nhất ${vi}.${more}`,
    en: `The agency has it and answers by ${en}.${more}`,
  };
}
