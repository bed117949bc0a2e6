import { useState } from 'react';

import { Badge } from '../../../parts/badge.tsx';
import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { momentText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import type { Look } from './group-looks.ts';
import { ProofOf } from './proof-of.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { QUESTION_STATE } from './question-words.ts';
import type { AskedQuestions } from './use-questions.ts';

interface LookItemProps {
  readonly look: Look;
  readonly questions: AskedQuestions;
}

/** One look in plain words, with its proof and a way to ask the agency about it. */
export function LookItem({ look, questions }: LookItemProps) {
  const { language } = useSpeech();
  const [asking, setAsking] = useState(false);
  const question = questions.list.find(({ record }) => record?.id === look.id);
  return (
    <li className={`${styles['item']} ${styles['look']}`}>
      <div>
        <time className={styles['when']} dateTime={look.at}>
          {momentText(language, look.at)}
        </time>
        <p>{look.reason}</p>
        {question !== undefined && <Badge {...QUESTION_STATE[question.state]} />}
      </div>
      <div className={styles['row']}>
        <ProofOf look={look} />
        {look.actor.__typename === 'AgencyActor' && (
          <Button onPress={() => setAsking(true)}>
            {question === undefined ? (
              <Said vi="Hỏi về lượt xem này" en="Question this look" />
            ) : (
              <Said vi="Xem câu hỏi của bạn" en="See your question" />
            )}
            <span className="only-read">: {momentText(language, look.at)}</span>
          </Button>
        )}
      </div>
      {asking && (
        <QuestionDialog
          look={look}
          question={question}
          onClose={() => setAsking(false)}
          onSent={questions.again}
        />
      )}
    </li>
  );
}
