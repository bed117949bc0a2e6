import { Link } from 'react-router';

import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { useSpeech } from '../../words/language.tsx';
import { LIFE_EVENTS } from '../apply/choose/life-events.ts';
import styles from './tiles.module.css';

/** What happens in a life, each leading to its procedures. */
export function Events() {
  const { say } = useSpeech();
  return (
    <Panel
      title={{ vi: 'Chuyện gì đang đến với bạn?', en: 'What is happening in your life?' }}
      beside={
        <Link to="/apply/newborn">
          <Said vi="Trẻ mới sinh: ba thủ tục một lần" en="A newborn: three services at once" />
        </Link>
      }
    >
      <ul className={styles['tiles']}>
        {LIFE_EVENTS.map(({ id, name, about }) => (
          <li key={id}>
            <Link to={`/apply?event=${id}`}>
              <strong>{say(name)}</strong>
              <span>{say(about)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
