import { Link } from 'react-router';

import { Badge } from '../../../parts/badge.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { LEG_STATE } from '../../../words/leg-state.ts';
import type { DossierRead } from './dossier-read.ts';

/** How far the other legs of an interlinked group are; nothing for a dossier that stands alone. */
export function LegsPanel({ dossier }: { readonly dossier: DossierRead }) {
  const { group } = dossier;
  if (group === null) {
    return null;
  }
  const name = group.interlinkedGroup?.name ?? '';
  return (
    <Panel title={{ vi: 'Các chặng liên thông', en: 'Interlinked legs' }}>
      <DataTable
        caption={{ vi: name, en: name }}
        rows={group.legs}
        keyOf={({ position }) => String(position)}
        columns={[
          {
            heading: { vi: 'Chặng', en: 'Leg' },
            cell: ({ position, procedure, procedureCode, dossier: own }) => (
              <>
                {position}. {procedure?.name ?? procedureCode}
                {own !== null && own.code !== dossier.code && (
                  <>
                    {' '}
                    <Link to={`/work/${own.code}`}>{own.code}</Link>
                  </>
                )}
              </>
            ),
          },
          {
            heading: { vi: 'Tình trạng', en: 'State' },
            cell: ({ state }) => <Badge {...LEG_STATE[state]} />,
          },
          { heading: { vi: 'Cơ quan', en: 'Agency' }, cell: ({ unit }) => unit?.name ?? '–' },
          { heading: { vi: 'Đang chờ', en: 'Awaits' }, cell: ({ awaitsText }) => awaitsText ?? '–' },
        ]}
      />
    </Panel>
  );
}
