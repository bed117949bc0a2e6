import { Badge } from '../../../parts/badge.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { dayText } from '../../../words/format.ts';
import { wordsOf } from '../words-of.ts';
import { isAskedFor } from './answers.ts';
import type { Paper } from './form.ts';
import styles from './paper-row.module.css';
import { paperStanding } from './paper-words.ts';
import { PaperUpload } from './paper-upload.tsx';
import { anchorOf } from './steps.ts';
import type { Filled } from './use-filled.ts';

interface PaperRowProps {
  readonly paper: Paper;
  readonly filled: Filled;
  /** False: data answer it, and nothing is to be uploaded. */
  readonly mayUpload: boolean;
}

/** One paper: how it stands, why, by what law, and where it is uploaded when it has to be. */
export function PaperRow({ paper, filled, mayUpload }: PaperRowProps) {
  const { say } = useSpeech();
  const handed = filled.answers.papers[paper.id];
  const isAsked = isAskedFor(paper, filled.form, filled.answers);
  const { tone, words } = paperStanding(paper, { handed, isAsked });
  return (
    <li id={anchorOf({ field: null, paper: paper.id, isOffice: false })} className={styles['paper']}>
      <div className={styles['head']}>
        <strong>{say(paper.name)}</strong>
        <Badge tone={tone} words={words} />
      </div>
      <p className={styles['why']}>
        {say(paper.reason)}
        {paper.legalBasis !== null && <span> ({paper.legalBasis})</span>}
      </p>
      <StoredDocument document={paper.document} />
      {mayUpload && <PaperUpload paper={paper} filled={filled} />}
    </li>
  );
}

function StoredDocument({ document }: Pick<Paper, 'document'>) {
  const { say, language } = useSpeech();
  if (document === null) {
    return null;
  }
  const until = document.validUntil === null ? null : dayText(language, document.validUntil);
  return (
    <p className={styles['document']}>
      {say(wordsOf(document.type?.name, document.type?.nameEn))} {document.number}
      {until !== null && (
        <>
          {', '}
          <Said vi={`có giá trị đến ${until}`} en={`valid until ${until}`} />
        </>
      )}
    </p>
  );
}
