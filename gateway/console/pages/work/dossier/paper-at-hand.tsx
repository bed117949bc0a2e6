import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { ComponentRead } from './dossier-read.ts';
import { OpenPaper } from './open-paper.tsx';
import styles from './paper-at-hand.module.css';

interface PaperAtHandProps {
  readonly component: ComponentRead;
  /** The dossier in the course of which the paper is read. */
  readonly code: string;
}

const DATA = { vi: 'Không phải nộp giấy', en: 'No paper needed' };
const ON_PAPER = { vi: 'Bản giấy, đã số hóa tại cơ quan', en: 'On paper, digitised at the agency' };
const NONE = { vi: 'Không có tệp', en: 'No file' };

/** The paper with which a component was satisfied, and the way to open it. */
export function PaperAtHand({ component, code }: PaperAtHandProps) {
  const { say, language } = useSpeech();
  const { file, document, digitised, answer } = component;
  if (file !== null) {
    return <OpenPaper file={file} code={code} />;
  }
  if (document !== null) {
    const { type, number, issuedOn, issuer } = document;
    return (
      <span className={styles['paper']}>
        <span>{[type?.name, number].filter((part) => typeof part === 'string').join(' ')}</span>
        <span className={styles['muted']}>
          {[issuer?.name, dayText(language, issuedOn)].filter((part) => typeof part === 'string').join(', ')}
        </span>
      </span>
    );
  }
  return (
    <span className={styles['muted']}>
      {say(digitised === true ? ON_PAPER : answer === 'SATISFIED_BY_DATA' ? DATA : NONE)}
    </span>
  );
}
