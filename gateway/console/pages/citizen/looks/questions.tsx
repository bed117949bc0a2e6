import { Panel } from '../../../parts/panel.tsx';
import styles from '../citizen.module.css';
import { QuestionShown } from './question-shown.tsx';
import type { AskedQuestion } from './use-questions.ts';

/** What the reader asked about looks, and what was answered. Nothing stands here before the first question. */
export function Questions({ questions }: { readonly questions: readonly AskedQuestion[] }) {
  return (
    questions.length > 0 && (
      <Panel title={{ vi: 'Câu hỏi của bạn', en: 'Your questions' }}>
        <ul className={styles['list']}>
          {questions.map((question) => (
            <li key={question.id} className={styles['item']}>
              <QuestionShown {...question} />
            </li>
          ))}
        </ul>
      </Panel>
    )
  );
}
