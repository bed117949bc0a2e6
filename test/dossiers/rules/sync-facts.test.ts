import { expect, test } from 'vitest';

import { syncFacts } from '../../../subgraphs/dossiers/rules/sync-facts.ts';

test('a record that says nothing of papers, fees and results counts for none', () => {
  expect(syncFacts({})).toEqual({
    eResult: false,
    digitised: false,
    shared: false,
    usesPopulationData: false,
    paidOnline: false,
    freeOfCharge: false,
    papersReused: 0,
    papersSupplied: 0,
    fieldsReused: 0,
    fieldsTyped: 0,
  });
});

test('papers from the national store, from an earlier dossier or in the place of which a result stands are reused', () => {
  const { papersReused, papersSupplied, shared, usesPopulationData } = syncFacts({
    TaiLieuNop: [
      { DuocLayTuKhoDMQG: 1 },
      { DuocTaiSuDung: 2 },
      { MaKetQuaThayThe: 'KQ.G15.000031' },
      { DuocSoHoa: 1 },
      { DuocTaiSuDung: 1, IsDeleted: true },
    ],
  });

  expect([papersReused, papersSupplied, shared, usesPopulationData]).toEqual([3, 1, true, true]);
});

test.each([
  [
    'a result without a file',
    { DanhSachGiayToKetQua: [{ MaGiayToKetQua: 'KQ.G15.000342' }] },
    'eResult',
    false,
  ],
  [
    'a result with a file',
    { DanhSachGiayToKetQua: [{ DuongDanTepTinKetQua: 'https://x' }] },
    'eResult',
    true,
  ],
  ['fees of which one is not 0', { DanhSachLePhi: [{ Gia: 0 }, { Gia: 8_000 }] }, 'freeOfCharge', false],
  ['fees that are all 0', { DanhSachLePhi: [{ Gia: 0 }] }, 'freeOfCharge', true],
  ['payment at the counter', { DuocThanhToanTrucTuyen: 3 }, 'paidOnline', false],
  ['payment on the agency’s portal', { DuocThanhToanTrucTuyen: 2 }, 'paidOnline', true],
  [
    'the population database among those asked',
    { DSKetNoiCSDL: [{ MaCSDL: 1 }] },
    'usesPopulationData',
    true,
  ],
  ['a digitised component', { HoSoCoThanhPhanSoHoa: 1 }, 'digitised', true],
] as const)('%s counts as the index says', (_what, content, fact, expected) => {
  // The lists are read-only here alone.
  expect(syncFacts(structuredClone(content) as never)[fact]).toBe(expected);
});
