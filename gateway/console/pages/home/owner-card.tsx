import { Badge } from '../../parts/badge.tsx';
import { useSpeech } from '../../words/language.tsx';
import { ownerWords } from '../../words/owners.ts';
import type { OwnersQuery } from './generated/owners.ts';
import styles from './owners.module.css';

const HEALTH = {
  ANSWERING: { tone: 'good', words: { vi: 'Đang trả lời', en: 'Answering' } },
  FAILING: { tone: 'bad', words: { vi: 'Đang lỗi', en: 'Failing' } },
  UNKNOWN: { tone: 'plain', words: { vi: 'Chưa ai hỏi', en: 'Not asked lately' } },
} as const;

interface OwnerCardProps {
  readonly owner: NonNullable<OwnersQuery['subgraphs']>[number];
}

/** One owner: what it holds, which agency answers for it, and how it is. */
export function OwnerCard({ owner: { name, agency, health } }: OwnerCardProps) {
  const { say } = useSpeech();
  const { tone, words } = HEALTH[health.state];
  return (
    <li className={styles['owner']}>
      <strong>{say(ownerWords(name))}</strong>
      {agency !== null && <span className={styles['agency']}>{agency.name}</span>}
      <span>
        <Badge tone={tone} words={words} />
      </span>
    </li>
  );
}
