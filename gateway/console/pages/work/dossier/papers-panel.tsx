import { Badge } from '../../../parts/badge.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { ANSWER_WORDS } from './code-words.ts';
import type { DossierRead } from './dossier-read.ts';
import { PaperAtHand } from './paper-at-hand.tsx';
import { AskedPapers } from './asked-papers.tsx';

const NONE = { vi: 'Hồ sơ không ghi thành phần nào', en: 'The dossier records no paper' };
const NOT_READ = { vi: 'Chưa đọc được thành phần hồ sơ', en: 'The papers could not be read' };

/** The papers of a dossier, how each was satisfied, and what was asked for besides. */
export function PapersPanel({ dossier }: { readonly dossier: DossierRead }) {
  const components = dossier.components ?? [];
  return (
    <Panel title={{ vi: 'Thành phần hồ sơ', en: 'Papers' }}>
      <AskedPapers papers={dossier.askedPapers ?? []} />
      {components.length === 0 ? (
        <Empty title={dossier.components === null ? NOT_READ : NONE} />
      ) : (
        <DataTable
          caption={{ vi: 'Từng thành phần và cách đáp ứng.', en: 'Each component and how it was satisfied.' }}
          rows={components}
          keyOf={({ component, file, document }) =>
            `${component?.id ?? ''} ${file ?? ''} ${document?.id ?? ''}`
          }
          columns={[
            {
              heading: { vi: 'Thành phần', en: 'Component' },
              cell: ({ component }) => component?.name ?? '–',
            },
            {
              heading: { vi: 'Cách đáp ứng', en: 'How satisfied' },
              cell: ({ answer }) => <Badge {...ANSWER_WORDS[answer]} />,
            },
            {
              heading: { vi: 'Giấy tờ', en: 'Paper' },
              cell: (component) => <PaperAtHand component={component} code={dossier.code} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}
