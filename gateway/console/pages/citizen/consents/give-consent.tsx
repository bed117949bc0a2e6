import { type FormEvent, useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { Faults } from '../../../parts/faults.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Said } from '../../../parts/said.tsx';
import styles from '../citizen.module.css';
import type { AskedRequest } from './asked-request.ts';
import { useGiveConsent } from './use-give-consent.ts';

interface GiveConsentProps {
  readonly request: AskedRequest;
  readonly onGiven: () => void;
  readonly onDeclined: () => void;
}

/** Agrees, by saying so and sending it: silence is no consent. @see Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 9 */
export function GiveConsent({ request, onGiven, onDeclined }: GiveConsentProps) {
  const [agreed, agree] = useState(false);
  const giving = useGiveConsent(request, onGiven);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void giving.give(agreed);
  };
  return (
    <form className={styles['stack']} onSubmit={submit}>
      <Faults faults={giving.faults} />
      {giving.refusal !== null && (
        <Notice tone="bad" title={{ vi: 'Chưa ghi nhận', en: 'Not on record' }}>
          <p>{giving.refusal}</p>
        </Notice>
      )}
      <label className={styles['check']}>
        <input type="checkbox" checked={agreed} onChange={({ target }) => agree(target.checked)} />
        <Said vi="Tôi đã đọc và đồng ý" en="I have read this and agree" />
      </label>
      <div className={styles['row']}>
        <Button type="submit" weight="main" busy={giving.sending}>
          <Said vi="Đồng ý" en="Agree" />
        </Button>
        <Button onPress={onDeclined}>
          <Said vi="Không đồng ý" en="Do not agree" />
        </Button>
      </div>
    </form>
  );
}
