import { vietnamDay } from '#shared/vietnam-day.ts';
import { WrongUse, type Outcome } from '../outcome.ts';
import type { HubClient } from './hub-client.ts';
import { shown } from '#schema/subgraph-check/shown.ts';
import { reportCsv } from './report-csv.ts';
import { reportedMonth } from './reported-month.ts';
import { reportMarkdown } from './report-markdown.ts';
import type { SubgraphGroup } from './subgraph-group.ts';
import { askUsage } from './usage-report.ts';

interface ReportOptions {
  readonly name: string;
  readonly month: string;
  readonly csv?: boolean;
  readonly markdown?: boolean;
}

/** `hub subgraph report`: what was asked of a subgraph in a month, for its owner. */
export function addReport({ group, answering, hub }: SubgraphGroup): void {
  group
    .command('report')
    .description('Báo cáo tháng của một phân hệ. The monthly report of a subgraph.')
    .requiredOption('--name <name>', 'tên phân hệ / name of the subgraph')
    .requiredOption('--month <YYYY-MM>', 'tháng / the month')
    .option('--markdown', 'Markdown, như khi không nêu gì / Markdown, which is usual')
    .option('--csv', 'CSV (RFC 4180)')
    .action((options: ReportOptions) => answering(hub().then((opened) => report(opened, options))));
}

async function report(
  hub: HubClient,
  { name, month, csv = false, markdown }: ReportOptions,
): Promise<Outcome> {
  if (csv && markdown === true) {
    throw new WrongUse('Chọn --csv hoặc --markdown', 'Take either --csv or --markdown');
  }
  const usage = await askUsage(hub, name, reportedMonth(month, vietnamDay(new Date())));
  if (usage === null) {
    return {
      done: false,
      lines: [
        'Không có phân hệ này, hoặc bạn không được xem số liệu của nó (cần tài khoản sổ đăng ký: HUB_TOKEN).',
        'There is no such subgraph, or you may not see its figures (an account of the registry is needed: HUB_TOKEN).',
      ],
      report: { name, month },
    };
  }
  // Each line is printed with its own end.
  const text = csv ? reportCsv(usage).replace(/\n$/, '') : shown(reportMarkdown(usage));
  return { done: true, lines: [text], report: usage };
}
