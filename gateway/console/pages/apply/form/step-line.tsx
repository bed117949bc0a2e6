import { Link, useSearchParams } from 'react-router';

import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import styles from './step-line.module.css';
import { stepLink } from './step-link.ts';
import { type Step, STEP_NAMES, stepOf, STEPS } from './steps.ts';
import type { Filled } from './use-filled.ts';

/** The parts of filing in their order, which one is open, and how much each still wants. */
export function StepLine({ step, filled }: { readonly step: Step; readonly filled: Filled }) {
  const { say } = useSpeech();
  const [told] = useSearchParams();
  return (
    <nav aria-label={say({ vi: 'Các bước nộp hồ sơ', en: 'Steps of filing' })}>
      <ol className={styles['steps']}>
        {STEPS.map((one, index) => {
          const open = filled.open.filter((trouble) => stepOf(trouble, filled.form) === one).length;
          return (
            <li key={one}>
              <Link to={stepLink(told, one)} aria-current={one === step ? 'step' : undefined}>
                <span className={styles['number']} aria-hidden="true">
                  {index + 1}
                </span>
                <span className={styles['name']}>
                  {say(STEP_NAMES[one])}
                  <small>{say(openWords(one, open))}</small>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function openWords(step: Step, open: number): Words {
  if (step === 'review') {
    return { vi: 'Bước cuối', en: 'Last step' };
  }
  return open === 0 ? { vi: 'Đã đủ', en: 'Complete' } : { vi: `Còn ${open} mục`, en: `${open} to do` };
}
