import { Link, useParams } from 'react-router';

import { useAsk } from '../../graph/use-ask.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { Answer } from '../../parts/answer.tsx';
import { Said } from '../../parts/said.tsx';
import type { BoardSubgraph } from './board.tsx';
import { DetailPanel } from './detail-panel.tsx';
import { Entity } from './generated/entity.ts';
import styles from './graph.module.css';
import { PublicFields } from './public-fields.tsx';

/** What is known of one entity: which subgraphs know it, and its fields as the public schema has them. */
export function EntityDetail({ subgraphs }: { readonly subgraphs: readonly BoardSubgraph[] }) {
  const { name = '' } = useParams();
  const asked = useAsk({ of: Entity, with: { name }, reason: PUBLIC });
  const knowers = subgraphs.filter(({ entities }) => entities.includes(name));
  return (
    <DetailPanel key={name} title={{ vi: `Thực thể ${name}`, en: `Entity ${name}` }}>
      <div>
        <p>
          <Said vi="Các phân hệ biết thực thể này theo khóa:" en="Known by a key to these subgraphs:" />
        </p>
        <ul>
          {knowers.map((subgraph) => (
            <li key={subgraph.name}>
              <Link to={`/graph/subgraphs/${subgraph.name}`}>{subgraph.name}</Link>
              <span className={styles['words']}>{subgraph.agency?.name ?? subgraph.agency?.code}</span>
            </li>
          ))}
        </ul>
      </div>
      <Answer to={asked}>{({ __type }) => <PublicFields type={__type} name={name} />}</Answer>
    </DetailPanel>
  );
}
