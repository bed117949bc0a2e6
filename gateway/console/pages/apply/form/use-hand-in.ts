import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import type { Fault } from '../../../graph/fault.ts';
import type { Group } from './drafted-form.tsx';
import { useFilingAt } from './filing-at.ts';
import { type Confirmed, NOTHING_CONFIRMED, type Outcome, submittedCode } from './outcome.ts';
import { type Attempt, attemptFor } from './submission.ts';
import { toldTroubles } from './told-troubles.ts';
import type { Filled } from './use-filled.ts';
import { contentOf, useSending } from './use-sending.ts';

interface HandingIn {
  readonly sending: boolean;
  /** What came back and did not take it in; null: nothing yet. */
  readonly outcome: Outcome | null;
  readonly faults: readonly Fault[];
  /** Hands it in, with what was confirmed meanwhile. */
  readonly handIn: (confirmed?: Partial<Confirmed>) => Promise<void>;
}

/** Hands a form in, tells what is wrong with it, and goes to the receipt when it is in. */
export function useHandIn(filled: Filled, group: Group): HandingIn {
  const { sending, send } = useSending(filled, group);
  const { receivedPath } = useFilingAt();
  const goTo = useNavigate();
  const attempt = useRef<Attempt | null>(null);
  const confirmedBefore = useRef(NOTHING_CONFIRMED);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const handIn = async (confirmed: Partial<Confirmed> = {}): Promise<void> => {
    confirmedBefore.current = { ...confirmedBefore.current, ...confirmed };
    const content = JSON.stringify([contentOf(filled), confirmedBefore.current]);
    attempt.current = attemptFor(attempt.current, content, () => crypto.randomUUID());
    const answered = await send(attempt.current.key, confirmedBefore.current);
    setFaults(answered.faults);
    setOutcome(answered.outcome);
    if (answered.outcome?.__typename === 'IdempotencyConflict') {
      attempt.current = null;
    }
    filled.tell(troublesIn(answered.outcome, filled));
    const submitted = answered.outcome === null ? null : submittedCode(answered.outcome);
    if (submitted !== null) {
      await goTo(receivedPath(submitted.code), { replace: true });
    }
  };
  return { sending, outcome, faults, handIn };
}

function troublesIn(outcome: Outcome | null, { form }: Filled) {
  return outcome?.__typename === 'DossierRefused' ? toldTroubles(outcome.problems, form) : [];
}
