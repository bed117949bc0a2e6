import { useSpeech } from '../../../words/language.tsx';
import type { ReadProcedureQuery } from '../graph/generated/read-procedure.ts';
import { capital, CHANNELS } from '../procedure-words.ts';
import { wordsOf } from '../words-of.ts';
import { FeeList } from './fee-list.tsx';
import styles from './filing-ways.module.css';

type Way = NonNullable<ReadProcedureQuery['procedure']>['channels'][number];

/** The ways of filing side by side, each with its time limits and fees. */
export function FilingWays({ ways }: { readonly ways: readonly Way[] }) {
  const { say } = useSpeech();
  return (
    <ul className={styles['ways']}>
      {ways.map((way) => (
        <li key={way.channel}>
          <h3>{say(CHANNELS[way.channel])}</h3>
          {way.timeLimit && <p>{capital(say(wordsOf(way.timeLimit.text, way.timeLimit.textEn)))}</p>}
          {way.otherTimeLimits.map((limit) => (
            <p key={limit.text} className={styles['also']}>
              {say(wordsOf(limit.condition, limit.conditionEn))}: {say(wordsOf(limit.text, limit.textEn))}
            </p>
          ))}
          <FeeList fees={way.fees} />
        </li>
      ))}
    </ul>
  );
}
