import { Badge } from '../../../parts/badge.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import { fieldNames } from '../field-names.ts';
import type { MyConsentsQuery } from './generated/my-consents.ts';
import { rightState } from './right-state.ts';
import { WithdrawConsent } from './withdraw-consent.tsx';

type Consents = NonNullable<MyConsentsQuery['me']>['consents'];

interface ConsentListProps {
  /** Null: they were not answered, which is said elsewhere. */
  readonly consents: Consents;
  readonly now: string;
  readonly onChanged: () => void;
}

/** What the reader has agreed to, in force or not. */
export function ConsentList({ consents, now, onChanged }: ConsentListProps) {
  return (
    <Panel title={{ vi: 'Bạn đã đồng ý', en: 'What you have agreed to' }}>
      {(consents ?? []).length === 0 ? (
        <Empty title={{ vi: 'Bạn chưa đồng ý việc nào', en: 'No consent yet' }}>
          <p>
            <Said
              vi="Khi một cơ quan cần bạn đồng ý, họ đưa bạn một đường dẫn hoặc mã QR mở trang này."
              en="When an agency needs your consent it gives you a link or a QR code that opens this page."
            />
          </p>
        </Empty>
      ) : (
        <ul className={styles['list']}>
          {consents?.map((consent) => (
            <ConsentItem key={consent.id} consent={consent} now={now} onChanged={onChanged} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface ConsentItemProps extends Omit<ConsentListProps, 'consents'> {
  readonly consent: NonNullable<Consents>[number];
}

function ConsentItem({ consent, now, onChanged }: ConsentItemProps) {
  const { say } = useSpeech();
  const { unit, purpose, fields, givenAt, until, withdrawnAt, receipt } = consent;
  const state = rightState(until, withdrawnAt, now);
  const [vi, en] = [
    `Từ ${dayText('vi', givenAt)} đến ${dayText('vi', withdrawnAt ?? until)}`,
    `From ${dayText('en', givenAt)} to ${dayText('en', withdrawnAt ?? until)}`,
  ];
  return (
    <li className={styles['item']}>
      <div className={styles['apart']}>
        <strong>{unit?.name}</strong>
        <Badge {...state} />
      </div>
      <p>
        <Said vi="Được xem: " en="May read: " />
        {say(fieldNames(fields))}
      </p>
      <p className={styles['muted']}>
        {say({ vi, en })}. {purpose.legalText} ({purpose.legalBasis})
      </p>
      <details className={styles['fold']}>
        <summary className={styles['muted']}>
          <Said vi="Biên nhận có chữ ký của trục" en="The hub’s signed receipt" />
        </summary>
        <p className={styles['code']}>{receipt}</p>
      </details>
      {state.lasts && (
        <WithdrawConsent consent={consent.id} whose={unit?.name ?? ''} onWithdrawn={onChanged} />
      )}
    </li>
  );
}
