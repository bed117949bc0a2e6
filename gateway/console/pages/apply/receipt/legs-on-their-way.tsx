import { Link } from 'react-router';

import { Badge } from '../../../parts/badge.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { LEG_STATE } from '../../../words/leg-state.ts';
import { resumePath } from '../addresses.ts';
import type { ReadReceiptQuery } from '../graph/generated/read-receipt.ts';
import { mayResume } from '../resume/held-leg.ts';
import { wordsOf } from '../words-of.ts';
import styles from './legs-on-their-way.module.css';

type Group = NonNullable<NonNullable<ReadReceiptQuery['dossier']>['group']>;
type Leg = Group['legs'][number];

interface LegsOnTheirWayProps {
  readonly group: Group;
  /** The dossier on whose receipt they stand. */
  readonly code: string;
}

/** The services of one declaration: how far each is, who has it, and what it waits for. */
export function LegsOnTheirWay({ group, code }: LegsOnTheirWayProps) {
  return (
    <Panel title={{ vi: 'Ba việc từ một tờ khai', en: 'Three services from one form' }}>
      <ol className={styles['legs']}>
        {group.legs.map((leg) => (
          <LegRow key={leg.position} leg={leg} code={code} planned={group.interlinkedGroup?.legs} />
        ))}
      </ol>
    </Panel>
  );
}

interface LegRowProps {
  readonly leg: Leg;
  readonly code: string;
  /** The legs as the group has them: they name what has not become a dossier yet. */
  readonly planned: NonNullable<Group['interlinkedGroup']>['legs'] | undefined;
}

function LegRow({ leg, code, planned }: LegRowProps) {
  const { say } = useSpeech();
  const { name, agency } = namesOf(leg, planned);
  const { tone, words } = LEG_STATE[leg.state];
  return (
    <li className={styles[leg.state.toLowerCase()]}>
      <div className={styles['head']}>
        <h3>{say(name)}</h3>
        <Badge tone={tone} words={words} />
      </div>
      <p>{say(agency)}</p>
      {leg.awaitsText !== null && (
        <p className={styles['waits']}>{say(wordsOf(leg.awaitsText, leg.awaitsTextEn))}</p>
      )}
      {mayResume(leg) && (
        <Link to={resumePath(code, leg.position)}>
          <Said vi="Tiếp tục việc này" en="Go on with this service" />
        </Link>
      )}
      {leg.dossier !== null && <Link to={`/me/dossiers/${leg.dossier.code}`}>{leg.dossier.code}</Link>}
    </li>
  );
}

function namesOf(leg: Leg, planned: LegRowProps['planned']) {
  const plan = planned?.find(({ order }) => order === leg.position);
  const named = leg.procedure ?? plan?.procedure ?? { name: leg.procedureCode, nameEn: null };
  const agency = leg.unit ?? { name: plan?.agency, nameEn: plan?.agencyEn };
  return { name: wordsOf(named.name, named.nameEn), agency: wordsOf(agency.name, agency.nameEn) };
}
