import { useState } from 'react';

import { Empty } from '../../../parts/empty.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Said } from '../../../parts/said.tsx';
import { byDue } from './by-due.ts';
import { GROUP_WORDS } from './group-words.ts';
import { Count } from './count.tsx';
import { WorkCounts } from './work-counts.tsx';
import styles from './work-groups.module.css';
import { WorkTable } from './work-table.tsx';
import { narrowed, type WorkedDossier } from './worked-dossier.ts';

interface WorkGroupsProps {
  readonly rows: readonly WorkedDossier[];
  /** What the list is narrowed by; empty: by nothing. */
  readonly typed: string;
}

/** The dossiers of the list, by how urgent they are. */
export function WorkGroups({ rows, typed }: WorkGroupsProps) {
  const [now] = useState(() => new Date());
  const groups = byDue(narrowed(rows, typed), now);
  if (groups.length === 0) {
    return (
      <Empty title={{ vi: 'Không có hồ sơ nào', en: 'There are no dossiers' }}>
        <p>
          <Said vi="Không có hồ sơ khớp điều kiện đang chọn." en="None match what is chosen above." />
        </p>
      </Empty>
    );
  }
  return (
    <div className={styles['groups']}>
      <WorkCounts groups={groups.map(({ group, rows: some }) => ({ group, count: some.length }))} />
      {groups.map(({ group, rows: some }) => (
        <div key={group} id={group.toLowerCase()} className={styles['group']}>
          <Panel title={GROUP_WORDS[group].title} beside={<Count group={group} count={some.length} />}>
            <WorkTable rows={some} caption={GROUP_WORDS[group].meaning} now={now} />
          </Panel>
        </div>
      ))}
    </div>
  );
}
