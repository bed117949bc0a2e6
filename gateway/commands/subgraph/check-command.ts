import { junitReport } from '#schema/subgraph-check/report-junit.ts';
import { sarifReport } from '#schema/subgraph-check/report-sarif.ts';
import type { Outcome } from '../outcome.ts';
import { checkFiles, type SchemaOptions } from './check-files.ts';
import { checkOutcome, reportOf } from './check-outcome.ts';
import type { HubClient } from './hub-client.ts';
import { refusedOutcome } from './refused.ts';
import type { SubgraphGroup } from './subgraph-group.ts';
import { writeText } from './text-file.ts';

interface CheckOptions extends SchemaOptions {
  readonly junit?: string;
  readonly sarif?: string;
}

/** `hub subgraph check`: what the registry thinks of a schema. Nothing becomes live. */
export function addCheck({ group, answering, hub }: SubgraphGroup): void {
  group
    .command('check')
    .description('Kiểm tra lược đồ với mọi thứ đang chạy. Check a schema against all that is live.')
    .requiredOption('--name <name>', 'tên phân hệ / name of the subgraph')
    .requiredOption('--schema <file>', 'tệp lược đồ (SDL) / the file with its schema (SDL)')
    .option('--url <url>', 'địa chỉ trả lời / where it answers')
    .option('--procedures <file>', 'tệp thủ tục sẽ nạp (JSON) / procedures to be imported (JSON)')
    .option('--junit <file>', 'ghi báo cáo JUnit / write a JUnit report')
    .option('--sarif <file>', 'ghi báo cáo SARIF / write a SARIF report')
    .action((options: CheckOptions) => answering(hub().then((opened) => check(opened, options))));
}

async function check(hub: HubClient, options: CheckOptions): Promise<Outcome> {
  const result = await checkFiles(hub, options);
  if (result.__typename === 'RegistryRefused') {
    return refusedOutcome(result);
  }
  const { name, schema: file, junit, sarif } = options;
  if (junit !== undefined) {
    await writeText(junit, junitReport(reportOf(result), { name, file }));
  }
  if (sarif !== undefined) {
    await writeText(sarif, sarifReport(reportOf(result), { name, file }));
  }
  return checkOutcome(result, file);
}
