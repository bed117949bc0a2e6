import type { Caller } from '#shared/caller.ts';
import { keysOf } from '#shared/keys.ts';
import { readRelease, type SupergraphRelease } from '#shared/supergraph-release.ts';
import { createPublicKey } from 'node:crypto';

import { subgraph } from '../../subgraphs/registry/subgraph.ts';
import { aCallerFor, aService } from '../support/callers.ts';
import { startWorld, type SubgraphWorld } from '../support/subgraph-world.ts';

/** The time of these worlds. */
export const NOW = new Date('2026-11-20T02:00:00Z');

/** An account of the registry. */
export function anAccount(agency: string, scope: string, account = `${agency} ${scope}`): Caller {
  return aCallerFor({ kind: 'REGISTRY', agency, scopes: [scope], account }, 'REGISTRY');
}

/** A developer of the Ministry of Health. */
export const developer = anAccount('G18', 'registry:propose');
/** Who answers for citizens' data. */
export const owner = anAccount('G01', 'registry:approve');
/** Who runs the registry. */
export const admin = anAccount('G22', 'registry:publish');
/** The gateway. */
export const gateway = aService('gateway');

/** The outcome of a mutation: a member of its union. */
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly release?: number;
}

const REFUSED =
  '... on RegistryRefused { code message check { id findings { rule severity message(lang: EN) } } }';
const PROPOSAL =
  'id name state note agency { code } missing { code } approvals { agency { code } approved reason } check { id }';
const MUTATIONS = {
  checkSubgraph: [
    'CheckSubgraphInput',
    '... on SchemaCheck { id passed diff entities routingUrl approvers { code } flows { coordinate owner agency { code } dataClass through } findings { rule severity coordinate message(lang: EN) } }',
  ],
  proposeSubgraph: ['ProposeSubgraphInput', `... on SubgraphProposed { proposal { ${PROPOSAL} } }`],
  approveProposal: ['ApproveProposalInput', `... on ProposalAnswered { proposal { ${PROPOSAL} } }`],
  publishSubgraph: [
    'PublishSubgraphInput',
    '... on SubgraphPublished { release subgraph { name state version entities agency { code } } }',
  ],
  rollbackSubgraph: [
    'RollbackSubgraphInput',
    '... on SubgraphRolledBack { release subgraph { name state version } }',
  ],
  allowRoutingHost: ['AllowRoutingHostInput', '... on RoutingHostAllowed { host repeated agency { code } }'],
  storeContract: ['StoreContractInput', '... on ContractStored { name release }'],
} as const;

/** Every mutation of an account of the registry. */
export type RegistryMutation = keyof typeof MUTATIONS;
/** Their names. */
export const REGISTRY_MUTATIONS = Object.keys(MUTATIONS) as RegistryMutation[];

/** The registry at a fixed time. */
export interface RegistryWorld extends SubgraphWorld {
  readonly em: () => ReturnType<SubgraphWorld['runtime']['orm']['em']['fork']>;
  readonly keys: SubgraphWorld['keys'];
  /** Asks one field of the graph, and gives its value. */
  readonly asksOne: <Value>(caller: Caller, query: string, variables?: object) => Promise<Value>;
  /** Does one step; a step that is forbidden gives the code of the error as its type. */
  readonly does: <Given extends Outcome = Outcome>(
    caller: Caller,
    mutation: RegistryMutation,
    input: Readonly<Record<string, unknown>>,
  ) => Promise<Given>;
  /** The newest release as a gateway reads it. */
  readonly release: () => Promise<SupergraphRelease>;
  /** The kinds of all steps on record, the oldest first. */
  readonly steps: () => Promise<readonly string[]>;
}

/** Starts one. */
export async function startRegistry(): Promise<RegistryWorld> {
  const world = await startWorld(subgraph, { now: NOW });
  const registryKey = createPublicKey(keysOf(world.keys, 'registry').lasting);
  const em: RegistryWorld['em'] = () => world.runtime.orm.em.fork();
  const asksOne = async <Value>(caller: Caller, query: string, variables = {}): Promise<Value> => {
    const { data } = await world.asks({ caller, query, variables: { ...variables } });
    // The shape is the test's own business: it asked.
    return Object.values(data ?? {})[0] as Value;
  };
  return {
    ...world,
    em,
    asksOne,
    does: async <Given extends Outcome>(caller: Caller, mutation: RegistryMutation, input: object) => {
      const [type, selection] = MUTATIONS[mutation];
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${selection} ${REFUSED} } }`;
      const { data, errors } = await world.asks({ caller, query, variables: { input } });
      const [failed] = errors;
      const given = data?.[mutation] ?? {
        __typename: failed?.extensions.code ?? 'NOTHING',
        message: failed?.message,
      };
      // The shape is the test's own business: it asked.
      return given as Given;
    },
    release: async () => {
      const signed = await asksOne<{ text: string; signature: string }>(
        gateway,
        '{ supergraphRelease { text signature } }',
      );
      return readRelease(signed, [registryKey]);
    },
    steps: async () => {
      const rows = await em()
        .getKysely<{ registry_event: { id: string; kind: string } }>()
        .selectFrom('registry_event')
        .select('kind')
        .orderBy('id')
        .execute();
      return rows.map(({ kind }) => kind);
    },
  };
}
