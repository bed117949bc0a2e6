import { type EntityManager } from '@mikro-orm/postgresql';

import { type CommandOutcome } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';

import { draftProcedure, type ProcedureDraft } from '../rules/procedure-draft.ts';
import { readRecordFile, type RowRefusal } from '../rules/record-file.ts';
import { storeVersions } from './store-versions.ts';
import { versionId } from './procedure-rows.ts';

/**
 * Imports a file of official records in one transaction. Findings are stored with their procedure and do not stop it; a single
 * refused row stops the whole file, so that no file is ever half imported. `importedOn` is the day of import, YYYY-MM-DD.
 */
export async function importProcedures(
  em: EntityManager,
  text: string,
  importedOn: string,
): Promise<CommandOutcome> {
  const file = readRecordFile(text);
  if (file.refusals.length > 0) {
    return refused(file.refusals);
  }
  const drafts = file.records.map(({ record }) => draftProcedure(record, importedOn));
  const { added, replaced } = await em.transactional((inner) => storeVersions(inner, drafts));
  const summary = {
    vi: `Đã nhập ${drafts.length} thủ tục: ${added} phiên bản mới, ${replaced} phiên bản thay thế.`,
    en: `Imported ${drafts.length} procedures: ${added} new versions, ${replaced} replaced.`,
  };
  return {
    done: true,
    lines: [inBothLanguages(summary), ...countedFindings(drafts)],
    report: { added, replaced, findings: drafts.flatMap(reportedFindings) },
  };
}

function refused(refusals: readonly RowRefusal[]): CommandOutcome {
  const summary = {
    vi: `Không nhập gì: ${refusals.length} lỗi.`,
    en: `Nothing was imported: ${refusals.length} problems.`,
  };
  return {
    done: false,
    lines: [inBothLanguages(summary), ...refusals.map(lineOf)],
    report: { added: 0, replaced: 0, refusals },
  };
}

function lineOf({ row, field, vi, en }: RowRefusal): string {
  const place = field === '' ? '' : ` ${field}:`;
  return inBothLanguages({ vi: `Dòng ${row}:${place} ${vi}`, en: `Row ${row}:${place} ${en}` });
}

function countedFindings(drafts: readonly ProcedureDraft[]): string[] {
  const byCode = Map.groupBy(
    drafts.flatMap((draft) => draft.findings),
    (finding) => finding.code,
  );
  return [...byCode].map(([code, findings]) =>
    inBothLanguages({
      vi: `${code}: ${findings.length} phát hiện, lưu cùng thủ tục`,
      en: `${findings.length} findings, kept with the procedures`,
    }),
  );
}

function reportedFindings(draft: ProcedureDraft) {
  return draft.findings.map((finding) => ({ procedure: versionId(draft), ...finding }));
}
