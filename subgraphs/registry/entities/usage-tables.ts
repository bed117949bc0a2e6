import { FieldUseSchema } from './field-use.ts';
import { OperationUseSchema } from './operation-use.ts';
import { SeenOperationSchema } from './seen-operation.ts';
import { SubgraphPulseSchema } from './subgraph-pulse.ts';
import { SubgraphTrafficSchema } from './subgraph-traffic.ts';
import { UsageReportSchema } from './usage-report.ts';

/** The tables of what was asked of subgraphs. */
export const USAGE_TABLES = [
  UsageReportSchema,
  SubgraphTrafficSchema,
  FieldUseSchema,
  SeenOperationSchema,
  OperationUseSchema,
  SubgraphPulseSchema,
];
