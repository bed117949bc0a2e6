import type { CheckReport } from '#schema/subgraph-check/check-report.ts';
import { textReport } from '#schema/subgraph-check/report-text.ts';
import type { Outcome } from '../outcome.ts';
import type { SchemaCheck } from './schema-check.ts';

/** A check as an outcome: every finding, and what comes next. `file`: the schema's, as whoever asked named it. */
export function checkOutcome(result: SchemaCheck, file: string): Outcome {
  const { id, name, passed } = result;
  const next = passed
    ? `Bước tiếp / next: hub subgraph propose --check ${id}`
    : 'Sửa các lỗi trên rồi kiểm tra lại. / Mend the errors above and check again.';
  return { done: passed, lines: [textReport(reportOf(result), { name, file }), next], report: result };
}

/** A stored check as the reports of the schema take it. */
export function reportOf({ passed, findings, flows, diff, entities }: SchemaCheck): CheckReport {
  const owned = flows.map((flow) => Object.assign({}, flow, { agency: flow.agency?.code ?? '?' }));
  return { passed, findings, flows: owned, diff, supergraph: null, entities };
}
