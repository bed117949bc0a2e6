import { useState } from 'react';

import { Button } from '../../../parts/button.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useFilingAt } from './filing-at.ts';
import styles from './hand-in-panel.module.css';
import { Promises } from './promises.tsx';

interface HandInPanelProps {
  readonly sending: boolean;
  /** It was tried to hand it in; told whether all was promised. */
  readonly onTry: (isPromised: boolean) => void;
}

/** What is declared and agreed to, and the button that hands it in. */
export function HandInPanel({ sending, onTry }: HandInPanelProps) {
  const { isCounter } = useFilingAt();
  const [isPromised, setPromised] = useState(false);
  const [isTried, setTried] = useState(false);
  const submit = (): void => {
    setTried(true);
    onTry(isPromised);
  };
  return (
    <Panel title={{ vi: 'Cam đoan và đồng ý', en: 'Declaration and consent' }}>
      <Promises lacks={isTried && !isPromised} onPromise={setPromised} />
      <div className={styles['submit']}>
        <Button weight="main" busy={sending} onPress={submit}>
          {sending ? <Said vi="Đang nộp…" en="Submitting…" /> : <Said vi="Nộp hồ sơ" en="Submit" />}
        </Button>
        <span className={styles['note']}>
          <Said
            vi={`Mỗi nguồn được đọc lại ngay khi nộp; lần đọc ấy được ghi vào nhật ký của ${isCounter ? 'người nộp' : 'bạn'}.`}
            en={`Every source is read again on submission; that reading is in ${isCounter ? "the applicant's" : 'your own'} log.`}
          />
        </span>
      </div>
    </Panel>
  );
}
