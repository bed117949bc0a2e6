import { Badge } from '../../../parts/badge.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Panel } from '../../../parts/panel.tsx';
import type { DossierRead, FieldRead } from './dossier-read.ts';
import { FieldValue } from './field-value.tsx';
import { Source } from './source.tsx';
import styles from './fields-panel.module.css';

const DIFFERS = { vi: 'Khai khác nguồn', en: 'Differs from source' };

const NONE = { vi: 'Hồ sơ không có tờ khai điện tử', en: 'The dossier has no electronic form' };
const NOT_READ = { vi: 'Chưa đọc được nội dung tờ khai', en: 'The form could not be read' };

/** The answers of the form, each with where it came from. */
export function FieldsPanel({ dossier }: { readonly dossier: DossierRead }) {
  const { fields, corrections } = dossier;
  const differing = new Set((corrections ?? []).map(({ key }) => key));
  const columns: readonly Column<FieldRead>[] = [
    { heading: { vi: 'Nội dung', en: 'Item' }, cell: ({ field, key }) => field?.label ?? key },
    {
      heading: { vi: 'Giá trị', en: 'Value' },
      cell: (field) => (
        <span className={styles['value']}>
          <FieldValue field={field} />
          {differing.has(field.key) && <Badge tone="warn" words={DIFFERS} />}
        </span>
      ),
    },
    {
      heading: { vi: 'Nguồn', en: 'Source' },
      cell: ({ provenance }) => (provenance === null ? '–' : <Source provenance={provenance} />),
    },
  ];
  return (
    <Panel title={{ vi: 'Nội dung tờ khai', en: 'The form' }}>
      {(fields ?? []).length === 0 ? (
        <Empty title={fields === null ? NOT_READ : NONE} />
      ) : (
        <div className={styles['table']}>
          <DataTable
            caption={{ vi: 'Mỗi giá trị kèm nơi đã lấy.', en: 'Each value with where it was taken from.' }}
            rows={fields ?? []}
            columns={columns}
            keyOf={({ key }) => key}
          />
        </div>
      )}
    </Panel>
  );
}
