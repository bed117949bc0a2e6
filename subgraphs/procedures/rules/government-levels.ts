import type { ProcedureRecord } from './procedure-record.ts';

/** A level of government. */
export type GovernmentLevel = 'MINISTRY' | 'PROVINCE' | 'COMMUNE';

/**
 * The levels that carry a procedure out. Vertical branches (police, tax, insurance) have no level flag: the name of their agency tells.
 * @see Luật Tổ chức chính quyền địa phương 72/2025/QH15, article 1 (two local levels); domain facts 4.2
 */
export function levelsOf(record: ProcedureRecord): GovernmentLevel[] {
  const flagged = (
    [
      ['MINISTRY', record.isMinistry],
      ['PROVINCE', record.isProvince],
      ['COMMUNE', record.isWard],
    ] as const
  )
    .filter(([, isSet]) => isSet)
    .map(([level]) => level);
  return flagged.length > 0 ? flagged : levelsInWords(agencyOf(record));
}

function levelsInWords(agency: string): GovernmentLevel[] {
  const words = agency.toLowerCase();
  const local = (
    [
      ['PROVINCE', /tỉnh|sở|thành phố/u],
      ['COMMUNE', /xã|phường/u],
    ] as const
  )
    .filter(([, pattern]) => pattern.test(words))
    .map(([level]) => level);
  return local.length > 0 ? local : ['MINISTRY'];
}

/** The competent agency in words: who has the authority, else who carries it out, else who announced it. */
export function agencyOf(record: ProcedureRecord): string {
  const lists = [record.departmentsAuthority, record.unitGroupsExecuting, record.departmentsExecuting];
  const names = lists.map((list) =>
    list
      .map((agency) => agency.name)
      .filter(Boolean)
      .join(', '),
  );
  return (
    names.find((name) => name !== '') ??
    (record.departmentPromulgateName || 'Chưa nêu trong dữ liệu chính thức')
  );
}
