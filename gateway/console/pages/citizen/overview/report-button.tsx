import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import styles from '../citizen.module.css';

interface ReportButtonProps {
  /** The value that may be wrong. */
  readonly what: Words;
  readonly onPress: () => void;
}

/** Says that a value is wrong. */
export function ReportButton({ what, onPress }: ReportButtonProps) {
  const { say } = useSpeech();
  const action = say({ vi: 'Báo sai', en: 'Report as wrong' });
  return (
    <button
      type="button"
      className={styles['small']}
      aria-label={`${action}: ${say(what)}`}
      onClick={onPress}
    >
      {action}
    </button>
  );
}
