import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSpeech } from '../../words/language.tsx';
import { DataClass } from '../graph/field-table.tsx';
import type { Check } from './check-report.tsx';
import { FLOW } from './names.ts';

type Flow = Check['flows'][number];

/** Which data of other owners would flow to the subgraph, and who has to approve that. */
export function Flows({ flows }: { readonly flows: readonly Flow[] }) {
  const { say } = useSpeech();
  const columns: readonly Column<Flow>[] = [
    { heading: { vi: 'Dữ liệu', en: 'Data' }, cell: ({ coordinate }) => <code>{coordinate}</code> },
    { heading: { vi: 'Loại', en: 'Class' }, cell: ({ dataClass }) => <DataClass of={dataClass} /> },
    {
      heading: { vi: 'Chảy tới bằng cách', en: 'By way of' },
      cell: ({ through }) => say(FLOW[through] ?? { vi: through, en: through }),
    },
    { heading: { vi: 'Phân hệ chủ', en: 'From subgraph' }, cell: ({ owner }) => owner },
    {
      heading: { vi: 'Cơ quan phải phê duyệt', en: 'Agency that approves' },
      cell: ({ agency }) => agency?.name ?? agency?.code ?? '–',
    },
  ];
  return (
    <Panel
      title={{ vi: 'Dữ liệu của chủ quản khác sẽ chảy tới', en: 'Data of other owners that would flow' }}
    >
      {flows.length === 0 ? (
        <Empty title={{ vi: 'Không có dữ liệu nào của chủ quản khác', en: 'No data of another owner' }} />
      ) : (
        <DataTable
          caption={{ vi: 'Mỗi luồng cần chủ quản phê duyệt', en: 'Each flow takes its owner’s approval' }}
          columns={columns}
          rows={flows}
          keyOf={({ coordinate, through }) => `${coordinate} ${through}`}
        />
      )}
    </Panel>
  );
}
