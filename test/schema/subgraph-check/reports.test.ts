import { describe, expect, test } from 'vitest';

import type { CheckReport, Finding } from '#schema/subgraph-check/check-report.ts';
import { junitReport } from '#schema/subgraph-check/report-junit.ts';
import { sarifReport } from '#schema/subgraph-check/report-sarif.ts';
import { textReport } from '#schema/subgraph-check/report-text.ts';

const SUBJECT = { name: 'cards', file: 'thẻ/cards 1.graphql' };

const ERROR: Finding = {
  rule: 'breaking-change',
  severity: 'ERROR',
  coordinate: 'Card.clinic',
  line: 12,
  column: 3,
  vi: 'Bị bỏ <b>đi</b>.',
  en: 'Removed & "gone".',
  instead: 'keep it',
  operations: ['Cards (G18)'],
};
const WARNING: Finding = {
  ...ERROR,
  severity: 'WARNING',
  rule: 'naming',
  line: null,
  column: null,
  coordinate: null,
  instead: null,
  operations: [],
};

const report = (findings: readonly Finding[]): CheckReport => ({
  passed: !findings.some(({ severity }) => severity === 'ERROR'),
  findings,
  flows: [
    {
      coordinate: 'Citizen.personalId',
      owner: 'citizens',
      agency: 'G01',
      dataClass: 'IDENTIFIER',
      through: 'KEY',
    },
  ],
  diff: '+ Card.since: String',
  supergraph: null,
  entities: [],
});

describe('the report for a person', () => {
  test('tells each finding with file, line and column, Vietnamese before English, and ends with the verdict', () => {
    const lines = textReport(report([ERROR, WARNING]), SUBJECT).split('\n');

    expect(lines.slice(0, 5)).toEqual([
      'thẻ/cards 1.graphql:12:3  LỖI / ERROR  [breaking-change]',
      '  Bị bỏ <b>đi</b>.',
      '  Removed & "gone".',
      '  → keep it',
      '  · Cards (G18)',
    ]);
    expect(lines).toContain('  KEY          Citizen.personalId (IDENTIFIER) ← citizens, G01');
    expect(lines).toContain('  + Card.since: String');
    expect(lines.at(-1)).toBe('cards: không đạt, 1 lỗi, 1 cảnh báo / refused, 1 errors, 1 warnings');
  });

  test('says that a proposal passed with its warnings', () => {
    expect(textReport(report([WARNING]), SUBJECT)).toContain('cards: đạt, 1 cảnh báo / passed, 1 warnings');
  });

  test('shows control and direction characters of a proposal by their numbers', () => {
    const text = textReport(report([{ ...ERROR, en: 'a\u001b[2Jb\u202Ec' }]), SUBJECT);

    expect(text).toContain('a<U+001B>[2Jb<U+202E>c');
  });
});

describe('the report as JUnit', () => {
  test('has a case for each finding, failed for an ERROR alone, with texts escaped', () => {
    const xml = junitReport(report([ERROR, WARNING]), SUBJECT);

    expect(xml).toContain('<testsuites tests="2" failures="1">');
    expect(xml).toContain(
      '<testcase classname="breaking-change" name="Card.clinic" file="thẻ/cards 1.graphql" line="12">',
    );
    expect(xml).toContain('<failure type="breaking-change" message="Removed &amp; &quot;gone&quot;.">');
    expect(xml).toContain('Bị bỏ &lt;b&gt;đi&lt;/b&gt;.');
    expect(xml).toContain('<system-out>WARNING: ');
  });

  test('has one case that passed when nothing was found', () => {
    expect(junitReport(report([]), SUBJECT)).toContain('<testcase classname="cards" name="check"/>');
  });

  test('holds no character that XML 1.0 refuses, whatever was proposed', () => {
    const nasty = String.fromCodePoint(...Array.from({ length: 0xa0 }, (_, code) => code), 0xfffe, 0xd800);

    const xml = junitReport(report([{ ...ERROR, en: nasty, vi: ']]>', coordinate: nasty }]), {
      ...SUBJECT,
      name: nasty,
    });

    // https://www.w3.org/TR/xml/#charsets
    expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  });
});

describe('the report as SARIF 2.1.0', () => {
  const read = (findings: readonly Finding[]) => JSON.parse(sarifReport(report(findings), SUBJECT));

  test('names version, tool and rules, and each result its rule, level, place and coordinate', () => {
    const { version, runs } = read([ERROR, WARNING]);
    const [run] = runs;

    expect(version).toBe('2.1.0');
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['breaking-change', 'naming']);
    expect(run.results[0]).toEqual({
      ruleId: 'breaking-change',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Bị bỏ <b>đi</b>.\nRemoved & "gone".\n→ keep it' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'th%E1%BA%BB/cards%201.graphql' },
            region: { startLine: 12, startColumn: 3 },
          },
          logicalLocations: [{ fullyQualifiedName: 'Card.clinic' }],
        },
      ],
      properties: { instead: 'keep it', operations: ['Cards (G18)'] },
    });
  });

  // What the schema of SARIF asks of these objects: sections 3.13, 3.14, 3.27 and 3.30 of the specification.
  test('keeps the rules of the specification: required members, indices in range, lines from 1, relative URIs', () => {
    const { $schema, runs } = read([ERROR, WARNING, { ...ERROR, severity: 'NOTE' }]);
    const [{ tool, results, columnKind }] = runs;

    expect($schema).toMatch(/sarif-2\.1\.0/);
    expect(tool.driver.name).not.toBe('');
    expect(columnKind).toBe('utf16CodeUnits');
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['none', 'note', 'warning', 'error']).toContain(level);
      expect(message.text).not.toBe('');
      expect(new URL(locations[0].physicalLocation.artifactLocation.uri, 'file:///').protocol).toBe('file:');
      expect(locations[0].physicalLocation.region?.startLine ?? 1).toBeGreaterThanOrEqual(1);
    }
  });

  test('has a region only where the finding has a place', () => {
    expect(read([WARNING]).runs[0].results[0].locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'th%E1%BA%BB/cards%201.graphql' } } },
    ]);
  });
});
