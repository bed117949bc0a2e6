import { Link } from 'react-router';

import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { Said } from '../../../parts/said.tsx';
import { StatusBadge } from '../../../parts/status-badge.tsx';
import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { Words } from '../../../words/words.ts';
import { dueWords } from './due.ts';
import styles from './work-table.module.css';
import { ownerName, type WorkedDossier } from './worked-dossier.ts';

interface WorkTableProps {
  readonly rows: readonly WorkedDossier[];
  readonly caption: Words;
  readonly now: Date;
}

/** Dossiers one below the other, each with what leads to it and when it is due. */
export function WorkTable({ rows, caption, now }: WorkTableProps) {
  const columns: readonly Column<WorkedDossier>[] = [
    {
      heading: { vi: 'Mã hồ sơ', en: 'Code' },
      cell: ({ code }) => (
        <Link className={styles['code']} to={`/work/${code}`}>
          {code}
        </Link>
      ),
    },
    {
      heading: { vi: 'Thủ tục', en: 'Procedure' },
      cell: ({ procedure }) => procedure?.name ?? procedure?.code,
    },
    { heading: { vi: 'Chủ hồ sơ', en: 'Owner' }, cell: (row) => ownerName(row) ?? <NotShown /> },
    {
      heading: { vi: 'Trạng thái', en: 'Status' },
      cell: ({ status }) => <StatusBadge status={status} />,
    },
    { heading: { vi: 'Hạn trả', en: 'Due' }, cell: (row) => <DueCell row={row} now={now} /> },
  ];
  return (
    <div className={styles['table']}>
      <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ code }) => code} />
    </div>
  );
}

function NotShown() {
  return (
    <span className={styles['muted']}>
      <Said vi="Không hiển thị" en="Not shown" />
    </span>
  );
}

const RUNNING: ReadonlySet<string> = new Set(['SUBMITTED', 'ACCEPTED', 'IN_PROGRESS']);

function DueCell({ row, now }: { readonly row: WorkedDossier; readonly now: Date }) {
  const { language, say } = useSpeech();
  if (row.dueAt === null) {
    return (
      <span className={styles['muted']}>
        {say({ vi: 'Nộp ', en: 'Submitted ' })}
        {dayText(language, row.submittedAt)}
      </span>
    );
  }
  const counts = row.overdue || RUNNING.has(row.status);
  return (
    <span className={styles['due']}>
      <span>
        {dayText(language, row.dueAt)}
        {row.dueEstimated && say({ vi: ' (dự kiến)', en: ' (estimated)' })}
      </span>
      {counts && (
        <span className={row.overdue ? styles['late'] : styles['muted']}>
          {say(dueWords(row.dueAt, now))}
        </span>
      )}
    </span>
  );
}
