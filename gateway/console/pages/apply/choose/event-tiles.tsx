import { Link } from 'react-router';

import { useSpeech } from '../../../words/language.tsx';
import styles from './event-tiles.module.css';
import { countByEvent, LIFE_EVENTS, type Placed } from './life-events.ts';

/** What happens in a life, each leading to its procedures. */
export function EventTiles({ procedures }: { readonly procedures: readonly Placed[] }) {
  const { say } = useSpeech();
  const counts = countByEvent(procedures);
  return (
    <ul className={styles['tiles']}>
      {LIFE_EVENTS.map(({ id, name, about }) => (
        <li key={id}>
          <Link to={`/apply?event=${id}`}>
            <strong>{say(name)}</strong>
            <span>{say(about)}</span>
            <small>{say(countWords(counts.get(id) ?? 0))}</small>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function countWords(count: number) {
  return { vi: `${count} thủ tục`, en: count === 1 ? '1 procedure' : `${count} procedures` };
}
