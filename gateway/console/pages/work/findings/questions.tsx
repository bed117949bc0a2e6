import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { Empty } from '../../../parts/empty.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import type { Words } from '../../../words/words.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import type { Question } from './question.ts';
import { QuestionCard } from './question-card.tsx';
import styles from './questions.module.css';

interface QuestionsProps {
  readonly title: Words;
  readonly lead: Words;
  readonly questions: readonly Question[];
  /** What the cursor of the next page is called in the address. */
  readonly cursor: 'findings' | 'requests';
  /** Where the next page begins; null: there is none. */
  readonly next: string | null;
  /** Reads the list anew. */
  readonly onReload: () => void;
}

const NONE = { vi: 'Không có mục nào', en: 'Nothing here' };
const ANSWERED = { vi: 'Đã gửi trả lời', en: 'The answer is sent' };

/** Questions of one kind, those that wait longest first; each is answered in a dialog. */
export function Questions({ title, lead, questions, cursor, next, onReload }: QuestionsProps) {
  const [open, setOpen] = useState<Question | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const end = (answered: boolean): void => {
    setOpen(null);
    setAnswered(answered);
    if (answered) {
      onReload();
    }
  };
  return (
    <Panel title={title}>
      <p className={styles['lead']}>
        <Said {...lead} />
      </p>
      {isAnswered && <Notice tone="good" title={ANSWERED} />}
      {questions.length === 0 && <Empty title={NONE} />}
      <ul className={styles['list']}>
        {questions.map((question) => (
          <QuestionCard key={question.id} question={question} onAnswer={() => setOpen(question)} />
        ))}
      </ul>
      {next !== null && <NextPage cursor={cursor} next={next} />}
      {open !== null && (
        <AnswerDialog
          key={open.id}
          question={open}
          onAnswered={() => end(true)}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}

function NextPage({ cursor, next }: { readonly cursor: string; readonly next: string }) {
  const [place] = useSearchParams();
  const there = new URLSearchParams(place);
  there.set(cursor, next);
  return (
    <p>
      <Link to={`?${there.toString()}`}>
        <Said vi="Các mục báo sau đó" en="Those said later" />
      </Link>
    </p>
  );
}
