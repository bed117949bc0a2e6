import { Facts } from '../../parts/facts.tsx';
import { Said } from '../../parts/said.tsx';
import { dayText } from '../../words/format.ts';
import { useSpeech } from '../../words/language.tsx';
import type { BoardSubgraph } from './board.tsx';
import { Certificate } from './certificate.tsx';
import { Entities } from './entities.tsx';
import { HealthBadge } from './health-badge.tsx';
import { Since } from './since.tsx';

/** What everybody may know of a subgraph. */
export function SubgraphFacts({ subgraph }: { readonly subgraph: BoardSubgraph }) {
  const { language } = useSpeech();
  const { agency, entities, health, version, publishedAt, certificate, isOwn } = subgraph;
  const own = <Said vi="Phân hệ của trục, đi cùng bản phát hành" en="The hub’s own, released with it" />;
  return (
    <Facts
      facts={[
        {
          label: { vi: 'Cơ quan chủ quản', en: 'Agency that answers for it' },
          value: agency?.name ?? agency?.code,
        },
        {
          label: { vi: 'Tình trạng', en: 'Health' },
          value: <HealthBadge of={subgraph} />,
          note: <Asked health={health} />,
        },
        { label: { vi: 'Dữ liệu mới tới', en: 'Data as of' }, value: <Since moment={health.asOf} /> },
        {
          label: { vi: 'Phiên bản', en: 'Version' },
          value: isOwn ? own : version,
          note: publishedAt === null ? undefined : dayText(language, publishedAt),
        },
        {
          label: { vi: 'Chứng nhận', en: 'Certificate' },
          value: <Certificate of={certificate} isOwn={isOwn} />,
        },
        { label: { vi: 'Thực thể', en: 'Entities' }, value: <Entities names={entities} /> },
      ]}
    />
  );
}

function Asked({ health }: { readonly health: BoardSubgraph['health'] }) {
  return health.seenAt === null ? null : (
    <>
      <Said vi="cổng hỏi lần cuối: " en="last asked: " />
      <Since moment={health.seenAt} />
    </>
  );
}
