import { useState } from 'react';

import type { Fault } from '../../../graph/fault.ts';
import { OWN_DATA } from '../../../graph/reason.ts';
import { useSend } from '../../../graph/use-send.ts';
import { useLang } from '../../../words/use-lang.ts';
import { QuestionLook, type QuestionLookMutation } from './generated/question-look.ts';

/** How a question stands. `outcome` is null before there is an answer. */
export interface SentQuestion {
  readonly sending: boolean;
  readonly faults: readonly Fault[];
  readonly outcome: QuestionLookMutation['questionAccess'];
  readonly ask: (question: string) => Promise<void>;
}

/** Asks the agency about a look; `onSent` is told once it has the question. */
export function useQuestionLook(record: string, onSent: () => void): SentQuestion {
  const lang = useLang();
  const { send, sending } = useSend(QuestionLook);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [outcome, setOutcome] = useState<SentQuestion['outcome']>(null);
  return {
    sending,
    faults,
    outcome,
    ask: async (question) => {
      const sent = await send({ record, question, lang }, OWN_DATA);
      const answer = sent.data?.questionAccess ?? null;
      setFaults(sent.faults);
      setOutcome(answer);
      if (answer?.__typename === 'AccessQuestioned') {
        onSent();
      }
    },
  };
}
