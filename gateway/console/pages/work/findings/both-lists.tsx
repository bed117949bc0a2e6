import { Empty } from '../../../parts/empty.tsx';
import { Said } from '../../../parts/said.tsx';
import type { AskedOfUsQuery } from './generated/asked-of-us.ts';
import { findingsIn, requestsIn } from './question.ts';
import { Questions } from './questions.tsx';

interface BothListsProps {
  readonly data: AskedOfUsQuery;
  readonly onReload: () => void;
}

const REQUESTS = { vi: 'Người dân đề nghị đính chính', en: 'Corrections that people ask for' };
const REQUESTS_LEAD = {
  vi: 'Trả lời trong mười ngày (NĐ 356/2025/NĐ-CP, Điều 5); sắp hết hạn đứng trước.',
  en: 'To be answered within ten days (NĐ 356/2025/NĐ-CP, article 5); the most urgent first.',
};
const FINDINGS = { vi: 'Khai khác nguồn trong hồ sơ', en: 'Typed otherwise in dossiers' };
const FINDINGS_LEAD = {
  vi: 'Khi nộp hồ sơ, người dân ghi khác với nguồn; báo trước đứng trước.',
  en: 'What people typed when they filed and that differs from the source; the oldest first.',
};
const NOT_YOURS = {
  vi: 'Cơ quan bạn không chủ quản nguồn dữ liệu nào',
  en: 'Your agency answers for no source of data',
};

/** What people ask for, and what was typed otherwise in dossiers. Neither is told to agencies that own no source. */
export function BothLists({ data, onReload }: BothListsProps) {
  const { correctionRequests: requests, correctionFindings: findings } = data;
  if (requests === null && findings === null) {
    return (
      <Empty title={NOT_YOURS}>
        <p>
          <Said
            vi="Những điểm khai khác nguồn được gửi thẳng tới cơ quan chủ quản nguồn ấy, ví dụ ngành công an với dữ liệu dân cư."
            en="What differs from a source goes to the agency that owns it, such as the police for population data."
          />
        </p>
      </Empty>
    );
  }
  return (
    <>
      {requests !== null && (
        <Questions
          title={REQUESTS}
          lead={REQUESTS_LEAD}
          questions={requestsIn(requests)}
          cursor="requests"
          next={nextOf(requests.pageInfo)}
          onReload={onReload}
        />
      )}
      {findings !== null && (
        <Questions
          title={FINDINGS}
          lead={FINDINGS_LEAD}
          questions={findingsIn(findings)}
          cursor="findings"
          next={nextOf(findings.pageInfo)}
          onReload={onReload}
        />
      )}
    </>
  );
}

function nextOf({
  hasNextPage,
  endCursor,
}: {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}): string | null {
  return hasNextPage ? endCursor : null;
}
