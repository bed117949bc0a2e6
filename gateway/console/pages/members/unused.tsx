import { DataTable } from '../../parts/data-table.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Panel } from '../../parts/panel.tsx';
import { dayText } from '../../words/format.ts';
import { useSpeech } from '../../words/language.tsx';
import type { Member } from './member-report.tsx';
import styles from './members.module.css';

const LIST = { vi: 'Danh sách cuộn được', en: 'List that scrolls' };

/** Fields that nobody asked for in ninety days, and may be removed. Null: it is not the reader's to see, and nothing stands here. */
export function Unused({ fields }: { readonly fields: Member['unusedFields'] }) {
  const { language, say } = useSpeech();
  if (fields === null) {
    return null;
  }
  const title = { vi: 'Trường không ai hỏi', en: 'Fields that nobody asks for' };
  if (fields.length === 0) {
    return (
      <Panel title={title}>
        <Empty title={{ vi: 'Trường nào cũng có người dùng', en: 'Every field is in use' }} />
      </Panel>
    );
  }
  return (
    <Panel title={title} beside={fields.length}>
      <div className={styles['tall']} tabIndex={0} role="region" aria-label={say(LIST)}>
        <DataTable
          caption={{ vi: 'Trong 90 ngày; có thể bỏ', en: 'In 90 days; they may be removed' }}
          columns={[
            { heading: { vi: 'Trường', en: 'Field' }, cell: ({ coordinate }) => <code>{coordinate}</code> },
            {
              heading: { vi: 'Hỏi lần cuối', en: 'Last asked for' },
              cell: ({ lastUsedOn }) =>
                lastUsedOn === null
                  ? say({ vi: '13 tháng qua chưa ai hỏi', en: 'Not in 13 months' })
                  : dayText(language, lastUsedOn),
            },
          ]}
          rows={fields}
          keyOf={({ coordinate }) => coordinate}
        />
      </div>
    </Panel>
  );
}
