import {
  type ProcedureRecord,
  readProcedureRecord,
} from '../../../subgraphs/procedures/rules/procedure-record.ts';

/** A clean official record, with the field names of the portal's API. */
export const RECORD = {
  code: '9.000001',
  name: 'Thủ tục thử nghiệm',
  isWard: true,
  categories: [{ code: 'G15-TP07', name: 'Hộ tịch' }],
  subjectTypes: [{ code: 'ĐT1', name: 'Công dân Việt Nam' }],
  legalBases: [{ code: '60/2014/QH13', name: 'Luật Hộ tịch' }],
  unitGroupsExecuting: [{ name: 'Ủy ban nhân dân cấp xã' }],
  resultsDetails: [{ code: 'KQ.G15.000031', name: 'Giấy khai sinh' }],
  executionMethods: [
    {
      submissionMethod: 'DIRECT',
      processingTime: 3,
      processingTimeUnit: 'WORKING_DAY',
      fees: [{ type: 'FEE', value: 8000 }],
    },
  ],
  cases: [{ code: '9.000001.01', processingDay: { qty: 3, type: 'WORKING_DAY' } }],
  executionCases: [
    {
      name: '',
      profileComponents: [{ code: '000.00.00.G99-KQ000001', name: 'Tờ khai', originalQty: 1, copyQty: 0 }],
    },
  ],
  procedureProposal: { proposalNumber: '163/QĐ-BTP', decisionDate: Date.parse('2026-01-16T00:00:00+07:00') },
};

/** The record as it is read, with other fields in the place of these. Fails when that is no record. */
export function aRecord(different: Readonly<Record<string, unknown>>): ProcedureRecord {
  const read = readProcedureRecord({ ...RECORD, ...different });
  if ('problems' in read) {
    throw new Error(`no record: ${JSON.stringify(read.problems)}`);
  }
  return read.record;
}
