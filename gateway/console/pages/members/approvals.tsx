import { Badge } from '../../parts/badge.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { momentText } from '../../words/format.ts';
import { useSpeech } from '../../words/language.tsx';
import { agencyName } from '../graph/agency-name.ts';
import styles from './members.module.css';
import { PROPOSAL_STATE } from './names.ts';
import type { Proposal } from './proposal-report.tsx';
import { ProposalSteps } from './proposal-steps.tsx';

type Row = Proposal['approvals'][number];

/** Where a proposal stands: its steps, who has answered and who has not. */
export function Approvals({ proposal }: { readonly proposal: Proposal }) {
  const { language } = useSpeech();
  const { agency, state, note, proposedAt, approvals, missing } = proposal;
  const named = PROPOSAL_STATE[state];
  const waitingFor = (missing ?? []).map(agencyName).join(', ');
  const columns: readonly Column<Row>[] = [
    { heading: { vi: 'Cơ quan', en: 'Agency' }, cell: (row) => agencyName(row.agency) },
    {
      heading: { vi: 'Trả lời', en: 'Answer' },
      cell: ({ approved }) => <Badge {...(approved ? YES : NO)} />,
    },
    { heading: { vi: 'Lý do', en: 'Reason' }, cell: ({ reason }) => (reason === '' ? '–' : reason) },
    { heading: { vi: 'Lúc', en: 'When' }, cell: ({ at }) => momentText(language, at) },
  ];
  return (
    <Panel title={{ vi: 'Đề nghị đang ở đâu', en: 'Where it stands' }} beside={named && <Badge {...named} />}>
      <ProposalSteps state={state} />
      <Facts
        facts={[
          { label: { vi: 'Bên đề nghị', en: 'Proposed by' }, value: agencyName(agency) },
          { label: { vi: 'Đề nghị lúc', en: 'Proposed' }, value: momentText(language, proposedAt) },
          { label: { vi: 'Còn chờ', en: 'Still waits for' }, value: waitingFor === '' ? '–' : waitingFor },
        ]}
      />
      {note !== '' && <p className={styles['note']}>{note}</p>}
      {approvals.length > 0 && (
        <DataTable caption={CAPTION} columns={columns} rows={approvals} keyOf={({ at }) => at} />
      )}
    </Panel>
  );
}

const CAPTION = { vi: 'Các cơ quan đã trả lời', en: 'Agencies that have answered' };
const YES = { tone: 'good', words: { vi: 'Phê duyệt', en: 'Approved' } } as const;
const NO = { tone: 'bad', words: { vi: 'Từ chối', en: 'Refused' } } as const;
