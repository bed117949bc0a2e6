import * as v from 'valibot';
import { WrongUse, type Outcome } from '../outcome.ts';
import type { HubClient } from './hub-client.ts';
import { publish } from './publication.ts';
import type { SubgraphGroup } from './subgraph-group.ts';
import { wayIn } from './way-in.ts';

const ofProposal = v.strictObject({ proposal: v.string(), note: v.string() });
const wholeWay = v.strictObject({
  name: v.string(),
  schema: v.string(),
  url: v.string(),
  procedures: v.exactOptional(v.string()),
  note: v.string(),
});

/** `hub subgraph publish`: an approved proposal, or the whole way of a schema in one command. */
export function addPublish({ group, answering, hubs }: SubgraphGroup): void {
  group
    .command('publish')
    .description(
      'Đưa vào đồ thị: một đề nghị đã duyệt, hoặc cả chặng từ lược đồ. Put an approved proposal, or a schema all the way, into the graph.',
    )
    .option('--proposal <id>', 'đề nghị đã được phê duyệt / an approved proposal')
    .option('--name <name>', 'tên phân hệ, để đi cả chặng / name of the subgraph, for the whole way')
    .option('--schema <file>', 'tệp lược đồ (SDL) / the file with its schema (SDL)')
    .option('--url <url>', 'địa chỉ trả lời / where it answers')
    .option('--procedures <file>', 'tệp thủ tục sẽ nạp (JSON) / procedures to be imported (JSON)')
    .option('--note <words>', 'lời nhắn cho bên phê duyệt / words to the approvers', '')
    .action((options: unknown) => answering(hubs().then((opened) => publishOutcome(opened, options))));
}

async function publishOutcome(hubs: readonly HubClient[], options: unknown): Promise<Outcome> {
  if (v.is(wholeWay, options)) {
    return wayIn(hubs, options);
  }
  const [hub] = hubs;
  if (hub === undefined || !v.is(ofProposal, options)) {
    throw new WrongUse(
      'Cần --proposal, hoặc cả ba --name, --schema và --url',
      'Either --proposal is needed, or all of --name, --schema and --url',
    );
  }
  return publish(hub, options.proposal);
}
