import { Badge } from '../../../parts/badge.tsx';
import { Said } from '../../../parts/said.tsx';
import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import styles from '../citizen.module.css';
import { fieldNames } from '../field-names.ts';
import { EndRepresentation } from './end-representation.tsx';
import { rightState } from './right-state.ts';

interface Representation {
  readonly id: string;
  readonly fields: readonly string[];
  readonly basis: string;
  readonly recordedAt: string;
  readonly until: string;
  readonly endedAt: string | null;
}

interface RepresentationListProps {
  /** Null: they were not answered, which is said elsewhere. */
  readonly list: readonly Representation[] | null;
  readonly now: string;
  readonly onChanged: () => void;
}

/** Representations, each with the paper it rests on; either side may end one. @see Bộ luật Dân sự 2015, Điều 140 */
export function RepresentationList({ list, now, onChanged }: RepresentationListProps) {
  if (list === null || list.length === 0) {
    return (
      <p className={styles['muted']}>
        <Said vi="Chưa ghi nhận quan hệ đại diện nào." en="No representation is on record." />
      </p>
    );
  }
  return (
    <ul className={styles['list']}>
      {list.map((one) => (
        <RepresentationItem key={one.id} one={one} now={now} onChanged={onChanged} />
      ))}
    </ul>
  );
}

interface ItemProps extends Omit<RepresentationListProps, 'list'> {
  readonly one: Representation;
}

function RepresentationItem({ one, now, onChanged }: ItemProps) {
  const { say } = useSpeech();
  const state = rightState(one.until, one.endedAt, now);
  return (
    <li className={styles['item']}>
      <div className={styles['apart']}>
        <strong>{one.basis}</strong>
        <Badge {...state} />
      </div>
      <p>
        <Said vi="Được xem: " en="May read: " />
        {say(fieldNames(one.fields))}
      </p>
      <p className={styles['muted']}>
        <Said
          vi={`Từ ${dayText('vi', one.recordedAt)} đến ${dayText('vi', one.endedAt ?? one.until)}`}
          en={`From ${dayText('en', one.recordedAt)} to ${dayText('en', one.endedAt ?? one.until)}`}
        />
      </p>
      {state.lasts && <EndRepresentation id={one.id} onEnded={onChanged} />}
    </li>
  );
}
