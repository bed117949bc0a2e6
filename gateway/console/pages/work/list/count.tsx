import { Badge } from '../../../parts/badge.tsx';
import { numberText } from '../../../words/format.ts';
import type { WorkGroup } from './by-due.ts';
import { GROUP_WORDS } from './group-words.ts';

/** How many dossiers a part of the list has. */
export function Count({ group, count }: { readonly group: WorkGroup; readonly count: number }) {
  const en = count === 1 ? '1 dossier' : `${numberText('en', count)} dossiers`;
  return <Badge tone={GROUP_WORDS[group].tone} words={{ vi: `${numberText('vi', count)} hồ sơ`, en }} />;
}
