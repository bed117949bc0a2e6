import { useSpeech } from '../words/language.tsx';
import styles from './skeleton.module.css';

const LOADING = { vi: 'Đang tải…', en: 'Loading…' };

/** The shape of what will stand here, while it is on its way. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const { say } = useSpeech();
  return (
    <div className={styles['skeleton']} role="status">
      <span className="only-read">{say(LOADING)}</span>
      {Array.from({ length: lines }, (_line, index) => (
        <span key={index} className={styles['line']} aria-hidden="true" />
      ))}
    </div>
  );
}
