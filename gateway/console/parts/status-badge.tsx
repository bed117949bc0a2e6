import { DOSSIER_STATUS, type DossierStatusCode } from '../words/dossier-status.ts';
import { Badge } from './badge.tsx';
import styles from './status-badge.module.css';

interface StatusBadgeProps {
  readonly status: DossierStatusCode;
  /** True: the agreed day has passed, which is said beside the status. */
  readonly overdue?: boolean;
}

/** Where a dossier stands, in a word. */
export function StatusBadge({ status, overdue = false }: StatusBadgeProps) {
  const { tone, words } = DOSSIER_STATUS[status];
  return (
    <span className={styles['badges']}>
      <Badge tone={tone} words={words} />
      {overdue && <Badge tone="bad" words={{ vi: 'Quá hạn', en: 'Overdue' }} />}
    </span>
  );
}
