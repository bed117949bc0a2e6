import { Link } from 'react-router';

import { Answer } from '../../parts/answer.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { Since } from '../graph/since.tsx';
import type { ProposalListQuery } from './generated/proposals.ts';
import { type Mandate, mayAnswer } from './may.ts';
import { ProposalState } from './proposal-state.tsx';
import { useProposals } from './use-proposals.ts';

type Row = NonNullable<ProposalListQuery['proposals']>['edges'][number]['node'];

/** The proposals that the reader sees; those that wait for them come first. */
export function MyProposals({ mandate }: { readonly mandate: Mandate }) {
  const asked = useProposals();
  return (
    <Panel title={{ vi: 'Đề nghị công bố', en: 'Proposals' }}>
      <Answer to={asked}>
        {({ proposals }) => (
          <List rows={(proposals?.edges ?? []).map(({ node }) => node)} mandate={mandate} />
        )}
      </Answer>
    </Panel>
  );
}

function List({ rows, mandate }: { readonly rows: readonly Row[]; readonly mandate: Mandate }) {
  const waits = (row: Row): boolean =>
    mandate.runsRegistry
      ? row.state === 'APPROVED'
      : row.state === 'WAITING' && mayAnswer(mandate, row.missing);
  if (rows.length === 0) {
    return (
      <Empty title={{ vi: 'Chưa có đề nghị nào', en: 'There is no proposal yet' }}>
        <p>
          <Said
            vi="Lược đồ đã qua kiểm tra thì đề nghị được; chủ quản của mọi dữ liệu sẽ chảy tới phê duyệt trước khi công bố."
            en="A schema that has passed its check can be proposed; the owners of all data that would flow approve it before it is published."
          />
        </p>
      </Empty>
    );
  }
  const ordered = rows.toSorted((left, right) => Number(waits(right)) - Number(waits(left)));
  return <DataTable caption={CAPTION} columns={columns(waits)} rows={ordered} keyOf={({ id }) => id} />;
}

const CAPTION = {
  vi: 'Của cơ quan bạn, và cần cơ quan bạn phê duyệt',
  en: 'Your agency’s own, and those that need its approval',
};

function columns(waits: (row: Row) => boolean): readonly Column<Row>[] {
  return [
    {
      heading: { vi: 'Phân hệ', en: 'Subgraph' },
      cell: ({ id, name }) => <Link to={`/members/proposals/${id}`}>{name}</Link>,
    },
    { heading: { vi: 'Bên đề nghị', en: 'Proposed by' }, cell: ({ agency }) => agency?.name ?? agency?.code },
    { heading: { vi: 'Đề nghị', en: 'Proposed' }, cell: ({ proposedAt }) => <Since moment={proposedAt} /> },
    {
      heading: { vi: 'Tình trạng', en: 'State' },
      cell: (row) => <ProposalState of={row.state} waitsForMe={waits(row)} />,
    },
    {
      heading: { vi: 'Còn thiếu', en: 'Still missing' },
      cell: ({ missing }) => (missing ?? []).map(({ name, code }) => name ?? code).join(', ') || '–',
    },
  ];
}
