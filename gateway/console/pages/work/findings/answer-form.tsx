import { type SyntheticEvent, useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { Refused } from '../refused.tsx';
import { TypedPart } from '../steps/typed-part.tsx';
import styles from './answer-form.module.css';
import { type AnswerGiven, answerTroubles, MOST_LETTERS } from './answer-text.ts';
import type { Question } from './question.ts';
import { useAnswer } from './use-answer.ts';
import { WhichAnswer } from './which-answer.tsx';

interface AnswerFormProps {
  readonly question: Question;
  /** Told when it was answered. */
  readonly onAnswered: () => void;
}

const ANSWER = { vi: 'Lời trả lời', en: 'Your answer' };
const REFUSED = { vi: 'Chưa trả lời được', en: 'Not answered' };

/** Whether the agency agrees, and its words to the person. */
export function AnswerForm({ question, onAnswered }: AnswerFormProps) {
  const [given, give] = useState<AnswerGiven>({ confirmed: null, text: '' });
  const [isTried, setTried] = useState(false);
  const { sending, refusal, faults, answer } = useAnswer(question);
  const troubles = answerTroubles(given, isTried);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const { confirmed, text } = given;
    if (confirmed !== null && text.trim() !== '' && !sending && (await answer(confirmed, text.trim()))) {
      onAnswered();
    }
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <WhichAnswer
        confirmed={given.confirmed}
        problem={troubles.confirmed}
        onChoose={(confirmed) => give({ ...given, confirmed })}
      />
      <TypedPart
        label={ANSWER}
        kind="lines"
        value={given.text}
        most={MOST_LETTERS}
        problem={troubles.text ?? undefined}
        onType={(text) => give({ ...given, text })}
      />
      <Refused title={REFUSED} refusal={refusal} faults={faults} />
      <p>
        <Button type="submit" weight="main" busy={sending}>
          <Said vi="Gửi trả lời" en="Send the answer" />
        </Button>
      </p>
    </form>
  );
}
