import { useState } from 'react';

import type { Fault } from '../../../graph/fault.ts';
import type { Reason } from '../../../graph/reason.ts';
import { useSend } from '../../../graph/use-send.ts';
import type { Words } from '../../../words/words.ts';
import { wordsOf } from '../../apply/words-of.ts';
import { AnswerFinding } from './generated/answer-finding.ts';
import { AnswerRequest } from './generated/answer-request.ts';
import type { Question } from './question.ts';

/** Why findings are read and answered: each is its own case. */
export const CORRECTING: Reason = { purpose: 'CORRECT_DATA' };

interface Answering {
  readonly sending: boolean;
  /** Why nothing was answered; null: nothing was refused. */
  readonly refusal: Words | null;
  readonly faults: readonly Fault[];
  /** Answers, and tells whether it was taken. */
  readonly answer: (confirmed: boolean, text: string) => Promise<boolean>;
}

/** Answers a question: in the dossier where it stands, or the request that the person made. */
export function useAnswer({ id, dossier }: Question): Answering {
  const finding = useSend(AnswerFinding);
  const request = useSend(AnswerRequest);
  const [refusal, refuse] = useState<Words | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const send = async (confirmed: boolean, answer: string) => {
    if (dossier === null) {
      const sent = await request.send({ input: { request: id, confirmed, answer } }, CORRECTING);
      return { outcome: sent.data?.answerCorrectionRequest ?? null, faults: sent.faults };
    }
    const sent = await finding.send({ code: dossier, correction: id, confirmed, answer }, CORRECTING);
    return { outcome: sent.data?.answerCorrection ?? null, faults: sent.faults };
  };
  return {
    sending: finding.sending || request.sending,
    refusal,
    faults,
    answer: async (confirmed, text) => {
      const told = await send(confirmed, text);
      const { outcome } = told;
      const refused = outcome !== null && 'message' in outcome ? outcome : null;
      setFaults(told.faults);
      refuse(refused === null ? null : wordsOf(refused.message, refused.messageEn));
      return outcome !== null && refused === null;
    },
  };
}
