import type { DossierSyncRecordResolvers } from '#schema/generated/dossiers.ts';

import type { DossiersContext } from '../context.ts';
import { citizenOf } from '../entities/references.ts';
import { type DossierSyncRecordRow, type SaidByOthers, saidByOthers } from '../entities/sync-record-row.ts';
import { exportedContent } from '../rules/sync-export.ts';
import { ofDossier } from './classified.ts';

/** A dossier as a synchronisation record. Null: there is none, or the caller may not see it. */
export async function syncRecordOf(
  context: DossiersContext,
  code: string,
): Promise<DossierSyncRecordRow | null> {
  const { loaders } = context;
  const dossier = await loaders.dossierByCode.load(code);
  if (!dossier) {
    return null;
  }
  let asked: Promise<SaidByOthers> | undefined;
  const others = (): Promise<SaidByOthers> => (asked ??= saidByOthers(context, code));
  const content = await loaders.syncContent.load(code);
  if (content) {
    return { ...content, dossier, others };
  }
  const [events, components, payments, results] = await Promise.all([
    loaders.events.load(code),
    loaders.components.load(code),
    loaders.payments.load(code),
    loaders.results.load(code),
  ]);
  return { ...exportedContent(dossier, { events, components, payments, results }), dossier, others };
}

/** Reads a classified field of a record, or fails with the refusal that stands in its place. */
function classified<Name extends keyof DossierSyncRecordRow>(name: Name) {
  return (row: DossierSyncRecordRow, _arguments: object, context: DossiersContext) =>
    ofDossier(context, row.dossier, `DossierSyncRecord.${name}`, () => row[name] ?? null);
}

/** The official names; what they hold is the record's own unless it is said here. */
export const DossierSyncRecord: DossierSyncRecordResolvers = {
  people: async ({ dossier }, _arguments, { loaders }) => {
    const people = await loaders.people.load(dossier.code);
    return [...new Set(people.map(({ ref }) => ref))].map(citizenOf);
  },
  TenTTHC: async ({ TenTTHC, others }) => TenTTHC ?? (await others()).procedureName,
  MaLinhVuc: async ({ MaLinhVuc, others }) => MaLinhVuc ?? (await others()).categoryCode,
  TenLinhVuc: async ({ TenLinhVuc, others }) => TenLinhVuc ?? (await others()).categoryName,
  ChuHoSo: (row, _arguments, context) =>
    ofDossier(
      context,
      row.dossier,
      'DossierSyncRecord.ChuHoSo',
      async () => row.ChuHoSo ?? (await row.others()).ownerName,
    ),
  DinhDanhCHS: (row, _arguments, context) =>
    ofDossier(context, row.dossier, 'DossierSyncRecord.DinhDanhCHS', () => identifiersOf(row)),
  MaDoiTuong: classified('MaDoiTuong'),
  ThongTinKhac: classified('ThongTinKhac'),
  Email: classified('Email'),
  Fax: classified('Fax'),
  SoDienThoai: classified('SoDienThoai'),
  TrichYeuHoSo: classified('TrichYeuHoSo'),
  ThongTinTra: classified('ThongTinTra'),
  TaiLieuNop: classified('TaiLieuNop'),
  DanhSachTepDinhKemKhac: classified('DanhSachTepDinhKemKhac'),
  DanhSachHoSoBoSung: classified('DanhSachHoSoBoSung'),
  DanhSachGiayToKetQua: classified('DanhSachGiayToKetQua'),
  GhiChu: classified('GhiChu'),
};

// A record names its owner by the first identifier; what kind it was is kept, the number is citizens'.
async function identifiersOf({ DinhDanhCHS, others }: DossierSyncRecordRow) {
  const { identifier } = await others();
  const [kind] = DinhDanhCHS ?? [];
  return identifier === null ? null : [{ LoaiDinhDanh: kind?.LoaiDinhDanh ?? 1, SoDinhDanh: identifier }];
}
