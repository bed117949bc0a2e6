import { Link } from 'react-router';

import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import type { Words } from '../../words/words.ts';
import { Certificate } from '../graph/certificate.tsx';
import { HealthBadge } from '../graph/health-badge.tsx';
import { RateCell } from '../graph/rate-cell.tsx';
import { Since } from '../graph/since.tsx';
import type { MemberStandingQuery } from './generated/standing.ts';

type Row = NonNullable<MemberStandingQuery['subgraphs']>[number];

const COLUMNS: readonly Column<Row>[] = [
  {
    heading: { vi: 'Phân hệ', en: 'Subgraph' },
    cell: ({ name }) => <Link to={`/members/subgraphs/${encodeURIComponent(name)}`}>{name}</Link>,
  },
  { heading: { vi: 'Chủ quản', en: 'Owner' }, cell: ({ agency }) => agency?.name ?? agency?.code ?? '–' },
  {
    heading: { vi: 'Phiên bản', en: 'Version' },
    isNumber: true,
    cell: ({ version, isOwn }) => (isOwn ? <Said vi="của trục" en="the hub’s" /> : (version ?? '–')),
  },
  { heading: { vi: 'Tình trạng', en: 'Health' }, cell: (row) => <HealthBadge of={row} /> },
  {
    heading: { vi: 'Chứng nhận', en: 'Certificate' },
    cell: ({ certificate, isOwn }) => <Certificate of={certificate} isOwn={isOwn} />,
  },
  {
    heading: { vi: 'Dữ liệu mới tới', en: 'Data as of' },
    cell: ({ health }) => <Since moment={health.asOf} />,
  },
];
const RATE: Column<Row> = {
  heading: { vi: 'Yêu cầu, 30 ngày', en: 'Requests, 30 days' },
  isNumber: true,
  cell: ({ usage }) => <RateCell usage={usage} />,
};

interface ReadinessProps {
  readonly title: Words;
  readonly caption: Words;
  readonly rows: readonly Row[];
  /** The reader's own: with what was asked of them. */
  readonly isMine?: boolean;
}

/** Subgraphs with how ready they are: in the graph, answering, certified, fresh. */
export function Readiness({ title, caption, rows, isMine = false }: ReadinessProps) {
  return (
    <Panel title={title}>
      {rows.length === 0 ? (
        <Empty title={{ vi: 'Cơ quan của bạn chưa có phân hệ nào', en: 'Your agency has no subgraph yet' }}>
          <p>
            <Said
              vi="Tạo khung bằng lệnh “hub subgraph create”, viết lược đồ, rồi kiểm tra ở trang này."
              en="Start one with “hub subgraph create”, write its schema, then check it here."
            />
          </p>
        </Empty>
      ) : (
        <DataTable
          caption={caption}
          columns={isMine ? [...COLUMNS, RATE] : COLUMNS}
          rows={rows}
          keyOf={({ name }) => name}
        />
      )}
    </Panel>
  );
}
