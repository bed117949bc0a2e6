import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { ReadProcedureQuery } from '../graph/generated/read-procedure.ts';
import { timeWords } from '../procedure-words.ts';
import { wordsOf } from '../words-of.ts';
import styles from './legs-ahead.module.css';

type Leg = NonNullable<ReadProcedureQuery['interlinkedGroup']>['legs'][number];

/** The services of a group in their order: who does which, what comes of it, and what waits for what. */
export function LegsAhead({ legs }: { readonly legs: readonly Leg[] }) {
  const { say } = useSpeech();
  return (
    <Panel title={{ vi: 'Một tờ khai, nhiều việc', en: 'One form, several services' }}>
      <ol className={styles['legs']}>
        {legs.map((leg) => {
          const time = timeWords(leg.procedure?.channels ?? []);
          return (
            <li key={leg.order}>
              <span className={styles['number']} aria-hidden="true">
                {leg.order}
              </span>
              <div>
                <h3>{say(wordsOf(leg.procedure?.name, leg.procedure?.nameEn))}</h3>
                <p>{say(wordsOf(leg.agency, leg.agencyEn))}</p>
                <p className={styles['result']}>
                  {leg.results.map(({ name, nameEn }) => say(wordsOf(name, nameEn))).join('; ')}
                </p>
                <p className={styles['when']}>
                  {leg.startsAfter.length === 0 ? (
                    <Said vi="Bắt đầu ngay khi nộp." en="Starts as soon as you submit." />
                  ) : (
                    <Said
                      vi={`Tự bắt đầu khi xong việc ${leg.startsAfter.join(', ')}.`}
                      en={`Starts by itself when service ${leg.startsAfter.join(', ')} is done.`}
                    />
                  )}
                </p>
                {time && <p className={styles['when']}>{say(time)}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
