import * as v from 'valibot';
import type { Outcome } from '../outcome.ts';
import type { HubClient } from './hub-client.ts';
import { shown } from '#schema/subgraph-check/shown.ts';
import { REFUSED_FIELDS, refusedOutcome, refusedShape } from './refused.ts';
import type { SubgraphGroup } from './subgraph-group.ts';

const ALLOW = `mutation AllowRoutingHost($input: AllowRoutingHostInput!) {
  allowRoutingHost(input: $input) {
    __typename
    ... on RoutingHostAllowed { agency { code } host repeated }
    ${REFUSED_FIELDS}
  }
}`;
const shape = v.object({
  allowRoutingHost: v.variant('__typename', [
    v.object({
      __typename: v.literal('RoutingHostAllowed'),
      agency: v.nullable(v.object({ code: v.string() })),
      host: v.string(),
      repeated: v.boolean(),
    }),
    refusedShape,
  ]),
});

/** A host for the subgraphs of an agency. */
interface HostOptions {
  readonly agency: string;
  readonly host: string;
}

/** `hub subgraph allow-host`: where an agency's subgraphs may answer. */
export function addAllowHost({ group, answering, hub }: SubgraphGroup): void {
  group
    .command('allow-host')
    .description('Cho phép phân hệ của một cơ quan trả lời tại một máy chủ. Allow an agency a host.')
    .requiredOption('--agency <code>', 'mã cơ quan, ví dụ G18 / code of the agency, e.g. G18')
    .requiredOption('--host <host>', 'tên máy chủ / the host name')
    .action((options: HostOptions) => answering(hub().then((opened) => allowHost(opened, options))));
}

async function allowHost(hub: HubClient, { agency, host }: HostOptions): Promise<Outcome> {
  const variables = { input: { agency, host } };
  const { allowRoutingHost: result } = await hub.ask({ query: ALLOW, variables, shape });
  if (result.__typename === 'RegistryRefused') {
    return refusedOutcome(result);
  }
  const whose = result.agency?.code ?? agency;
  return {
    done: true,
    lines: [
      `Phân hệ của ${whose} được trả lời tại ${result.host}${result.repeated ? ' (đã cho phép từ trước)' : ''}.`,
      `Subgraphs of ${whose} may answer at ${result.host}${result.repeated ? ' (as before)' : ''}.`,
    ].map(shown),
    report: { agency: whose, host: result.host, repeated: result.repeated },
  };
}
