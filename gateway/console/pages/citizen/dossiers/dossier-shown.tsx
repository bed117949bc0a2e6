import { Panel } from '../../../parts/panel.tsx';
import { Timeline } from '../../../parts/timeline.tsx';
import styles from '../citizen.module.css';
import { AskedForMore } from './asked-for-more.tsx';
import { Corrections } from './corrections.tsx';
import type { MyDossierQuery } from './generated/my-dossier.ts';
import { GroupLegs } from './group-legs.tsx';
import { HandedIn } from './handed-in.tsx';
import { Payments } from './payments.tsx';
import { Results } from './results.tsx';
import { Standing } from './standing.tsx';
import { timelineOf } from './timeline-of.tsx';

/** A dossier as its owner reads it. */
export type OwnDossier = NonNullable<MyDossierQuery['dossier']>;

interface DossierShownProps {
  readonly dossier: OwnDossier;
  /** Asks for it anew; null: it is being asked for. */
  readonly again: (() => void) | null;
}

/** Everything about one dossier: what its owner has to do first, then where it stands, then how it came there. */
export function DossierShown({ dossier, again }: DossierShownProps) {
  const onStepped = again ?? NOTHING;
  return (
    <>
      <AskedForMore dossier={dossier} onStepped={onStepped} />
      <div className={styles['two']}>
        <div className={styles['stack']}>
          <Standing dossier={dossier} onStepped={onStepped} />
          <Results dossier={dossier} onStepped={onStepped} />
          <GroupLegs dossier={dossier} />
          <Payments payments={dossier.payments} />
          <Corrections corrections={dossier.corrections} fields={dossier.fields} />
          <HandedIn dossier={dossier} />
        </div>
        <Panel title={{ vi: 'Quá trình', en: 'What happened' }}>
          <Timeline steps={timelineOf(dossier)} />
        </Panel>
      </div>
    </>
  );
}

const NOTHING = (): void => undefined;
