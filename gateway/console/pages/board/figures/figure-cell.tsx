import { useSpeech } from '../../../words/language.tsx';
import styles from './figure-cell.module.css';
import { type Figure, measureText, NO_NUMBER } from './measure.ts';

interface FigureCellProps {
  readonly measure: string;
  readonly figure: Figure;
}

/** A figure in a word; where there is none, why. */
export function FigureCell({ measure, figure }: FigureCellProps) {
  const { language, say } = useSpeech();
  return figure.state === 'AVAILABLE' && figure.value !== null ? (
    measureText(measure, figure.value, language)
  ) : (
    <span className={styles['none']}>
      {say(NO_NUMBER[figure.state === 'SUPPRESSED' ? 'SUPPRESSED' : 'NOT_AVAILABLE'])}
    </span>
  );
}
