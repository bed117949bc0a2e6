import { Badge } from '../../parts/badge.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Certificate } from '../graph/certificate.tsx';
import { CertifyForm } from './certify-form.tsx';
import type { Member } from './member-report.tsx';
import styles from './members.module.css';

interface CertificatePanelProps {
  readonly member: Member;
  /** Whether the reader may have the suite run. */
  readonly steers: boolean;
  /** Told when it was run. */
  readonly onStep: () => void;
}

type Check = NonNullable<Member['certificate']>['checks'][number];
const COLUMNS: readonly Column<Check>[] = [
  { heading: { vi: 'Mục', en: 'Check' }, cell: ({ name }) => <code>{name}</code> },
  {
    heading: { vi: 'Kết quả', en: 'Outcome' },
    cell: ({ passed }) => <Outcome passed={passed} />,
  },
  { heading: { vi: 'Đã xem gì', en: 'What was seen' }, cell: ({ message }) => message },
];
const PASSED = { tone: 'good', words: { vi: 'Đạt', en: 'Passed' } } as const;
const FAILED = { tone: 'bad', words: { vi: 'Không đạt', en: 'Failed' } } as const;

function Outcome({ passed }: { readonly passed: boolean }) {
  return (
    <span className={styles['whole']}>
      <Badge {...(passed ? PASSED : FAILED)} />
    </span>
  );
}

/** The newest certificate, check by check, and a form that runs the suite again. */
export function CertificatePanel({ member, steers, onStep }: CertificatePanelProps) {
  const { certificate, isOwn } = member;
  return (
    <Panel
      title={{ vi: 'Chứng nhận tuân thủ', en: 'Certificate of conformance' }}
      beside={<Certificate of={certificate} isOwn={isOwn} />}
    >
      {certificate === null ? (
        <Empty
          title={{ vi: 'Chưa chạy bộ kiểm tra tuân thủ', en: 'The conformance suite was not run yet' }}
        />
      ) : (
        <DataTable caption={CAPTION} columns={COLUMNS} rows={certificate.checks} keyOf={({ name }) => name} />
      )}
      {steers && member.state === 'LIVE' && <CertifyForm name={member.name} onStep={onStep} />}
    </Panel>
  );
}

const CAPTION = {
  vi: 'Lần chạy gần nhất. Không có khóa mẫu thì vài mục không thử được.',
  en: 'The newest run. Without a sample key some checks cannot be tried.',
};
