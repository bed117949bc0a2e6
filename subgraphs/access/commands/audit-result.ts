import type { CommandOutcome } from '#shared/define.ts';
import { inBothLanguages, type Words } from '#shared/errors.ts';
import type { SignedHead } from '#shared/tree-head.ts';

import type { LogAudit } from '../rules/log-audit.ts';
import { firstWrong, type Finding, type FindingKind } from '../rules/log-finding.ts';

/** What an audit went through. */
export interface AuditResult {
  readonly audit: LogAudit;
  /** Null: nothing is sealed yet. */
  readonly newest: SignedHead | null;
  /** Records that are not sealed yet; null where that cannot be known. */
  readonly waiting: number | null;
}

const WORDS: Readonly<Record<FindingKind, Words>> = {
  ALTERED: { vi: 'bản ghi đã bị sửa', en: 'the record was altered' },
  DELETED: { vi: 'bản ghi đã bị xóa', en: 'the record was deleted' },
  INSERTED: {
    vi: 'có bản ghi bị chèn thêm vào trước vị trí này',
    en: 'a record was inserted before this place',
  },
  LEAF_MISSING: { vi: 'lá bị mất hoặc bị đánh số lại', en: 'a leaf is missing or was renumbered' },
  NODE: {
    vi: 'nút của cây không khớp với các lá bên dưới',
    en: 'a node of the tree does not fit the leaves below it',
  },
  ROOT: {
    vi: 'từ đây các lá không cho ra gốc đã ký: có lá bị sửa, đổi chỗ hoặc xóa',
    en: 'from here on the leaves do not give the signed root: some were altered, moved or removed',
  },
  SIGNATURE: {
    vi: 'chữ ký không đúng hoặc không phải của nhật ký',
    en: 'a signature is wrong or not the log’s',
  },
  CUT: {
    vi: 'nhật ký bị cắt: ngắn hơn đầu cây đang giữ',
    en: 'the log was cut: it is shorter than the head that is held',
  },
};

/** What a command tells of an audit: done when nothing is wrong, else every finding, the first wrong leaf first. */
export function outcomeOf({ audit, newest, waiting }: AuditResult): CommandOutcome {
  const findings = audit.findings.toSorted((one, other) => one.index - other.index);
  const { size, records, dropped } = audit;
  const report = {
    size,
    records,
    dropped,
    waiting,
    head: newest && { at: newest.at, root: newest.root.toString('base64url'), key: newest.key },
    first: firstWrong(findings),
    findings,
  };
  const lines = findings.length === 0 ? [rightWords(report)] : findings.map(wrongWords);
  return { done: findings.length === 0, lines, report };
}

function rightWords({
  size,
  dropped,
  head,
}: {
  size: number;
  dropped: number;
  head: { root: string } | null;
}) {
  return inBothLanguages({
    vi: `Nhật ký nguyên vẹn: ${size} bản ghi, ${dropped} đã hết hạn lưu, gốc ${head?.root ?? '–'}`,
    en: `The log is whole: ${size} records, ${dropped} past their retention, root ${head?.root ?? '–'}`,
  });
}

function wrongWords({ kind, index }: Finding): string {
  return `${index}: ${inBothLanguages(WORDS[kind])}`;
}
