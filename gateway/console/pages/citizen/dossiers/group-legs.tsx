import { Link } from 'react-router';

import { Badge } from '../../../parts/badge.tsx';
import { ButtonLink } from '../../../parts/button.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { LEG_STATE } from '../../../words/leg-state.ts';
import { resumePath } from '../../apply/addresses.ts';
import { mayResume } from '../../apply/resume/held-leg.ts';
import styles from '../citizen.module.css';
import type { OwnDossier } from './dossier-shown.tsx';

type Leg = NonNullable<OwnDossier['group']>['legs'][number];

/** The procedures of one declaration that goes through several offices. Nothing stands here for a single dossier. */
export function GroupLegs({ dossier: { code, group } }: { readonly dossier: OwnDossier }) {
  return (
    group !== null && (
      <Panel title={{ vi: 'Các thủ tục liên thông', en: 'Procedures done together' }}>
        <ol className={styles['list']}>
          {group.legs.map((leg) => (
            <LegShown key={leg.position} leg={leg} code={code} />
          ))}
        </ol>
      </Panel>
    )
  );
}

function LegShown({ leg, code }: { readonly leg: Leg; readonly code: string }) {
  const { position, procedure, dossier, state, awaitsText } = leg;
  return (
    <li className={styles['item']}>
      <div className={styles['apart']}>
        <span>
          {position}. {procedure?.name}
        </span>
        <Badge {...LEG_STATE[state]} />
      </div>
      {awaitsText !== null && <span className={styles['muted']}>{awaitsText}</span>}
      {mayResume(leg) && (
        <ButtonLink to={resumePath(code, position)}>
          <Said vi="Tiếp tục việc này" en="Go on with this service" />
        </ButtonLink>
      )}
      {dossier !== null && <Link to={`/me/dossiers/${dossier.code}`}>{dossier.code}</Link>}
    </li>
  );
}
