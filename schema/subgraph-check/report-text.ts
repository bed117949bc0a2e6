import type { CheckReport, Finding, Flow } from './check-report.ts';
import type { ReportSubject } from './report-subject.ts';
import { shown } from './shown.ts';

/** A check's report for a person: Vietnamese first, English second, each finding with its place; what was proposed is shown inert. */
export function textReport(report: CheckReport, { name, file }: ReportSubject): string {
  return [
    ...report.findings.map((finding) => findingText(finding, file)),
    ...(report.flows.length === 0 ? [] : [FLOWS, ...report.flows.map(flowText), '']),
    ...(report.diff === ''
      ? []
      : [CHANGES, ...report.diff.split('\n').map((line) => `  ${shown(line)}`), '']),
    verdict(report, name),
  ].join('\n');
}

const FLOWS = 'Dữ liệu và kiểu của chủ quản khác (cần chủ quản phê duyệt) / Of other owners (each approves):';
const CHANGES = 'Thay đổi / Changes:';

const WEIGHTS = { ERROR: 'LỖI / ERROR', WARNING: 'CẢNH BÁO / WARNING', NOTE: 'GHI CHÚ / NOTE' } as const;

function findingText(
  { severity, rule, line, column, vi, en, instead, operations }: Finding,
  file: string,
): string {
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
  return [
    `${shown(place)}  ${WEIGHTS[severity]}  [${rule}]`,
    `  ${shown(vi)}`,
    `  ${shown(en)}`,
    ...(instead === null ? [] : [`  → ${shown(instead)}`]),
    ...operations.map((operation) => `  · ${shown(operation)}`),
    '',
  ].join('\n');
}

function flowText({ through, coordinate, owner, agency, dataClass }: Flow): string {
  return `  ${through.padEnd(12)} ${shown(coordinate)}${dataClass === null ? '' : ` (${dataClass})`} ← ${owner}, ${agency}`;
}

function verdict({ passed, findings }: CheckReport, name: string): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('ERROR'), count('WARNING')];
  return passed
    ? `${name}: đạt, ${warnings} cảnh báo / passed, ${warnings} warnings`
    : `${name}: không đạt, ${errors} lỗi, ${warnings} cảnh báo / refused, ${errors} errors, ${warnings} warnings`;
}
