import { Badge } from '../../../parts/badge.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { CORRECTION_WORDS } from './code-words.ts';
import type { CorrectionRead, DossierRead } from './dossier-read.ts';
import { FieldValue } from './field-value.tsx';
import styles from './findings-panel.module.css';
import { Source } from './source.tsx';

/** What is to be looked at: findings of the record, and what was typed otherwise than a source has it. Nothing when there is nothing. */
export function FindingsPanel({ dossier }: { readonly dossier: DossierRead }) {
  const { findings } = dossier;
  const corrections = dossier.corrections ?? [];
  if (findings.length === 0 && corrections.length === 0) {
    return null;
  }
  return (
    <Panel title={{ vi: 'Điểm cần lưu ý', en: 'To be looked at' }}>
      {findings.length > 0 && (
        <ul className={styles['findings']}>
          {findings.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
      {corrections.length > 0 && <Corrections dossier={dossier} corrections={corrections} />}
    </Panel>
  );
}

interface CorrectionsProps {
  readonly dossier: DossierRead;
  readonly corrections: readonly CorrectionRead[];
}

function Corrections({ dossier, corrections }: CorrectionsProps) {
  const fieldOf = (key: string) => (dossier.fields ?? []).find((field) => field.key === key)?.field ?? null;
  return (
    <DataTable
      caption={{
        vi: 'Người nộp khai khác với nguồn dữ liệu; cơ quan chủ quản nguồn sẽ trả lời.',
        en: "What was typed differs from a source; the source's owner will answer.",
      }}
      rows={corrections}
      keyOf={({ id }) => id}
      columns={[
        { heading: { vi: 'Nội dung', en: 'Item' }, cell: ({ key }) => fieldOf(key)?.label ?? key },
        {
          heading: { vi: 'Người nộp khai', en: 'Typed' },
          cell: ({ key, typed }) => (
            <FieldValue field={{ key, field: fieldOf(key), value: typed, person: null, provenance: null }} />
          ),
        },
        { heading: { vi: 'Nguồn', en: 'Source' }, cell: ({ source }) => <Source provenance={source} /> },
        {
          heading: { vi: 'Trả lời', en: 'Answer' },
          cell: ({ state, answer, addressee }) => (
            <span className={styles['answer']}>
              <Badge {...CORRECTION_WORDS[state]} />
              <span>{answer ?? addressee?.name}</span>
            </span>
          ),
        },
      ]}
    />
  );
}
