import { useState } from 'react';

import type { Fault } from '../../../graph/fault.ts';
import { OWN_DATA } from '../../../graph/reason.ts';
import { useSend } from '../../../graph/use-send.ts';
import { Button } from '../../../parts/button.tsx';
import { Faults } from '../../../parts/faults.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Said } from '../../../parts/said.tsx';
import { useLang } from '../../../words/use-lang.ts';
import { WithdrawMyConsent } from './generated/withdraw-my-consent.ts';

interface WithdrawConsentProps {
  readonly consent: string;
  /** The agency that may read until then. */
  readonly whose: string;
  readonly onWithdrawn: () => void;
}

/** Takes a consent back at once: the next look that would rest on it is refused. @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 10 */
export function WithdrawConsent({ consent, whose, onWithdrawn }: WithdrawConsentProps) {
  const lang = useLang();
  const { send, sending } = useSend(WithdrawMyConsent);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const withdraw = async (): Promise<void> => {
    const sent = await send({ consent, lang }, OWN_DATA);
    const answer = sent.data?.withdrawConsent ?? null;
    setFaults(sent.faults);
    setRefusal(answer?.__typename === 'RightRefused' ? answer.message : null);
    if (answer?.__typename === 'ConsentWithdrawn') {
      onWithdrawn();
    }
  };
  return (
    <div>
      <Faults faults={faults} />
      {refusal !== null && (
        <Notice tone="bad" title={{ vi: 'Chưa rút được', en: 'Not taken back' }}>
          <p>{refusal}</p>
        </Notice>
      )}
      <Button busy={sending} onPress={() => void withdraw()}>
        <Said vi="Rút lại ngay" en="Take back now" />
        <span className="only-read">: {whose}</span>
      </Button>
    </div>
  );
}
