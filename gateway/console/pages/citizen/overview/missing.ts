import { type Fault, faultKind } from '../../../graph/fault.ts';
import type { Words } from '../../../words/words.ts';

const WHY: Readonly<Record<ReturnType<typeof faultKind>, Words>> = {
  away: { vi: 'Tạm thời chưa lấy được', en: 'Not to be had at the moment' },
  refused: { vi: 'Cần VNeID mức độ 2 để xem', en: 'Needs a VNeID account of level 2' },
  failed: { vi: 'Chưa đọc được', en: 'Could not be read' },
};

/**
 * Why a value is not there, by the faults told for its place in the answer or for what it stands in, or of the subgraph that names it.
 * Null: no fault, there is none.
 */
export function whyMissing(
  faults: readonly Fault[],
  path: string,
  namedBy: string | null = null,
): Words | null {
  const fault =
    faults.find((told) => path === told.path || path.startsWith(`${told.path}.`)) ??
    faults.find(({ subgraph }) => subgraph !== null && subgraph === namedBy);
  return fault === undefined ? null : WHY[faultKind(fault)];
}
