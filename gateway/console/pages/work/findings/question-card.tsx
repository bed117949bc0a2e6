import { Badge } from '../../../parts/badge.tsx';
import { Button } from '../../../parts/button.tsx';
import { type Fact, Facts } from '../../../parts/facts.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { CORRECTION_WORDS } from '../dossier/code-words.ts';
import { AnswerBy } from './answer-by.tsx';
import { factsOf } from './question-facts.ts';
import type { Question } from './question.ts';
import styles from './question-card.module.css';
import { SaidValue } from './said-value.tsx';

interface QuestionCardProps {
  readonly question: Question;
  readonly onAnswer: () => void;
}

const WHO_SAYS = { vi: 'Người dân ghi', en: 'The person says' };

/** One question to the agency: what is said to be wrong, by whom, and until when it is to be answered. */
export function QuestionCard({ question, onAnswer }: QuestionCardProps) {
  const { say, language } = useSpeech();
  const said: Fact = {
    label: WHO_SAYS,
    value: question.said === null ? null : <SaidValue value={question.said} />,
  };
  return (
    <li className={styles['card']}>
      <div className={styles['head']}>
        <h3>{say(question.what)}</h3>
        <AnswerBy question={question} />
      </div>
      <Facts facts={[said, ...factsOf(question, language)]} />
      {question.state === 'OPEN' ? (
        <p>
          <Button onPress={onAnswer}>
            <Said vi="Trả lời" en="Answer" />
            <span className="only-read">
              : {say(question.what)} {question.person}
            </span>
          </Button>
        </p>
      ) : (
        <p>
          <Badge {...CORRECTION_WORDS[question.state]} /> {question.answer}
        </p>
      )}
    </li>
  );
}
