import { useState } from 'react';

import type { Fault } from '../../../graph/fault.ts';
import { OWN_DATA } from '../../../graph/reason.ts';
import { useSend } from '../../../graph/use-send.ts';
import { useLang } from '../../../words/use-lang.ts';
import {
  ReportWrong,
  type ReportWrongMutation,
  type ReportWrongMutationVariables,
} from './generated/report-wrong.ts';

/** How a report stands. `outcome` is null before the owner's part of the graph has answered. */
export interface Report {
  readonly sending: boolean;
  readonly faults: readonly Fault[];
  readonly outcome: ReportWrongMutation['requestCorrection'];
  readonly send: (input: ReportWrongMutationVariables['input']) => Promise<void>;
}

/** Sends what is wrong to its owner; `onSent` is told once they have it. */
export function useReport(onSent: () => void): Report {
  const lang = useLang();
  const { send, sending } = useSend(ReportWrong);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [outcome, setOutcome] = useState<Report['outcome']>(null);
  return {
    sending,
    faults,
    outcome,
    send: async (input) => {
      const sent = await send({ input, lang }, OWN_DATA);
      const answer = sent.data?.requestCorrection ?? null;
      setFaults(sent.faults);
      setOutcome(answer);
      if (answer?.__typename === 'CorrectionRequested') {
        onSent();
      }
    },
  };
}
