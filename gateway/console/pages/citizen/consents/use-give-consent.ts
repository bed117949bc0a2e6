import { useState } from 'react';

import type { Fault } from '../../../graph/fault.ts';
import { OWN_DATA } from '../../../graph/reason.ts';
import { useSend } from '../../../graph/use-send.ts';
import { useLang } from '../../../words/use-lang.ts';
import type { AskedRequest } from './asked-request.ts';
import { GiveMyConsent } from './generated/give-my-consent.ts';

const DAY_MS = 86_400_000;

/** A consent on its way. `refusal` is null unless it was not recorded. */
export interface GivingConsent {
  readonly sending: boolean;
  readonly faults: readonly Fault[];
  readonly refusal: string | null;
  readonly give: (agreed: boolean) => Promise<void>;
}

/** Records that the reader agrees; `onGiven` is told once it is on record. */
export function useGiveConsent({ unit, fields, days }: AskedRequest, onGiven: () => void): GivingConsent {
  const lang = useLang();
  const { send, sending } = useSend(GiveMyConsent);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  return {
    sending,
    faults,
    refusal,
    give: async (agreed) => {
      const until = new Date(Date.now() + days * DAY_MS).toISOString();
      const input = { unit, purpose: 'CONSENT', fields, until, agreed };
      const sent = await send({ input, lang }, OWN_DATA);
      const answer = sent.data?.giveConsent ?? null;
      setFaults(sent.faults);
      setRefusal(answer?.__typename === 'RightRefused' ? answer.message : null);
      if (answer?.__typename === 'ConsentGiven') {
        onGiven();
      }
    },
  };
}
