import { Badge } from '../../../parts/badge.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { momentText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import type { LooksAtMeQuery } from './generated/looks-at-me.ts';

type Emergencies = NonNullable<LooksAtMeQuery['me']>['emergencies'];

const FINDINGS = {
  JUSTIFIED: { tone: 'good', words: { vi: 'Đúng là khẩn cấp', en: 'It was an emergency' } },
  UNJUSTIFIED: { tone: 'bad', words: { vi: 'Không phải khẩn cấp', en: 'It was no emergency' } },
} as const;

/** Emergencies in which an agency could read the reader's data. Nothing stands here when there was none. @see Luật Dữ liệu 60/2024/QH15, Điều 18 */
export function Emergencies({ emergencies }: { readonly emergencies: Emergencies }) {
  const { language } = useSpeech();
  return (
    emergencies !== null &&
    emergencies.length > 0 && (
      <Panel title={{ vi: 'Tình huống khẩn cấp', en: 'Emergencies' }}>
        <ul className={styles['list']}>
          {emergencies.map(({ id, unit, reason, approvedAt, review }) => (
            <li key={id} className={styles['item']}>
              <div className={styles['apart']}>
                <strong>{unit?.name}</strong>
                {review !== null && <Badge {...FINDINGS[review.finding]} />}
              </div>
              {approvedAt !== null && (
                <span className={styles['muted']}>{momentText(language, approvedAt)}</span>
              )}
              <p>{reason}</p>
              {review !== null && <blockquote className={styles['answer']}>{review.text}</blockquote>}
            </li>
          ))}
        </ul>
      </Panel>
    )
  );
}
