import { useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { DOSSIER_STATUS } from '../../../words/dossier-status.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { DossierRead } from '../dossier/dossier-read.ts';
import { NoStep } from './no-step.tsx';
import { StepDialog } from './step-dialog.tsx';
import { type StepName, STEPS } from './step-kinds.ts';
import { stepsFrom } from './steps-from.ts';
import styles from './steps-panel.module.css';

interface StepsPanelProps {
  readonly dossier: DossierRead;
  /** Reads the dossier anew. */
  readonly onReload: () => void;
}

interface Begun {
  readonly step: StepName;
  /** The dossier as it was when the officer decided. */
  readonly on: DossierRead;
}

// What brings a dossier on, and not aside or to a halt: such a step is offered first of all.
const FORWARD: ReadonlySet<StepName> = new Set<StepName>([
  'ACCEPT',
  'START',
  'COMPLETE',
  'RETURN_RESULT',
  'RESUME',
  'SUPPLY_SUPPLEMENT',
  'RECORD_PAYMENT',
  'RECORD_REFUND',
]);

const TITLE = { vi: 'Việc làm được lúc này', en: 'What may be done now' };
const TAKEN = { vi: 'Đã thực hiện', en: 'Done' };

/** The steps that lead on from where the dossier stands, the usual one first. */
export function StepsPanel({ dossier, onReload }: StepsPanelProps) {
  const { say } = useSpeech();
  const [begun, begin] = useState<Begun | null>(null);
  const [taken, tell] = useState(false);
  const end = (done: boolean): void => {
    begin(null);
    tell(done);
    onReload();
  };
  const steps = stepsFrom(dossier);
  return (
    <Panel title={TITLE}>
      {taken && <Taken status={dossier.status} />}
      {steps.length === 0 && <NoStep dossier={dossier} />}
      <div className={styles['steps']}>
        {steps.map((step, index) => (
          <Button
            key={step}
            weight={index === 0 && FORWARD.has(step) ? 'main' : 'plain'}
            onPress={() => begin({ step, on: dossier })}
          >
            {say(STEPS[step].name)}
          </Button>
        ))}
      </div>
      {begun !== null && (
        <StepDialog
          key={begun.step}
          step={begun.step}
          dossier={begun.on}
          onEnd={end}
          onClose={() => begin(null)}
        />
      )}
    </Panel>
  );
}

function Taken({ status }: Pick<DossierRead, 'status'>) {
  const { say } = useSpeech();
  return (
    <Notice tone="good" title={TAKEN}>
      <p>{say(DOSSIER_STATUS[status].words)}</p>
    </Notice>
  );
}
