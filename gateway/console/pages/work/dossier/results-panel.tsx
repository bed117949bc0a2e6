import { DataTable } from '../../../parts/data-table.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { dayText } from '../../../words/format.ts';
import { useSpeech } from '../../../words/language.tsx';
import type { DossierRead } from './dossier-read.ts';

const ENDLESS = { vi: 'Không thời hạn', en: 'Without end' };

/** The results that the dossier led to; nothing while there are none. */
export function ResultsPanel({ dossier }: { readonly dossier: DossierRead }) {
  const { language, say } = useSpeech();
  const results = dossier.results ?? [];
  if (results.length === 0) {
    return null;
  }
  return (
    <Panel title={{ vi: 'Kết quả', en: 'Results' }}>
      <DataTable
        caption={{ vi: 'Giấy tờ đã cấp từ hồ sơ này.', en: 'Documents issued from this dossier.' }}
        rows={results}
        keyOf={({ id }) => id}
        columns={[
          { heading: { vi: 'Giấy tờ', en: 'Document' }, cell: ({ type }) => type?.name ?? '–' },
          { heading: { vi: 'Số', en: 'Number' }, cell: ({ number }) => number ?? '–' },
          { heading: { vi: 'Ngày cấp', en: 'Issued' }, cell: ({ issuedOn }) => dayText(language, issuedOn) },
          {
            heading: { vi: 'Giá trị đến', en: 'Valid until' },
            cell: ({ validUntil }) => (validUntil === null ? say(ENDLESS) : dayText(language, validUntil)),
          },
        ]}
      />
    </Panel>
  );
}
