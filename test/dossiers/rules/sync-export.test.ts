import { expect, test } from 'vitest';

import { exportedContent, writtenMoment } from '../../../subgraphs/dossiers/rules/sync-export.ts';
import { readSyncRecord } from '../../../subgraphs/dossiers/rules/sync-record.ts';
import { onDay } from '../a-figure.ts';

const dossier = {
  code: 'H26.9001-261102-0001',
  procedureId: '1.004873@2025-07-01',
  ownerKind: 'CITIZEN',
  channel: 'ONLINE',
  processingUnit: 'H26.9001',
  status: 'IN_PROGRESS',
  submittedAt: onDay(2, 8),
  acceptedAt: onDay(2),
  dueAt: onDay(6, 17),
  completedAt: null,
  returnedAt: null,
} as const;
const parts = {
  events: [
    { at: onDay(2, 8), status: 'SUBMITTED', kind: 'STATUS' },
    { at: onDay(2), status: 'ACCEPTED', kind: 'STATUS' },
    { at: onDay(3), status: 'SUPPLEMENT_REQUIRED', kind: 'STATUS' },
    { at: onDay(4), status: 'IN_PROGRESS', kind: 'STATUS' },
  ],
  components: [
    {
      componentId: '1.004873@2025-07-01/000.00.00.G15-KQ003204',
      answer: 'SATISFIED_BY_DATA',
      documentId: null,
      digitised: null,
    },
  ],
  payments: [{ nameVi: 'Lệ phí', amount: '8000', state: 'PAID', method: 'AGENCY_SYSTEM' }],
  results: [],
} as const;

test('the hub’s own dossier is written as a record that another system could have sent', () => {
  const content = exportedContent(dossier, parts);
  const sent = { ...content, DinhDanhCHS: [{ LoaiDinhDanh: 1, SoDinhDanh: '001194999101' }] };

  expect(readSyncRecord(sent)).toMatchObject({
    ok: true,
    record: {
      code: dossier.code,
      procedureCode: '1.004873',
      status: 'IN_PROGRESS',
      channel: 'ONLINE',
      dates: {
        submitted: dossier.submittedAt,
        accepted: dossier.acceptedAt,
        due: dossier.dueAt,
        supplements: [{ asked: onDay(3), supplied: onDay(4) }],
      },
    },
  });
});

test('papers, fees and payment are written by their official codes', () => {
  expect(exportedContent(dossier, parts)).toMatchObject({
    DuocThanhToanTrucTuyen: 2,
    DanhSachLePhi: [{ TenPhiLePhi: 'Lệ phí', Gia: 8_000 }],
    TaiLieuNop: [{ MaThanhPhanHoSo: '000.00.00.G15-KQ003204', DuocTaiSuDung: 1, DuocLayTuKhoDMQG: 0 }],
    TaiKhoanDuocXacThucVoiVNeID: 1,
  });
});

test('a moment is written in Vietnam’s time to the second', () => {
  expect(writtenMoment(new Date('2026-11-21T17:59:07.900Z'))).toBe('20261122005907');
});
