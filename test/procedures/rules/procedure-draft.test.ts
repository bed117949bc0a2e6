import { describe, expect, test } from 'vitest';

import { draftProcedure } from '../../../subgraphs/procedures/rules/procedure-draft.ts';
import { aRecord } from '../support/a-record.ts';

const TODAY = '2026-11-21';

describe('drafting a procedure from an official record', () => {
  test('a clean record becomes a procedure without any finding', () => {
    const draft = draftProcedure(aRecord({}), TODAY);

    expect(draft).toMatchObject({
      code: '9.000001',
      validFrom: '2026-01-16',
      name: { vi: 'Thủ tục thử nghiệm', en: null },
      category: { code: 'G15-TP07', name: { vi: 'Hộ tịch' } },
      onlineLevel: 'PARTIAL',
      levels: ['COMMUNE'],
      parties: ['CITIZEN'],
      competentAgency: { vi: 'Ủy ban nhân dân cấp xã' },
      decision: '163/QĐ-BTP',
      findings: [],
    });
  });

  test.each([
    [{ isFullProcess: true }, 'FULL'],
    [{ isOfflineOnly: true }, 'NONE'],
    [{}, 'PARTIAL'],
  ])('the flags %j mean the online level %s', (flags, level) => {
    expect(draftProcedure(aRecord(flags), TODAY).onlineLevel).toBe(level);
  });

  test('the code of a case is drafted as its procedure', () => {
    expect(draftProcedure(aRecord({ code: '9.000001.02' }), TODAY).code).toBe('9.000001');
  });

  test('everything that is wrong anywhere in the record is among the findings', () => {
    const record = aRecord({
      name: 'THỦ TỤC THỬ NGHIỆM Ở CẤP HUYỆN',
      subjectTypes: [{ code: 'ĐT99' }],
      legalBases: [{ code: '118/2025/NĐ-C', name: 'Nghị định' }],
      executionCases: [{ name: '', profileComponents: [{ code: 'KQ1', name: 'Lưu ý' }] }],
      procedureProposal: null,
    });

    const { findings } = draftProcedure(record, TODAY);

    expect(findings.map(({ code }) => code).toSorted()).toEqual([
      'ABOLISHED_LEVEL',
      'EFFECTIVE_DAY_UNKNOWN',
      'LEGAL_BASIS_TYPO',
      'NAME_CLEANED',
      'UNKNOWN_SUBJECT',
      'ZERO_QUANTITY_COMPONENT',
    ]);
  });
});
