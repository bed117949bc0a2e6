import { Link } from 'react-router';

import { Badge } from '../../../parts/badge.tsx';
import { useSpeech } from '../../../words/language.tsx';
import { procedurePath } from '../addresses.ts';
import type { ListProceduresQuery } from '../graph/generated/list-procedures.ts';
import { feeWords, ONLINE_LEVELS, timeWords } from '../procedure-words.ts';
import { wordsOf } from '../words-of.ts';
import styles from './found-procedure.module.css';

/** A procedure as a list has it. */
export type ListedProcedure = NonNullable<ListProceduresQuery['procedures']>['edges'][number]['node'];

/** One procedure in a list: its name, how long it takes, what it costs, how far it is online. */
export function FoundProcedure({ row }: { readonly row: ListedProcedure }) {
  const { say } = useSpeech();
  const level = ONLINE_LEVELS[row.onlineLevel];
  const facts = [timeWords(row.channels), feeWords(row.channels)].filter((words) => words !== null);
  return (
    <div className={styles['row']}>
      <div className={styles['words']}>
        <Link to={procedurePath(row.code)}>{say(wordsOf(row.name, row.nameEn))}</Link>
        <p>{[wordsOf(row.category.name, row.category.nameEn), ...facts].map(say).join(' · ')}</p>
      </div>
      <Badge tone={level.tone} words={level.words} />
    </div>
  );
}
