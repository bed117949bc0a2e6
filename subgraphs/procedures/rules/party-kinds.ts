import { finding, type Reading } from './finding.ts';

/** Who may ask for a procedure. */
export type PartyKind = 'CITIZEN' | 'ORGANIZATION' | 'FOREIGNER';

/**
 * Reads the codes of who may ask (đối tượng thực hiện), which are written with Đ or D. A code that is not known is left out, with a finding.
 * @see NĐ 63/2010/NĐ-CP, article 8, clause 2 (who carries a procedure out); domain facts 4.2
 */
export function readPartyKinds(codes: readonly string[], field: string): Reading<PartyKind[]> {
  const kinds = codes.map((code) => KINDS[code.normalize('NFC').replace(/^Đ/u, 'D').trim()]);
  return {
    value: ORDER.filter((kind) => kinds.includes(kind)),
    findings: kinds.flatMap((kind, index) =>
      kind === undefined ? [finding('UNKNOWN_SUBJECT', `${field}[${index}].code`)] : [],
    ),
  };
}

const ORDER = ['CITIZEN', 'ORGANIZATION', 'FOREIGNER'] as const;

const KINDS: Readonly<Record<string, PartyKind>> = {
  DT1: 'CITIZEN',
  DT2: 'ORGANIZATION',
  DT4: 'FOREIGNER',
  DT7: 'ORGANIZATION',
  DT9: 'ORGANIZATION',
  DT10: 'ORGANIZATION',
  DT11: 'ORGANIZATION',
  DT12: 'CITIZEN',
  DT13: 'CITIZEN',
};
