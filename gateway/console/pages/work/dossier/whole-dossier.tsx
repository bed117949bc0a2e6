import { StepsPanel } from '../steps/steps-panel.tsx';
import type { DossierRead } from './dossier-read.ts';
import { FieldsPanel } from './fields-panel.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { LegsPanel } from './legs-panel.tsx';
import { MoneyPanel } from './money-panel.tsx';
import { PapersPanel } from './papers-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { ResultsPanel } from './results-panel.tsx';
import { StandingPanel } from './standing-panel.tsx';
import styles from './whole-dossier.module.css';

interface WholeDossierProps {
  readonly dossier: DossierRead;
  /** Reads it anew. */
  readonly onReload: () => void;
}

/** All of a dossier: what it says, beside where it stands and what may be done. */
export function WholeDossier({ dossier, onReload }: WholeDossierProps) {
  return (
    <div className={styles['whole']}>
      <div className={styles['standing']}>
        <StandingPanel dossier={dossier} />
        <StepsPanel dossier={dossier} onReload={onReload} />
      </div>
      <div className={styles['content']}>
        <FindingsPanel dossier={dossier} />
        <PeoplePanel dossier={dossier} />
        <FieldsPanel dossier={dossier} />
        <PapersPanel dossier={dossier} />
        <ResultsPanel dossier={dossier} />
        <MoneyPanel dossier={dossier} />
        <LegsPanel dossier={dossier} />
      </div>
      <div className={styles['history']}>
        <HistoryPanel dossier={dossier} />
      </div>
    </div>
  );
}
