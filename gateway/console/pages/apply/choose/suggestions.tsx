import { Link } from 'react-router';

import { OWN_DATA } from '../../../graph/reason.ts';
import { useAsk } from '../../../graph/use-ask.ts';
import { Panel } from '../../../parts/panel.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { procedurePath } from '../addresses.ts';
import { Suggested } from '../graph/generated/suggested.ts';
import { wordsOf } from '../words-of.ts';
import styles from './suggestions.module.css';

/** What the reader could or should ask for, as their own data show. Nothing where nothing is suggested. */
export function Suggestions() {
  const { say } = useSpeech();
  const asked = useAsk({ of: Suggested, with: {}, reason: OWN_DATA });
  const told = asked.state === 'answered' ? (asked.data.suggestions ?? []) : [];
  const useful = told.flatMap(({ procedure, reason, reasonEn }) =>
    procedure === null || reason === null ? [] : [{ procedure, reason: wordsOf(reason, reasonEn) }],
  );
  return useful.length === 0 ? null : (
    <Panel title={{ vi: 'Gợi ý cho bạn', en: 'Suggested for you' }}>
      <ul className={styles['list']}>
        {useful.map(({ procedure, reason }) => (
          <li key={`${procedure.code} ${reason.vi}`}>
            <Link to={procedurePath(procedure.code)}>{say(wordsOf(procedure.name, procedure.nameEn))}</Link>
            <p>{say(reason)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
