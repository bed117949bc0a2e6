import type { ReactNode } from 'react';

import { useSpeech } from '../../words/language.tsx';
import type { Words } from '../../words/words.ts';
import styles from './reason-strip.module.css';

interface ReasonStripProps {
  /** The purpose that every question of this page states. */
  readonly purpose: string;
  /** The dossier in the course of which it is asked; null: a list is looked at. */
  readonly inCase: string | null;
  /** What the case is called; a dossier unless told. */
  readonly caseName?: Words;
  readonly children: ReactNode;
}

const LABEL = { vi: 'Lý do xem dữ liệu', en: 'Why these data are looked at' };
const PURPOSE = { vi: 'Mục đích', en: 'Purpose' };
const CASE = { vi: 'Hồ sơ', en: 'Dossier' };
const NO_CASE = { vi: 'chưa nêu', en: 'none named' };

/** Says all the time why data are looked at, in which case, and that the person will see it. */
export function ReasonStrip({ purpose, inCase, caseName = CASE, children }: ReasonStripProps) {
  const { say } = useSpeech();
  return (
    <aside className={styles['strip']} aria-label={say(LABEL)}>
      <p className={styles['sentence']}>{children}</p>
      <dl className={styles['facts']}>
        <div>
          <dt>{say(PURPOSE)}</dt>
          <dd>
            <code>{purpose}</code>
          </dd>
        </div>
        <div>
          <dt>{say(caseName)}</dt>
          <dd>{inCase === null ? say(NO_CASE) : <code>{inCase}</code>}</dd>
        </div>
      </dl>
    </aside>
  );
}
