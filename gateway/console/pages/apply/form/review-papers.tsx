import { Panel } from '../../../parts/panel.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { isAskedFor } from './answers.ts';
import { paperStanding } from './paper-words.ts';
import styles from './review-answers.module.css';
import type { Filled } from './use-filled.ts';

/** Every paper that goes along or is answered by data, in a word each. */
export function ReviewPapers({ filled }: { readonly filled: Filled }) {
  const { say } = useSpeech();
  const { form, answers } = filled;
  const papers = form.papers.filter(
    (paper) => answers.papers[paper.id] !== undefined || isAskedFor(paper, form, answers),
  );
  return papers.length === 0 ? null : (
    <Panel title={{ vi: 'Giấy tờ', en: 'Papers' }}>
      <ul className={styles['rows']}>
        {papers.map((paper) => {
          const handed = answers.papers[paper.id];
          return (
            <li key={paper.id} className={styles['row']}>
              <span className={styles['label']}>{say(paper.name)}</span>
              <strong className={styles['value']}>
                {say(paperStanding(paper, { handed, isAsked: true }).words)}
              </strong>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
