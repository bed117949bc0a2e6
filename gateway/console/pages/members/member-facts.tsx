import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { agencyName } from '../graph/agency-name.ts';
import { HealthBadge } from '../graph/health-badge.tsx';
import { RateCell } from '../graph/rate-cell.tsx';
import { Since } from '../graph/since.tsx';
import type { Member } from './member-report.tsx';

/** Owner, version, address and health of a subgraph. */
export function MemberFacts({ member }: { readonly member: Member }) {
  const { agency, health, routingUrl, usage, version } = member;
  return (
    <Panel title={{ vi: 'Tình hình', en: 'How it stands' }} beside={<HealthBadge of={member} />}>
      <Facts
        facts={[
          { label: { vi: 'Chủ quản', en: 'Owner' }, value: agencyName(agency) },
          { label: { vi: 'Phiên bản đang chạy', en: 'Live version' }, value: version },
          { label: { vi: 'Trả lời tại', en: 'Answers at' }, value: routingUrl },
          { label: { vi: 'Dữ liệu mới tới', en: 'Data as of' }, value: <Since moment={health.asOf} /> },
          { label: { vi: 'Yêu cầu, 30 ngày', en: 'Requests, 30 days' }, value: <RateCell usage={usage} /> },
        ]}
      />
    </Panel>
  );
}
