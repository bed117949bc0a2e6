import { useSearchParams } from 'react-router';

import { Field } from '../../../parts/field.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { type QuestionState, STATES, stateIn } from './question-state.ts';
import styles from './state-choice.module.css';

const SHOW = { vi: 'Hiển thị', en: 'Show' };
const WORDS = {
  OPEN: { vi: 'Chờ trả lời', en: 'Waiting for an answer' },
  CONFIRMED: { vi: 'Đã chấp nhận', en: 'Agreed' },
  DECLINED: { vi: 'Đã giữ nguyên', en: 'Kept as they are' },
};

/** Which questions are shown, kept in the address. */
export function StateChoice({ state }: { readonly state: QuestionState }) {
  const { say } = useSpeech();
  const [, go] = useSearchParams();
  return (
    <div className={styles['choice']}>
      <Field label={SHOW}>
        {(control) => (
          <select
            {...control}
            value={state}
            onChange={({ target }) => go(stateIn(target.value) === 'OPEN' ? {} : { show: target.value })}
          >
            {STATES.map((one) => (
              <option key={one} value={one}>
                {say(WORDS[one])}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
