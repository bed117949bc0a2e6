import { Link } from 'react-router';

import { useAsk } from '../../graph/use-ask.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSession } from '../../session/session.tsx';
import type { GraphBoardQuery } from './generated/board.ts';
import { GraphTraffic } from './generated/traffic.ts';
import { Entities } from './entities.tsx';
import { HealthBadge } from './health-badge.tsx';
import { RateCell } from './rate-cell.tsx';
import { Since } from './since.tsx';

/** A subgraph as the public board shows it. */
export type BoardSubgraph = NonNullable<GraphBoardQuery['subgraphs']>[number];

const COLUMNS: readonly Column<BoardSubgraph>[] = [
  {
    heading: { vi: 'Phân hệ', en: 'Subgraph' },
    cell: ({ name }) => <Link to={`/graph/subgraphs/${name}`}>{name}</Link>,
  },
  { heading: { vi: 'Chủ quản', en: 'Owner' }, cell: ({ agency }) => agency?.name ?? agency?.code ?? '–' },
  { heading: { vi: 'Thực thể', en: 'Entities' }, cell: ({ entities }) => <Entities names={entities} /> },
  { heading: { vi: 'Tình trạng', en: 'Health' }, cell: (row) => <HealthBadge of={row} /> },
  {
    heading: { vi: 'Dữ liệu mới tới', en: 'Data as of' },
    cell: ({ health }) => <Since moment={health.asOf} />,
  },
];

/** The same as the picture in a table, with how each subgraph answers and how fresh its data are. */
export function Board({ subgraphs }: { readonly subgraphs: readonly BoardSubgraph[] }) {
  const { signedIn } = useSession();
  const seesRates = signedIn?.kind === 'registry';
  const asked = useAsk({ of: GraphTraffic, with: {}, reason: PUBLIC, later: !seesRates });
  const rates = asked.state === 'answered' ? (asked.data.subgraphs ?? []) : [];
  const rateOf = (name: string) => rates.find((row) => row.name === name)?.usage ?? null;
  const rate: Column<BoardSubgraph> = {
    heading: { vi: 'Yêu cầu hôm nay', en: 'Requests today' },
    isNumber: true,
    cell: ({ name }) => <RateCell usage={rateOf(name)} />,
  };
  return (
    <Panel title={{ vi: 'Các phân hệ', en: 'Subgraphs' }}>
      <DataTable
        caption={
          seesRates ? { vi: 'Ai giữ gì và trả lời ra sao', en: 'Who owns what, and how it answers' } : CAPTION
        }
        columns={seesRates ? [...COLUMNS, rate] : COLUMNS}
        rows={subgraphs}
        keyOf={({ name }) => name}
      />
    </Panel>
  );
}

const CAPTION = {
  vi: 'Ai cũng xem được; số yêu cầu chỉ dành cho tài khoản sổ đăng ký.',
  en: 'Open to all; request rates are for accounts of the registry.',
};
