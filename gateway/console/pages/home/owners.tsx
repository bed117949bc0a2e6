import { Link } from 'react-router';

import { PUBLIC } from '../../graph/reason.ts';
import { useAsk } from '../../graph/use-ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { useLang } from '../../words/use-lang.ts';
import { Owners as OwnersQuestion } from './generated/owners.ts';
import { OwnerCard } from './owner-card.tsx';
import styles from './owners.module.css';

/** Who holds the data behind the pages, and whether they answer now. */
export function Owners() {
  const lang = useLang();
  const asked = useAsk({ of: OwnersQuestion, with: { lang }, reason: PUBLIC });
  return (
    <Panel
      title={{
        vi: 'Ai giữ dữ liệu, và có đang trả lời không',
        en: 'Who holds the data, and whether they answer',
      }}
      beside={
        <Link to="/graph">
          <Said vi="Xem đồ thị" en="See the graph" />
        </Link>
      }
    >
      <Answer to={asked}>
        {({ subgraphs }) => (
          <ul className={styles['owners']}>
            {(subgraphs ?? [])
              .filter(({ state }) => state === 'LIVE')
              .map((owner) => (
                <OwnerCard key={owner.name} owner={owner} />
              ))}
          </ul>
        )}
      </Answer>
    </Panel>
  );
}
