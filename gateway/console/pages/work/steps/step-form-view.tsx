import { type SyntheticEvent, useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { DossierRead } from '../dossier/dossier-read.ts';
import { missingOf } from './missing-parts.ts';
import type { ChangedDossier, StepOutcome } from './step-answer.ts';
import { BLANK, type StepForm } from './step-form.ts';
import { type StepName, STEPS } from './step-kinds.ts';
import { StepParts } from './step-parts.tsx';
import styles from './step-form-view.module.css';
import { StepRefusal } from './step-refusal.tsx';
import { useStep } from './use-step.ts';

interface StepFormViewProps {
  readonly step: StepName;
  readonly dossier: DossierRead;
  readonly onDone: () => void;
  readonly onChanged: (now: ChangedDossier) => void;
}

/** What a step asks for, and the button that takes it. */
export function StepFormView({ step, dossier, onDone, onChanged }: StepFormViewProps) {
  const { say } = useSpeech();
  const { name, meaning, parts } = STEPS[step];
  const [form, fill] = useState<StepForm>(BLANK);
  const [tried, setTried] = useState(false);
  const { sending, outcome, faults, take } = useStep(step, dossier);
  const missing = missingOf(parts, form);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(missing).length === 0 && !sending) {
      follow(await take(form), { onDone, onChanged });
    }
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <p>{say(meaning)}</p>
      <StepParts
        parts={parts}
        dossier={dossier}
        form={form}
        missing={tried ? missing : {}}
        onFill={(some) => fill((before) => ({ ...before, ...some }))}
      />
      <StepRefusal outcome={outcome} faults={faults} />
      <p>
        <Button type="submit" weight="main" busy={sending}>
          {say(name)}
        </Button>
      </p>
    </form>
  );
}

function follow(
  outcome: StepOutcome | null,
  { onDone, onChanged }: Pick<StepFormViewProps, 'onDone' | 'onChanged'>,
): void {
  if (outcome?.__typename === 'DossierStepped') {
    onDone();
  }
  if (outcome?.__typename === 'DossierChangedMeanwhile' && outcome.dossier !== null) {
    onChanged(outcome.dossier);
  }
}
