import { numberText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { WorkGroup } from './by-due.ts';
import { GROUP_WORDS } from './group-words.ts';
import styles from './work-counts.module.css';

interface WorkCountsProps {
  readonly groups: readonly { readonly group: WorkGroup; readonly count: number }[];
}

const LABEL = { vi: 'Tóm tắt công việc', en: 'The work in numbers' };

/** How many dossiers each part of the list has; each leads to its part. */
export function WorkCounts({ groups }: WorkCountsProps) {
  const { say, language } = useSpeech();
  return (
    <nav aria-label={say(LABEL)}>
      <ul className={styles['counts']}>
        {groups.map(({ group, count }) => (
          <li key={group}>
            <a
              className={`${styles['count']} ${styles[GROUP_WORDS[group].tone]}`}
              href={`#${group.toLowerCase()}`}
            >
              <strong>{numberText(language, count)}</strong>
              <span>{say(GROUP_WORDS[group].title)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
