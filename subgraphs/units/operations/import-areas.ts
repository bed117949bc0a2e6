import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

import type { CommandOutcome } from '#shared/define.ts';
import { foldVietnamese, indexText, orderText } from '#shared/search-text.ts';

import { Area } from '../entities/area.ts';
import { readOfficialList, type OfficialArea, type RowRemark } from '../rules/official-list.ts';
import { checkTotals } from '../rules/official-totals.ts';

// The list carries no dates: today's communes hold since the two-level government began. Source: QĐ 19/2025/QĐ-TTg.
const COMMUNES_SINCE = '2025-07-01';
const ROWS_PER_INSERT = 1_000;

/** Imports the official list: all of it in one transaction, or nothing and every reason why. */
export async function importUnits(em: EntityManager, text: string): Promise<CommandOutcome> {
  const list = readOfficialList(parsedJson(text));
  const totals = list.problems.length === 0 ? checkTotals(list.areas) : [];
  const unknown = list.problems.length === 0 ? await unlikeKnownProvinces(em, list.areas) : [];
  const problems = [...list.problems, ...totals, ...unknown];
  if (problems.length > 0) {
    const head = `Không nạp gì: ${problems.length} lỗi. / Nothing was imported: ${problems.length} problems.`;
    return { done: false, lines: [head, ...problems.map(lineOf)], report: { imported: 0, problems } };
  }
  const communes = list.areas.filter(({ parentCode }) => parentCode !== null);
  await storeCommunes(em, communes);
  const head = `Đã nạp ${communes.length} đơn vị cấp xã của 34 tỉnh. / Imported ${communes.length} communes of 34 provinces.`;
  const report = { imported: communes.length, mended: list.mended };
  return { done: true, lines: [head, ...list.mended.map(lineOf)], report };
}

async function unlikeKnownProvinces(em: EntityManager, areas: readonly OfficialArea[]): Promise<RowRemark[]> {
  const known = await em.find(Area, { level: 'PROVINCE', validUntil: null });
  const byCode = new Map(known.map((area) => [area.code, area]));
  return areas
    .filter(
      ({ parentCode, code, type, name }) => parentCode === null && !isSame(byCode.get(code), { type, name }),
    )
    .map(({ code }) => ({
      row: code,
      vi: 'Tên hoặc loại khác với tỉnh đang mang mã này; hãy kiểm tra bản danh mục.',
      en: 'Name or type differs from the province that bears this code today; check the edition of the list.',
    }));
}

function isSame(known: Area | undefined, { type, name }: Pick<OfficialArea, 'type' | 'name'>): boolean {
  return known?.type === type && foldVietnamese(known.name) === foldVietnamese(name);
}

async function storeCommunes(em: EntityManager, communes: readonly OfficialArea[]): Promise<void> {
  const rows = communes.map((area) => ({
    ...area,
    id: `${area.code}@${COMMUNES_SINCE}`,
    level: 'COMMUNE' as const,
    validFrom: COMMUNES_SINCE,
    validUntil: null,
    orderText: orderText(area.name),
    searchText: indexText(`${area.name} ${area.fullName} ${area.fullNameEn}`),
  }));
  await em.transactional(async (inner) => {
    await inner.upsertMany(Area, rows, { batchSize: ROWS_PER_INSERT });
  });
  await sql`analyze area`.execute(em.getKysely());
}

// What is no JSON is no list either; the rule then says what a list is.
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function lineOf({ row, vi, en }: RowRemark): string {
  return `  [${row}] ${vi} / ${en}`;
}
