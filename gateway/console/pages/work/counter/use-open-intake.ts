import { useState } from 'react';

import type { Fault } from '../../../graph/fault.ts';
import { PUBLIC } from '../../../graph/reason.ts';
import { useSend } from '../../../graph/use-send.ts';
import type { Words } from '../../../words/words.ts';
import { wordsOf } from '../../apply/words-of.ts';
import { OpenIntake } from './generated/open-intake.ts';
import { type IntakeForm, intakeInput } from './intake-form.ts';

interface Opening {
  readonly sending: boolean;
  /** Why nothing was opened; null: nothing was refused. */
  readonly refusal: Words | null;
  readonly faults: readonly Fault[];
  /** Opens an intake and answers its id; null: none was opened. */
  readonly open: (form: IntakeForm) => Promise<string | null>;
}

/** Opens an intake. No purpose is stated: nothing of the person is read by it, it begins the case. */
export function useOpenIntake(): Opening {
  const { sending, send } = useSend(OpenIntake);
  const [refusal, refuse] = useState<Words | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  return {
    sending,
    refusal,
    faults,
    open: async (form) => {
      refuse(null);
      const answered = await send({ input: intakeInput(form) }, PUBLIC);
      const outcome = answered.data?.openIntake ?? null;
      setFaults(answered.faults);
      if (outcome?.__typename === 'IntakeRefused') {
        refuse(wordsOf(outcome.message, outcome.messageEn));
      }
      return outcome?.__typename === 'IntakeOpened' ? outcome.intake.id : null;
    },
  };
}
