import { Link } from 'react-router';

import { Answer } from '../../parts/answer.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Said } from '../../parts/said.tsx';
import { momentText } from '../../words/format.ts';
import { useSpeech } from '../../words/language.tsx';
import type { RegistryTrailQuery } from './generated/trail.ts';
import { EVENT } from './names.ts';
import { useTrail } from './use-trail.ts';

type Event = NonNullable<RegistryTrailQuery['registryEvents']>['edges'][number]['node'];

/** The newest steps of the registry that concern the reader; the trail only grows. */
export function Trail() {
  const { say, language } = useSpeech();
  const asked = useTrail();
  const columns: readonly Column<Event>[] = [
    { heading: { vi: 'Khi nào', en: 'When' }, cell: ({ at }) => momentText(language, at) },
    { heading: { vi: 'Việc', en: 'Step' }, cell: ({ kind }) => say(EVENT[kind] ?? { vi: kind, en: kind }) },
    { heading: { vi: 'Phân hệ', en: 'Subgraph' }, cell: ({ subgraph }) => subgraph ?? '–' },
    {
      heading: { vi: 'Ai', en: 'Who' },
      cell: ({ agency }) => agency?.name ?? agency?.code ?? <Said vi="Sổ đăng ký" en="The registry" />,
    },
    { heading: { vi: 'Chi tiết', en: 'Detail' }, cell: (event) => <Detail event={event} /> },
  ];
  return (
    <Panel title={{ vi: 'Nhật ký sổ đăng ký', en: 'The registry’s trail' }}>
      <Answer to={asked}>
        {({ registryEvents }) => {
          const rows = (registryEvents?.edges ?? []).map(({ node }) => node);
          return rows.length === 0 ? (
            <Empty title={{ vi: 'Chưa có bước nào', en: 'No step was taken yet' }} />
          ) : (
            <DataTable caption={CAPTION} columns={columns} rows={rows} keyOf={({ id }) => id} />
          );
        }}
      </Answer>
    </Panel>
  );
}

const CAPTION = { vi: '25 bước mới nhất, chỉ ghi thêm', en: 'The newest 25 steps; it only grows' };
const HAS_CHECK = new Set(['CHECKED']);
const HAS_PROPOSAL = new Set([
  'PROPOSED',
  'SUPERSEDED',
  'APPROVED',
  'REFUSED',
  'PUBLISHED',
  'PUBLICATION_REFUSED',
]);

function Detail({ event: { kind, subject, version, note } }: { readonly event: Event }) {
  if (subject !== null && HAS_CHECK.has(kind)) {
    return (
      <Link to={`/members/checks/${subject}`}>
        <Said vi="Xem lần kiểm tra" en="See the check" />
      </Link>
    );
  }
  if (subject !== null && HAS_PROPOSAL.has(kind)) {
    return (
      <Link to={`/members/proposals/${subject}`}>
        <Said vi="Xem đề nghị" en="See the proposal" />
      </Link>
    );
  }
  const about = version === null ? '' : `v${version}`;
  return [about, subject, note].filter((part) => part !== null && part !== '').join(' · ') || '–';
}
