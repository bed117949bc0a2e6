import { useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { Said } from '../../../parts/said.tsx';
import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import { useLang } from '../../../words/use-lang.ts';
import styles from '../citizen.module.css';
import type { OwnDossier } from './dossier-shown.tsx';
import { RateMyDossier } from './generated/rate-my-dossier.ts';
import { StepOutcome } from './step-outcome.tsx';
import { useStep } from './use-step.ts';

const SCORES: readonly Words[] = [
  { vi: 'Rất không hài lòng', en: 'Very bad' },
  { vi: 'Không hài lòng', en: 'Bad' },
  { vi: 'Bình thường', en: 'Fair' },
  { vi: 'Hài lòng', en: 'Good' },
  { vi: 'Rất hài lòng', en: 'Very good' },
];

interface RateProps {
  readonly dossier: OwnDossier;
  readonly onStepped: () => void;
}

/** How its owner found the service: what they said, or where to say it. Once, and not of what another system drives. */
export function Rate({ dossier, onStepped }: RateProps) {
  const { say } = useSpeech();
  const { rating } = dossier;
  if (rating !== null) {
    const words = SCORES[rating.score - 1] ?? { vi: `${rating.score}/5`, en: `${rating.score}/5` };
    return (
      <p className={styles['muted']}>
        {say({ vi: 'Bạn đã đánh giá: ', en: 'You rated it: ' })}
        <strong>{say(words)}</strong>, {say({ vi: dayText('vi', rating.at), en: dayText('en', rating.at) })}
      </p>
    );
  }
  return dossier.synchronised ? null : <RateForm dossier={dossier} onStepped={onStepped} />;
}

function RateForm({ dossier: { code, version }, onStepped }: RateProps) {
  const { say } = useSpeech();
  const [score, setScore] = useState<number | null>(null);
  const lang = useLang();
  const { step, sending, outcome } = useStep(RateMyDossier, onStepped);
  return (
    <form
      className={styles['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        if (score !== null) {
          void step({ code, version, score, lang });
        }
      }}
    >
      <fieldset className={styles['choices']}>
        <legend>
          <Said vi="Bạn thấy việc phục vụ thế nào?" en="How was the service?" />
        </legend>
        {SCORES.map((words, index) => (
          <label key={words.en}>
            <input type="radio" name="score" required onChange={() => setScore(index + 1)} />
            {say(words)}
          </label>
        ))}
      </fieldset>
      <StepOutcome outcome={outcome} />
      <div>
        <Button type="submit" busy={sending}>
          <Said vi="Gửi đánh giá" en="Send" />
        </Button>
      </div>
    </form>
  );
}
