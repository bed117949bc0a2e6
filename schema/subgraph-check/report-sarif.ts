import type { CheckReport, Finding, Severity } from './check-report.ts';
import type { ReportSubject } from './report-subject.ts';
import { shown } from './shown.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  ERROR: 'error',
  WARNING: 'warning',
  NOTE: 'note',
};

/**
 * A check's report as SARIF 2.1.0, which code hosts show beside the lines of the SDL.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(report: CheckReport, { name, file }: ReportSubject): string {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'hub subgraph check',
            rules: rules.map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })),
          },
        },
        automationDetails: { id: `hub-subgraph-check/${name}` },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => resultOf(finding, rules, file)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, rules: readonly string[], file: string) {
  const { rule, severity, coordinate, line, column, instead, operations } = finding;
  const region = line === null ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region },
        ...(coordinate === null ? {} : { logicalLocations: [{ fullyQualifiedName: coordinate }] }),
      },
    ],
    properties: { instead, operations },
  };
}

function messageOf({ vi, en, instead }: Finding): string {
  return shown(`${vi}\n${en}${instead === null ? '' : `\n→ ${instead}`}`.toWellFormed());
}

// A relative reference (RFC 3986): each step escaped, separators of Windows turned.
function uriOf(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
