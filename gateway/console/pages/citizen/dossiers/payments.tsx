import { Badge, type Tone } from '../../../parts/badge.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { dongText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import styles from '../citizen.module.css';
import type { OwnDossier } from './dossier-shown.tsx';

type Payments = OwnDossier['payments'];
type State = NonNullable<Payments>[number]['state'];

const STATES: Readonly<Record<State, { readonly tone: Tone; readonly words: Words }>> = {
  DUE: { tone: 'warn', words: { vi: 'Chờ nộp', en: 'To be paid' } },
  PAID: { tone: 'good', words: { vi: 'Đã nộp', en: 'Paid' } },
  REFUND_DUE: { tone: 'warn', words: { vi: 'Chờ hoàn', en: 'To be given back' } },
  REFUNDED: { tone: 'plain', words: { vi: 'Đã hoàn', en: 'Given back' } },
};

/** Fees and charges. Nothing stands here when there are none. */
export function Payments({ payments }: { readonly payments: Payments }) {
  const { say, language } = useSpeech();
  if (payments === null || payments.length === 0) {
    return null;
  }
  return (
    <Panel title={{ vi: 'Phí, lệ phí', en: 'Fees and charges' }}>
      <ul className={styles['list']}>
        {payments.map(({ number, name, amount, state }) => (
          <li key={number} className={styles['item']}>
            <div className={styles['apart']}>
              <span>
                {name}: <strong>{dongText(language, amount)}</strong>
              </span>
              <Badge {...STATES[state]} />
            </div>
          </li>
        ))}
      </ul>
      {payments.some(({ state }) => state === 'DUE') && (
        <p className={styles['muted']}>
          {say({
            vi: 'Nộp trên Cổng Dịch vụ công quốc gia hoặc tại bộ phận một cửa.',
            en: 'To be paid on the National Public Service Portal or at the one-stop counter.',
          })}
        </p>
      )}
    </Panel>
  );
}
