import * as v from 'valibot';
import { WrongUse, type Outcome } from '../outcome.ts';
import type { HubClient } from './hub-client.ts';
import { REFUSED_FIELDS, refusedOutcome, refusedShape } from './refused.ts';
import type { SubgraphGroup } from './subgraph-group.ts';

const ROLLBACK = `mutation RollbackSubgraph($input: RollbackSubgraphInput!) {
  rollbackSubgraph(input: $input) {
    __typename
    ... on SubgraphRolledBack { release subgraph { name version state } }
    ${REFUSED_FIELDS}
  }
}`;
const shape = v.object({
  rollbackSubgraph: v.variant('__typename', [
    v.object({
      __typename: v.literal('SubgraphRolledBack'),
      release: v.number(),
      subgraph: v.object({ name: v.string(), version: v.nullable(v.number()), state: v.string() }),
    }),
    refusedShape,
  ]),
});

interface RollbackOptions {
  readonly name: string;
  readonly version?: number;
  readonly out?: boolean;
}

/** `hub subgraph rollback`: back to an earlier version, or out of the graph. */
export function addRollback({ group, answering, hub }: SubgraphGroup): void {
  group
    .command('rollback')
    .description(
      'Trở lại phiên bản trước, hoặc ra khỏi đồ thị. Back to an earlier version, or out of the graph.',
    )
    .requiredOption('--name <name>', 'tên phân hệ / name of the subgraph')
    .option('--version <number>', 'phiên bản chạy lại / the version to put back', versionOf)
    .option('--out', 'đưa ra khỏi đồ thị / take it out of the graph')
    .action((options: RollbackOptions) => answering(hub().then((opened) => rollback(opened, options))));
}

async function rollback(hub: HubClient, { name, version, out = false }: RollbackOptions): Promise<Outcome> {
  if (out === (version !== undefined)) {
    throw new WrongUse('Cần --version <số> hoặc --out', 'Either --version <number> or --out is needed');
  }
  const variables = { input: { name, version: version ?? null } };
  const { rollbackSubgraph: result } = await hub.ask({ query: ROLLBACK, variables, shape });
  if (result.__typename === 'RegistryRefused') {
    return refusedOutcome(result);
  }
  const { release, subgraph } = result;
  const [vi, en] =
    subgraph.version === null
      ? [`${name} đã ra khỏi đồ thị`, `${name} is out of the graph`]
      : [`${name} chạy phiên bản ${subgraph.version}`, `${name} runs version ${subgraph.version}`];
  return {
    done: true,
    lines: [`${vi} (bản phát hành ${release}).`, `${en} (release ${release}).`],
    report: { release, subgraph },
  };
}

function versionOf(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) {
    throw new WrongUse('--version là số thứ tự từ 1', '--version is a number from 1');
  }
  return Number(text);
}
