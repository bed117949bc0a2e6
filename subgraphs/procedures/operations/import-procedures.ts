import type { EntityManager } from '@mikro-orm/postgresql';

import type { CommandOutcome } from '#shared/define.ts';
import { inBothLanguages } from '#shared/errors.ts';

import { draftProcedure, type ProcedureDraft } from '../rules/procedure-draft.ts';
import { type NumberedForm, readRecordFile, type RecordFile, type RowRefusal } from '../rules/record-file.ts';
import { storeForms } from './store-forms.ts';
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
  const stored = await em.transactional((inner) => storeAll(inner, { drafts, file, importedOn }));
  if ('unknown' in stored) {
    return refused(stored.unknown);
  }
  const { added, replaced } = stored;
  const forms = file.forms.length;
  const summary = {
    vi: `Đã nhập ${drafts.length} thủ tục: ${added} phiên bản mới, ${replaced} phiên bản thay thế; ${forms} tờ khai.`,
    en: `Imported ${drafts.length} procedures: ${added} new versions, ${replaced} replaced; ${forms} forms.`,
  };
  return {
    done: true,
    lines: [inBothLanguages(summary), ...countedFindings(drafts)],
    report: { added, replaced, forms, findings: drafts.flatMap(reportedFindings) },
  };
}

interface Stored {
  readonly drafts: readonly ProcedureDraft[];
  readonly file: RecordFile;
  readonly importedOn: string;
}

/** Forms first: whether their procedures are known is found out before anything is written. */
async function storeAll(em: EntityManager, { drafts, file, importedOn }: Stored) {
  const { unknown } = await storeForms(
    em,
    file.forms.map(({ record }) => record),
    importedOn,
  );
  if (unknown.length > 0) {
    return { unknown: file.forms.filter(({ record }) => isOneOf(record.code, unknown)).map(unknownForm) };
  }
  return storeVersions(em, drafts);
}

function isOneOf(code: string, unknown: readonly string[]): boolean {
  return unknown.some((base) => code.startsWith(base));
}

function unknownForm({ row }: NumberedForm): RowRefusal {
  return {
    row,
    field: 'code',
    vi: 'không có thủ tục này đang có hiệu lực; hãy nhập thủ tục trước',
    en: 'no such procedure is in force; import the procedure first',
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
