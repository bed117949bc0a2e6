import type { Paper } from '../../../subgraphs/procedures/rules/components.ts';
import type { ProcedureDraft } from '../../../subgraphs/procedures/rules/procedure-draft.ts';
import { timeLimit } from '../../../subgraphs/procedures/rules/time-limit.ts';

/** A procedure as an import would draft it, in force since 1 July 2025. */
export function aDraft(different: Partial<ProcedureDraft> = {}): ProcedureDraft {
  return {
    code: '9.000001',
    validFrom: '2025-07-01',
    name: { vi: 'Thủ tục thử nghiệm', en: null },
    category: { code: 'G15-TP07', name: { vi: 'Hộ tịch', en: null } },
    onlineLevel: 'PARTIAL',
    nonTerritorial: false,
    levels: ['COMMUNE'],
    parties: ['CITIZEN'],
    competentAgency: { vi: 'Ủy ban nhân dân cấp xã', en: null },
    decision: null,
    filings: [{ channel: 'DIRECT', timeLimit: timeLimit(3, 'WORKING_DAY'), otherTimeLimits: [], fees: [] }],
    papers: [],
    notes: [],
    results: [],
    legalBases: [],
    findings: [],
    ...different,
  };
}

/** A paper that is always handed in and that nothing replaces. */
export function aPaper(different: Partial<Paper> = {}): Paper {
  return {
    code: '000.00.00.G99-KQ000001',
    name: { vi: 'Tờ khai', en: null },
    originals: 1,
    copies: 0,
    requirement: { need: 'ALWAYS', handling: 'SUBMIT', channels: null, condition: null },
    substitution: null,
    ...different,
  };
}
