import { useState } from 'react';

import type { Fault } from '../../../graph/fault.ts';
import { OWN_DATA } from '../../../graph/reason.ts';
import { useSend } from '../../../graph/use-send.ts';
import type { Words } from '../../../words/words.ts';
import { ResumeLeg, type ResumeLegMutation } from '../graph/generated/resume-leg.ts';
import { wordsOf } from '../words-of.ts';
import type { HeldLeg } from './held-leg.ts';

/** How taking up a leg stands. `outcome` is null before there is an answer. */
export interface Resume {
  readonly sending: boolean;
  readonly faults: readonly Fault[];
  readonly outcome: ResumeLegMutation['resumeInterlinkedLeg'];
  /** What the hub found wrong with a field; null: nothing. */
  readonly troubleWith: (key: string) => Words | null;
  /** Takes it up with what was typed, by key. */
  readonly send: (leg: HeldLeg, typed: Readonly<Record<string, string>>) => Promise<void>;
}

/** Takes up a leg again as whoever declared it. */
export function useResume(): Resume {
  const { send, sending } = useSend(ResumeLeg);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [outcome, setOutcome] = useState<Resume['outcome']>(null);
  return {
    sending,
    faults,
    outcome,
    troubleWith: (key) => {
      const problems = outcome?.__typename === 'DossierRefused' ? outcome.problems : [];
      const found = problems.find(({ field }) => field === key);
      return found === undefined ? null : wordsOf(found.message, found.messageEn);
    },
    send: async ({ group, position, items }, typed) => {
      const fields = items.map(({ key }) => ({ key, value: typed[key] ?? '' }));
      const sent = await send({ input: { group, position, fields } }, OWN_DATA);
      setFaults(sent.faults);
      setOutcome(sent.data?.resumeInterlinkedLeg ?? null);
    },
  };
}
