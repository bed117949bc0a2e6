import { describe, expect, test } from 'vitest';

import { reportCsv } from '../../../../gateway/commands/subgraph/report-csv.ts';
import { reportedMonth } from '../../../../gateway/commands/subgraph/reported-month.ts';
import { reportMarkdown } from '../../../../gateway/commands/subgraph/report-markdown.ts';
import type { UsageReport } from '../../../../gateway/commands/subgraph/usage-report.ts';

const REPORT: UsageReport = {
  name: 'health-insurance',
  month: '2026-11',
  agency: { code: 'G18', vi: 'Bộ Y tế', en: 'Ministry of Health' },
  since: '2026-11-01',
  until: '2026-11-30',
  requests: 1_234_567,
  errors: 12_346,
  p50: 0.005,
  p95: 2.5,
  asOf: '2026-11-30T16:00:00.000Z',
  fields: [
    {
      coordinate: 'Citizen.insuranceCards',
      agency: { code: 'H26', vi: 'UBND "thành phố", Hà Nội', en: 'Hanoi' },
      caller: 'OFFICER',
      purpose: 'PROCESS_DOSSIER',
      count: 9_000,
      lastUsedOn: '2026-11-30',
    },
    {
      coordinate: 'Citizen.insuranceCards',
      agency: null,
      caller: 'CITIZEN',
      purpose: 'OWN_DATA',
      count: 4,
      lastUsedOn: '2026-11-02',
    },
  ],
  unused: [{ coordinate: 'InsuranceCard.note', lastUsedOn: null }],
  unusedDays: 90,
};

describe('the monthly report as Markdown', () => {
  test('tells requests, errors with their share, times and freshness, Vietnamese first', () => {
    const text = reportMarkdown(REPORT);

    expect(text).toContain('# Phân hệ health-insurance: báo cáo tháng 11/2026');
    expect(text).toContain('| Số yêu cầu | Requests | 1.234.567 |');
    expect(text).toContain('| Lỗi | Errors | 12.346 (1%) |');
    expect(text).toContain('≤ 5 ms');
    expect(text).toContain('≤ 2,5 s');
    expect(text).toContain('2026-11-30T16:00:00.000Z');
  });

  test('tells which agency asked for which field with which purpose, and what nobody used', () => {
    const text = reportMarkdown(REPORT);

    expect(text).toContain(
      '| `Citizen.insuranceCards` | người dân hoặc không đăng nhập · people or nobody |',
    );
    expect(text).toContain('| OFFICER | PROCESS_DOSSIER | 9.000 | 2026-11-30 |');
    expect(text).toContain('| `InsuranceCard.note` | – |');
  });

  test('a name that would end a cell or open a tag stays text', () => {
    const agency = { code: 'G18', vi: 'A | B\n<script>', en: null };

    const text = reportMarkdown({ ...REPORT, fields: REPORT.fields.map((field) => ({ ...field, agency })) });

    expect(text).toContain('A \\| B \\<script\\>');
  });

  test('a month in which nothing was asked says so, and no time is made up', () => {
    const quiet = {
      ...REPORT,
      requests: 0,
      errors: 0,
      p50: null,
      p95: null,
      asOf: null,
      fields: [],
      unused: [],
    };

    const text = reportMarkdown(quiet);

    expect(text).toContain('Nobody asked this month');
    expect(text).toContain('| Nửa số yêu cầu trả lời trong | Half answered within (p50) | – |');
    expect(text).toContain('not told');
  });

  test('a time beyond what was counted is told as more than 10 seconds', () => {
    expect(reportMarkdown({ ...REPORT, p95: null })).toContain('| > 10 s |');
  });
});

describe('the monthly report as CSV', () => {
  test('has a head and one line for each measure and each field, ended as RFC 4180 wants it', () => {
    const lines = reportCsv(REPORT).split('\r\n');

    expect(lines[0]).toBe('month,subgraph,section,name,agency,agencyName,caller,purpose,value,lastUsedOn');
    expect(lines).toContain('2026-11,health-insurance,measure,requests,,,,,1234567,');
    expect(lines).toContain('2026-11,health-insurance,unused,InsuranceCard.note,,,,,0,');
    expect(lines.at(-1)).toBe('');
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  });

  test('puts quotes around what has a comma or quotes, and doubles these', () => {
    expect(reportCsv(REPORT)).toContain(',H26,"UBND ""thành phố"", Hà Nội",OFFICER,');
  });

  test.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '＝1'])('%j does not begin a cell as it is', (text) => {
    const [field] = REPORT.fields;
    const agency = { code: 'H26', vi: text, en: null };

    const csv = reportCsv({ ...REPORT, fields: field ? [{ ...field, agency }] : [] });

    expect(csv).not.toContain(`,${text}`);
    expect(csv).toContain(`,'`);
  });
});

describe('the days of a month', () => {
  test.each([
    ['2026-02', '2026-11-22', { month: '2026-02', days: 28, until: '2026-02-28' }],
    ['2024-02', '2026-11-22', { month: '2024-02', days: 29, until: '2024-02-29' }],
    ['2026-11', '2026-11-22', { month: '2026-11', days: 22, until: '2026-11-22' }],
    ['2026-11', '2026-11-01', { month: '2026-11', days: 1, until: '2026-11-01' }],
  ])('%s as of %s ends with its last day that has been', (month, today, days) => {
    expect(reportedMonth(month, today)).toEqual(days);
  });

  test.each(['2026-12', '2026-13', '2026-1', '11/2026', ''])('%j is not one that has begun', (month) => {
    expect(() => reportedMonth(month, '2026-11-22')).toThrow('YYYY-MM');
  });
});
