import { Notice } from '../../../parts/notice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { isAskedFor, isToBring } from './answers.ts';
import { useFilingAt } from './filing-at.ts';
import type { Paper } from './form.ts';
import { PaperRow } from './paper-row.tsx';
import styles from './papers-step.module.css';
import type { Filled } from './use-filled.ts';

/** The papers: those to bring first, those that data already answer, and those of other cases. */
export function PapersStep({ filled }: { readonly filled: Filled }) {
  const { form, answers } = filled;
  const ours = form.papers.filter(({ isForThisWay }) => isForThisWay);
  const asked = ours.filter((paper) => isAskedFor(paper, form, answers));
  const toBring = asked.filter((paper) => isToBring(paper, form, answers));
  const settled = asked.filter((paper) => !toBring.includes(paper));
  const others = ours.filter((paper) => !asked.includes(paper));
  return (
    <>
      {toBring.length === 0 ? (
        <NothingToBring />
      ) : (
        <Panel title={{ vi: 'Cần tải lên', en: 'To upload' }}>
          <Papers papers={toBring} filled={filled} mayUpload />
        </Panel>
      )}
      {settled.length > 0 && (
        <Panel title={{ vi: 'Không phải nộp', en: 'Not needed' }}>
          <Papers papers={settled} filled={filled} mayUpload={false} />
        </Panel>
      )}
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>
            <Said
              vi={`Chỉ cần trong trường hợp khác (${others.length})`}
              en={`Needed in other cases only (${others.length})`}
            />
          </summary>
          <Papers papers={others} filled={filled} mayUpload />
        </details>
      )}
    </>
  );
}

interface PapersProps {
  readonly papers: readonly Paper[];
  readonly filled: Filled;
  readonly mayUpload: boolean;
}

function Papers({ papers, filled, mayUpload }: PapersProps) {
  return (
    <ul className={styles['papers']}>
      {papers.map((paper) => (
        <PaperRow key={paper.id} paper={paper} filled={filled} mayUpload={mayUpload} />
      ))}
    </ul>
  );
}

function NothingToBring() {
  const { isCounter } = useFilingAt();
  return (
    <Notice
      tone="good"
      title={
        isCounter
          ? { vi: 'Người dân không phải nộp giấy tờ nào', en: 'The person need not hand in any paper' }
          : { vi: 'Bạn không phải nộp giấy tờ nào', en: 'You need not hand in any paper' }
      }
    >
      <p>
        <Said
          vi="Mọi giấy tờ của thủ tục đã có dữ liệu hoặc giấy tờ trong kho thay thế."
          en="Data or stored documents stand in for every paper of this procedure."
        />
      </p>
    </Notice>
  );
}
