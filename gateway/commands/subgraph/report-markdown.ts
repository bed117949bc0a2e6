import type { FieldUse, UsageReport } from './usage-report.ts';

const NUMBER = new Intl.NumberFormat('vi-VN');
const PERCENT = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 2 });

/** A month's report for people, Vietnamese first. */
export function reportMarkdown(report: UsageReport): string {
  const { name, month, since, until } = report;
  const [year, number] = month.split('-');
  return [
    `# Phân hệ ${cell(name)}: báo cáo tháng ${number}/${year}`,
    `*Subgraph ${cell(name)}: report of ${month}*`,
    `Cơ quan chủ quản · Owner: **${agencyName(report.agency)}**. Từ ${since} đến ${until} (giờ Việt Nam) · From ${since} to ${until} (Vietnam time).`,
    '## Tình hình trả lời · How it answered',
    table(['Chỉ số', 'Measure', 'Giá trị · Value'], measures(report)),
    '## Ai hỏi trường nào, để làm gì · Who asked for which field, and for what',
    report.fields.length === 0
      ? 'Không ai hỏi trong tháng này. *Nobody asked this month.*'
      : table(
          [
            'Trường · Field',
            'Cơ quan · Agency',
            'Người gọi · Caller',
            'Mục đích · Purpose',
            'Số lần · Count',
            'Gần nhất · Last',
          ],
          report.fields.map(fieldRow),
        ),
    '## Không ai dùng · Used by nobody',
    unused(report),
  ].join('\n\n');
}

function measures({ requests, errors, p50, p95, asOf }: UsageReport): readonly (readonly string[])[] {
  const share = requests === 0 ? 0 : errors / requests;
  return [
    ['Số yêu cầu', 'Requests', NUMBER.format(requests)],
    ['Lỗi', 'Errors', `${NUMBER.format(errors)} (${PERCENT.format(share)})`],
    ['Nửa số yêu cầu trả lời trong', 'Half answered within (p50)', time(p50, requests)],
    ['95 % trả lời trong', '95 % answered within (p95)', time(p95, requests)],
    ['Dữ liệu mới đến', 'Data as of', asOf ?? 'không cho biết · not told'],
  ];
}

function time(seconds: number | null, requests: number): string {
  if (seconds === null) {
    return requests === 0 ? '–' : '> 10 s';
  }
  return seconds < 1 ? `≤ ${NUMBER.format(Math.round(seconds * 1000))} ms` : `≤ ${NUMBER.format(seconds)} s`;
}

function fieldRow({ coordinate, agency, caller, purpose, count, lastUsedOn }: FieldUse): readonly string[] {
  return [`\`${coordinate}\``, agencyName(agency), caller, purpose, NUMBER.format(count), lastUsedOn].map(
    cell,
  );
}

function unused({ unused: fields, unusedDays }: UsageReport): string {
  if (fields.length === 0) {
    return `Trường nào cũng có người dùng trong ${unusedDays} ngày qua. *Every field was used in the last ${unusedDays} days.*`;
  }
  const rows = fields.map(({ coordinate, lastUsedOn }) => [`\`${coordinate}\``, lastUsedOn ?? '–'].map(cell));
  return [
    `Không ai hỏi trong ${unusedDays} ngày qua, có thể bỏ. *Nobody asked in the last ${unusedDays} days; these may be removed.*`,
    table(['Trường · Field', 'Lần cuối · Last used'], rows),
  ].join('\n\n');
}

function agencyName(agency: UsageReport['agency']): string {
  if (agency === null) {
    return 'người dân hoặc không đăng nhập · people or nobody';
  }
  return agency.vi === null ? agency.code : `${agency.vi} · ${agency.en ?? agency.vi} (${agency.code})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(rowLine).join('\n');
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

// What would end a cell, or be taken for a mark or a tag.
function cell(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[|<>[\]\\]/g, (mark) => `\\${mark}`);
}
