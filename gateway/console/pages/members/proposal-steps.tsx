import { useSpeech } from '../../words/language.tsx';
import type { Words } from '../../words/words.ts';
import styles from './members.module.css';
import { stepsDone } from './steps-done.ts';

const STEPS: readonly Words[] = [
  { vi: 'Kiểm tra', en: 'Checked' },
  { vi: 'Đề nghị', en: 'Proposed' },
  { vi: 'Chủ quản phê duyệt', en: 'Owners approve' },
  { vi: 'Công bố', en: 'Published' },
];
const DONE: Words = { vi: 'xong', en: 'done' };
const REFUSED: Words = { vi: 'bị từ chối', en: 'refused' };
const NOT_YET: Words = { vi: 'chưa', en: 'not yet' };

/** The way of a proposal into the graph, and how far it has come. */
export function ProposalSteps({ state }: { readonly state: string }) {
  const { say } = useSpeech();
  const done = stepsDone(state);
  return (
    <ol className={styles['steps']}>
      {STEPS.map((step, index) => {
        const isRefused = state === 'REFUSED' && index === done;
        const reached = isRefused ? 'bad' : index < done;
        const told = index < done ? DONE : NOT_YET;
        return (
          <li key={step.en} data-done={reached}>
            {say(step)}
            <span className="only-read">: {say(isRefused ? REFUSED : told)}</span>
          </li>
        );
      })}
    </ol>
  );
}
