import { useState } from 'react';

import { Dialog } from '../../../parts/dialog.tsx';
import type { DossierRead } from '../dossier/dossier-read.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { StepFormView } from './step-form-view.tsx';
import type { ChangedDossier } from './step-answer.ts';
import { type StepName, STEPS } from './step-kinds.ts';

interface StepDialogProps {
  readonly step: StepName;
  /** The dossier that the officer decided on. */
  readonly dossier: DossierRead;
  /** Told when it is over: true when the step was taken, false when the dossier had changed. */
  readonly onEnd: (done: boolean) => void;
  readonly onClose: () => void;
}

/** Asks what a step needs, takes it, and tells the loser of a race what was changed before them. */
export function StepDialog({ step, dossier, onEnd, onClose }: StepDialogProps) {
  const [changed, setChanged] = useState<ChangedDossier | null>(null);
  return (
    <Dialog title={STEPS[step].name} onClose={() => (changed === null ? onClose() : onEnd(false))}>
      {changed === null ? (
        <StepFormView step={step} dossier={dossier} onDone={() => onEnd(true)} onChanged={setChanged} />
      ) : (
        <ChangedMeanwhile before={dossier} now={changed} onReload={() => onEnd(false)} />
      )}
    </Dialog>
  );
}
