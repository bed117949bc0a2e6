import { useId } from 'react';

import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import styles from './which-answer.module.css';

interface WhichAnswerProps {
  /** Null: not decided yet. */
  readonly confirmed: boolean | null;
  /** Null: nothing is wrong. */
  readonly problem: Words | null;
  readonly onChoose: (confirmed: boolean) => void;
}

const WHICH = { vi: 'Cơ quan trả lời', en: 'The agency answers' };
const WAYS = [
  {
    confirmed: true,
    words: { vi: 'Chấp nhận: dữ liệu sẽ được sửa', en: 'Agreed: the data will be corrected' },
  },
  {
    confirmed: false,
    words: { vi: 'Giữ nguyên: dữ liệu đang đúng', en: 'Kept as it is: the data are right' },
  },
];

/** Whether the agency agrees. Nothing is chosen for the officer. */
export function WhichAnswer({ confirmed, problem, onChoose }: WhichAnswerProps) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <fieldset className={styles['ways']} aria-describedby={problem === null ? undefined : id}>
      <legend>{say(WHICH)}</legend>
      {WAYS.map((way) => (
        <label key={way.words.en}>
          <input
            type="radio"
            name={id}
            checked={confirmed === way.confirmed}
            onChange={() => onChoose(way.confirmed)}
          />
          <span>{say(way.words)}</span>
        </label>
      ))}
      {problem !== null && (
        <p id={id} className={styles['problem']} role="alert">
          {say(problem)}
        </p>
      )}
    </fieldset>
  );
}
