import type { CheckReport, Finding } from '#schema/subgraph-check/check-report.ts';

/** How the process of a check ended. */
export interface Ended {
  /** What it wrote; empty: it was ended before its report was complete, by time or memory. */
  readonly report: string;
  /** Whether it lived until its end: the planner read what was composed, or nothing was. */
  readonly planned: boolean;
}

/** The report, with what the planner came to. A process that died says something of the proposal, not of us. */
export function readOutcome({ report, planned }: Ended): CheckReport {
  if (report === '') {
    return refused(NOTHING, DIED);
  }
  // Our own process wrote it.
  const told = JSON.parse(report) as CheckReport;
  return planned ? told : refused(told, UNPLANNED);
}

const NOTHING: CheckReport = {
  passed: false,
  findings: [],
  flows: [],
  diff: '',
  supergraph: null,
  entities: [],
};

function refused(report: CheckReport, finding: Finding): CheckReport {
  return { ...report, passed: false, supergraph: null, findings: [finding, ...report.findings] };
}

const NOWHERE = { severity: 'ERROR', coordinate: null, line: null, column: null, instead: null } as const;

const DIED: Finding = {
  ...NOWHERE,
  rule: 'check-ended',
  vi: 'Việc kiểm tra không kết thúc trong giới hạn thời gian và bộ nhớ: hãy chia nhỏ hoặc đơn giản hóa lược đồ.',
  en: 'The check did not end within its time and memory: divide the schema or make it simpler.',
  operations: [],
};

const UNPLANNED: Finding = {
  ...NOWHERE,
  rule: 'planner',
  vi: 'Ghép được, nhưng bộ lập kế hoạch không đọc được supergraph hoặc dừng hẳn: hãy bỏ phần mới nhất rồi thử lại từng phần.',
  en: 'It composes, but the planner cannot read the supergraph or ends its process: take the newest parts out and try them one by one.',
  operations: [],
};
