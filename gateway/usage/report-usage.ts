import type { Log } from '#shared/log.ts';
import type { ServiceCalls } from '#shared/service-calls.ts';

import type { LiveSupergraph } from '../alive/live-supergraph.ts';
import type { SubgraphMetrics } from '../metrics/subgraph-metrics.ts';
import { createFreshness } from './freshness.ts';
import type { OperationCounts } from './operation-counts.ts';
import { createTraffic } from './subgraph-traffic.ts';
import { usageReport, type UsageReport } from './usage-report.ts';

/** What reporting takes. */
export interface ReportUsageOptions {
  readonly services: Pick<ServiceCalls, 'ask'>;
  readonly live: Pick<LiveSupergraph, 'present'>;
  readonly counts: Pick<OperationCounts, 'take'>;
  readonly metrics: Pick<SubgraphMetrics, 'subgraphSeconds'>;
  readonly now: () => Date;
  readonly log: Pick<Log, 'info'>;
}

/** Tells the registry what was used, until `stop`, which tells the last of it. */
export interface UsageReporting {
  /** Tells now. Never fails: what the registry did not take is told again. */
  readonly report: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const REPORTED_EVERY_MS = 10_000;
// What waits while the registry is away; older ones are dropped, since figures are no record.
const MOST_WAITING = 30;

const MUTATION = 'mutation ($report: UsageReportInput!) { recordUsage(report: $report) { repeated } }';

/** Begins to tell the registry which fields and operations were asked for, by which agency and purpose, and how its subgraphs answered. */
export function reportUsage(options: ReportUsageOptions): UsageReporting {
  const gather = createGathering(options);
  let waiting: readonly UsageReport[] = [];
  let work: Promise<void> = Promise.resolve();
  const send = async (): Promise<void> => {
    const [first, ...others] = waiting;
    if (first !== undefined) {
      const variables = { report: first };
      await options.services.ask({ subgraph: 'registry', query: MUTATION, variables, mayRepeat: true });
      waiting = others;
      await send();
    }
  };
  const gatherAndSend = async (): Promise<void> => {
    try {
      waiting = [...waiting, ...(await gather())].slice(-MOST_WAITING);
      await send();
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      options.log.info({ reason }, NOT_TAKEN);
    }
  };
  const report = (): Promise<void> => {
    work = work.then(gatherAndSend);
    return work;
  };
  const timer = setInterval(() => void report(), REPORTED_EVERY_MS);
  timer.unref();
  return {
    report,
    stop: () => {
      clearInterval(timer);
      return report();
    },
  };
}

const NOT_TAKEN = 'sổ đăng ký chưa nhận số liệu sử dụng / the registry did not take the figures of use yet';

/** What was counted since the last time, as a report; none when nothing was. */
function createGathering({
  live,
  counts,
  metrics,
  now,
}: ReportUsageOptions): () => Promise<readonly UsageReport[]> {
  const traffic = createTraffic(metrics);
  const freshness = createFreshness({ now });
  let from = now();
  return async () => {
    const { generation } = live.present();
    const fresh = await freshness(generation);
    const until = now();
    const counted = { subgraphs: traffic(), operations: counts.take(), freshness: fresh, from, until };
    from = until;
    const made = usageReport(counted, generation.supergraph.owners);
    return made === null ? [] : [made];
  };
}
