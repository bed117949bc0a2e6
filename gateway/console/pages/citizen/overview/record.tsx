import { useState } from 'react';

import { Facts } from '../../../parts/facts.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { ReportDialog } from '../correct/report-dialog.tsx';
import type { PersonRecordFragment } from './generated/my-record.ts';
import { type RecordFact, recordFacts } from './record-facts.ts';
import { factShown, type RecordSurroundings } from './fact-shown.tsx';
import { sourceWords } from './source-words.ts';
import styles from '../citizen.module.css';

interface RecordProps {
  readonly person: PersonRecordFragment;
  readonly of: RecordSurroundings;
}

/** The reader's own record, each value with where it comes from and a way to say that it is wrong. */
export function Record({ person, of }: RecordProps) {
  const { say } = useSpeech();
  return (
    <Panel
      title={{ vi: 'Thông tin dân cư', en: 'In the population register' }}
      beside={<span className={styles['muted']}>{say(sourceWords(of.source, of.readAt))}</span>}
    >
      <RecordFacts person={person} path="me" child={null} of={of} />
    </Panel>
  );
}

interface RecordFactsProps extends RecordProps {
  /** Where the person stands in the answer. */
  readonly path: string;
  /** Personal number of the reader's child whose record it is; null: the reader's own. */
  readonly child: string | null;
}

/** A person's values, with a dialog for whichever is said to be wrong. */
export function RecordFacts({ person, path, child, of }: RecordFactsProps) {
  const { language } = useSpeech();
  const [wrong, setWrong] = useState<RecordFact | null>(null);
  const facts = recordFacts(person, language);
  return (
    <>
      <Facts facts={facts.map((fact) => factShown({ fact, path, of, report: () => setWrong(fact) }))} />
      {wrong?.correct && (
        <ReportDialog
          value={{ field: wrong.correct, label: wrong.label, now: wrong.secret ? null : wrong.text, child }}
          onClose={() => setWrong(null)}
          onSent={of.again}
        />
      )}
    </>
  );
}
