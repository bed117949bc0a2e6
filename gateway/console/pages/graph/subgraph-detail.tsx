import { useParams } from 'react-router';

import { Empty } from '../../parts/empty.tsx';
import { Said } from '../../parts/said.tsx';
import { useSession } from '../../session/session.tsx';
import type { BoardSubgraph } from './board.tsx';
import { ConsumersOf } from './consumers-of.tsx';
import { DetailPanel } from './detail-panel.tsx';
import { SchemaFields } from './schema-fields.tsx';
import { SubgraphFacts } from './subgraph-facts.tsx';

/** What is known of one subgraph: its owner and health for everybody, fields and consumers for accounts of the registry. */
export function SubgraphDetail({ subgraphs }: { readonly subgraphs: readonly BoardSubgraph[] }) {
  const { name = '' } = useParams();
  const { signedIn } = useSession();
  const subgraph = subgraphs.find((known) => known.name === name);
  if (subgraph === undefined) {
    return <Empty title={{ vi: 'Không có phân hệ này', en: 'There is no such subgraph' }} />;
  }
  return (
    <DetailPanel key={name} title={{ vi: `Phân hệ ${name}`, en: `Subgraph ${name}` }}>
      <SubgraphFacts subgraph={subgraph} />
      {signedIn?.kind === 'registry' ? (
        <>
          <SchemaFields name={name} />
          <ConsumersOf name={name} />
        </>
      ) : (
        <p>
          <Said
            vi="Lược đồ, các trường và ai đang dùng: đăng nhập bằng tài khoản sổ đăng ký để xem. Mỗi thực thể ở trên có phần mô tả công khai."
            en="Its schema, fields and consumers are shown to accounts of the registry. Each entity above has a public description."
          />
        </p>
      )}
    </DetailPanel>
  );
}
