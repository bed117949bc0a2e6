import { useId, useState } from 'react';

import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import { useFilingAt } from './filing-at.ts';
import styles from './promises.module.css';

const PROMISES: readonly Words[] = [
  {
    vi: 'Tôi cam đoan những điều tôi khai là đúng và chịu trách nhiệm trước pháp luật.',
    en: 'I declare that what I have filled in is true, and answer for it before the law.',
  },
  {
    vi: 'Tôi đồng ý để cơ quan giải quyết dùng lại các dữ liệu đã biết nêu trên cho riêng hồ sơ này.',
    en: 'I agree that the agency in charge reuses the known data above for this dossier alone.',
  },
];

const AT_COUNTER: readonly Words[] = [
  {
    vi: 'Người nộp đã nghe hoặc đọc lại các mục trên và cam đoan là đúng.',
    en: 'The applicant has heard or read the answers above and declares that they are true.',
  },
  {
    vi: 'Người nộp đồng ý để cơ quan giải quyết dùng lại các dữ liệu đã biết cho riêng hồ sơ này.',
    en: 'The applicant agrees that the agency in charge reuses the known data for this dossier alone.',
  },
];

interface PromisesProps {
  /** True: it was tried without them. */
  readonly lacks: boolean;
  /** Told whether all are given. */
  readonly onPromise: (isAll: boolean) => void;
}

/** What the applicant declares and agrees to. Nothing is ticked for them. */
export function Promises({ lacks, onPromise }: PromisesProps) {
  const { say } = useSpeech();
  const promises = useFilingAt().isCounter ? AT_COUNTER : PROMISES;
  const id = useId();
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set());
  const turn = (promise: string): void => {
    const next = given.symmetricDifference(new Set([promise]));
    setGiven(next);
    onPromise(next.size === promises.length);
  };
  return (
    <fieldset className={styles['promises']} aria-describedby={lacks ? id : undefined}>
      <legend className="only-read">
        {say({ vi: 'Cam đoan và đồng ý', en: 'Declaration and consent' })}
      </legend>
      {promises.map((promise) => (
        <label key={promise.en}>
          <input type="checkbox" checked={given.has(promise.en)} onChange={() => turn(promise.en)} />
          <span>{say(promise)}</span>
        </label>
      ))}
      {lacks && (
        <p id={id} className={styles['problem']} role="alert">
          {say({ vi: 'Hãy đánh dấu cả hai mục trước khi nộp.', en: 'Tick both before you submit.' })}
        </p>
      )}
    </fieldset>
  );
}
