import { Link } from 'react-router';

import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Said } from '../../../parts/said.tsx';
import { StatusBadge } from '../../../parts/status-badge.tsx';
import styles from '../citizen.module.css';
import { Due } from './due.tsx';
import type { MyDossiersQuery } from './generated/my-dossiers.ts';

type Row = NonNullable<MyDossiersQuery['dossiers']>['edges'][number]['node'];

const COLUMNS: readonly Column<Row>[] = [
  {
    heading: { vi: 'Hồ sơ', en: 'Dossier' },
    cell: ({ code, procedure }) => (
      <>
        <Link to={`/me/dossiers/${code}`}>{procedure?.name ?? code}</Link>
        <span className={styles['below']}>{code}</span>
      </>
    ),
  },
  {
    heading: { vi: 'Cơ quan giải quyết', en: 'Handled by' },
    cell: ({ processingUnit }) =>
      processingUnit?.name ?? processingUnit?.code ?? <Said vi="Chưa rõ" en="Not known" />,
  },
  { heading: { vi: 'Hẹn trả', en: 'Due' }, cell: (row) => <Due {...row} /> },
  { heading: { vi: 'Tình trạng', en: 'Status' }, cell: (row) => <StatusBadge {...row} /> },
];

/** A page of dossiers, or that there is none. */
export function DossierRows({ rows }: { readonly rows: readonly Row[] }) {
  return rows.length === 0 ? (
    <Empty title={{ vi: 'Bạn chưa nộp hồ sơ nào', en: 'You have not handed in a dossier' }} />
  ) : (
    <DataTable
      caption={{ vi: 'Mới nộp trước', en: 'Newest first' }}
      columns={COLUMNS}
      rows={rows}
      keyOf={({ code }) => code}
    />
  );
}
