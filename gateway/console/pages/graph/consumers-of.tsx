import { useMemo } from 'react';

import { useAsk } from '../../graph/use-ask.ts';
import { PUBLIC } from '../../graph/reason.ts';
import { Answer } from '../../parts/answer.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/said.tsx';
import { useLang } from '../../words/use-lang.ts';
import { consumersOf } from './consumers.ts';
import { ConsumerTable } from './consumer-table.tsx';
import styles from './graph.module.css';
import { Consumers, type ConsumersQuery } from './generated/consumers.ts';

const DAYS = 30;

/** Who asks a subgraph for what purpose, of the last thirty days. For the agency that answers for it and whoever runs the registry. */
export function ConsumersOf({ name }: { readonly name: string }) {
  const asked = useAsk({ of: Consumers, with: { name, days: DAYS, lang: useLang() }, reason: PUBLIC });
  return (
    <div className={styles['group']}>
      <h3>
        <Said vi={`Ai dùng, trong ${DAYS} ngày`} en={`Consumers, ${DAYS} days`} />
      </h3>
      <Answer to={asked}>{({ subgraph }) => <Usage of={subgraph} />}</Answer>
    </div>
  );
}

function Usage({ of }: { readonly of: ConsumersQuery['subgraph'] }) {
  const fields = of?.usage?.fields;
  const consumers = useMemo(() => consumersOf(fields ?? []), [fields]);
  if (fields === undefined) {
    return <Notice tone="info" title={NOT_YOURS} />;
  }
  if (consumers.length === 0) {
    return <Empty title={{ vi: 'Chưa ai hỏi phân hệ này', en: 'Nobody has asked it yet' }} />;
  }
  return <ConsumerTable consumers={consumers} />;
}

const NOT_YOURS = {
  vi: 'Chỉ cơ quan phụ trách và quản trị sổ đăng ký xem được ai đang dùng.',
  en: 'Only the agency that answers for it and whoever runs the registry see its consumers.',
};
