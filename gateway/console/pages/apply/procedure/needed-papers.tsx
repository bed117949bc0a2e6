import { Badge } from '../../../parts/badge.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { useSpeech } from '../../../words/language.tsx';
import type { ReadProcedureQuery } from '../graph/generated/read-procedure.ts';
import { wordsOf } from '../words-of.ts';
import styles from './needed-papers.module.css';
import { paperNeed } from './paper-need.ts';

type ListedPaper = NonNullable<ReadProcedureQuery['procedure']>['components'][number];

/** The papers of a procedure: which are needed when, and what data stand in for. */
export function NeededPapers({ papers }: { readonly papers: readonly ListedPaper[] }) {
  return (
    <Panel title={{ vi: 'Thành phần hồ sơ', en: 'What it takes' }}>
      {papers.length === 0 ? (
        <Empty title={{ vi: 'Chưa có danh mục giấy tờ', en: 'No list of papers is held' }}>
          <p>
            <Said vi="Tờ khai sẽ cho biết còn cần gì." en="The form tells what is needed." />
          </p>
        </Empty>
      ) : (
        <ul className={styles['papers']}>
          {papers.map((paper) => (
            <NeededPaper key={paper.id} paper={paper} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function NeededPaper({ paper }: { readonly paper: ListedPaper }) {
  const { say } = useSpeech();
  const need = paperNeed(paper);
  const { requirement, substitution } = paper;
  const condition = say(wordsOf(requirement.condition, requirement.conditionEn));
  return (
    <li>
      <div className={styles['head']}>
        <strong>{say(wordsOf(paper.name, paper.nameEn))}</strong>
        <Badge tone={need.tone} words={need.words} />
      </div>
      {condition !== '' && <p>{condition}</p>}
      {substitution !== null && (
        <p className={styles['instead']}>
          <Said vi="Không phải nộp nếu đã có: " en="Not needed where there is: " />
          {[
            ...substitution.resultTypes.map(({ name, nameEn }) => say(wordsOf(name, nameEn))),
            ...say({ vi: substitution.databases.join('; '), en: substitution.databasesEn.join('; ') }).split(
              '; ',
            ),
          ]
            .filter((name) => name !== '')
            .join('; ')}{' '}
          ({substitution.legalBasis})
        </p>
      )}
    </li>
  );
}
