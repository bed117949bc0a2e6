import type { CheckReport, Finding } from './check-report.ts';
import type { ReportSubject } from './report-subject.ts';
import { shown } from './shown.ts';

/** A check's report as JUnit XML: a test case for each finding, failed when it is an ERROR; one that passed when there is none. */
export function junitReport(report: CheckReport, { name, file }: ReportSubject): string {
  const failures = report.findings.filter(({ severity }) => severity === 'ERROR').length;
  const cases = report.findings.map((finding) => caseOf(finding, file));
  const all = cases.length === 0 ? [`    <testcase classname="${xml(name)}" name="check"/>`] : cases;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${all.length}" failures="${failures}">`,
    `  <testsuite name="hub subgraph check ${xml(name)}" tests="${all.length}" failures="${failures}" errors="0" skipped="0">`,
    ...all,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function caseOf(
  { rule, severity, coordinate, line, column, vi, en, instead, operations }: Finding,
  file: string,
): string {
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
  const head = `    <testcase classname="${xml(rule)}" name="${xml(coordinate ?? file)}" file="${xml(file)}"${line === null ? '' : ` line="${line}"`}>`;
  const text = xml([place, vi, en, ...(instead === null ? [] : [`→ ${instead}`]), ...operations].join('\n'));
  const body =
    severity === 'ERROR'
      ? `<failure type="${xml(rule)}" message="${xml(en)}">${text}</failure>`
      : `<system-out>${severity}: ${text}</system-out>`;
  return `${head}${body}</testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

// XML 1.0 has no place for most control characters, not even escaped.
function xml(text: string): string {
  return shown(text.toWellFormed()).replaceAll(
    /[&<>"'\n\t]/g,
    (character) => ENTITIES[character] ?? character,
  );
}
