import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from 'vitest';

import { readKeys } from '#shared/key-file.ts';
import { until } from '#shared/until.ts';

import { issueDemoToken } from '../../gateway/identity/demo-issuer.ts';
import { startHubProcess } from '../support/hub-process.ts';
import type { HubAnswer, HubWorld, Question } from '../support/hub-world.ts';
import { killProcessesOf, processesLeft } from '../support/processes-of.ts';

/** A hub in processes of its own, as `npm start` makes it, for members to join. */
export interface JoiningHub extends Pick<HubWorld, 'url' | 'token' | 'asks'> {
  /** The settings under which commands and members find it. */
  readonly settings: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Starts a hub with its sample world. */
export async function startJoiningHub(): Promise<JoiningHub> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-joining-'));
  const settings = { HUB_DATA_DIR: dataDir };
  const { child, url } = await startHubProcess(settings);
  const keys = readKeys({ keysFile: null, dataDir });
  const { origin } = new URL(url);
  const token = (persona: string): Promise<string> =>
    issueDemoToken(keys, persona, { now: new Date(), origin });
  return {
    url: origin,
    settings,
    token,
    asks: async (persona, query, question = {}) =>
      ask(url, question.bearer ?? (persona === null ? null : await token(persona)), { ...question, query }),
    stop: async () => {
      child.kill();
      await processesLeft(dataDir);
      killProcessesOf(dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function ask(
  url: string,
  bearer: string | null,
  { query, variables, purpose, caseCode, headers }: Question & { readonly query: string },
): Promise<HubAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      ...(purpose !== undefined && { 'x-hub-purpose': purpose }),
      ...(caseCode !== undefined && { 'x-hub-case': caseCode }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  // A GraphQL answer: its two members are all that is read of it.
  const { data, errors } = JSON.parse(text) as { data: never; errors?: HubAnswer['errors'] };
  return { status: response.status, text, data, errors: errors ?? [], asked: [] };
}

/** What is proposed, and by whom. */
export interface Newcomer {
  readonly name: string;
  readonly developer: string;
  readonly sdl: string;
  readonly url: string;
  /** A question that only a graph with the member in it takes. */
  readonly probe: string;
}

const REFUSED = '... on RegistryRefused { code message }';
const CHECK = `mutation ($input: CheckSubgraphInput!) { step: checkSubgraph(input: $input) { __typename
  ... on SchemaCheck { id passed findings { severity rule coordinate } approvers { code } } ${REFUSED} } }`;
const PROPOSE = `mutation ($input: ProposeSubgraphInput!) { step: proposeSubgraph(input: $input) { __typename
  ... on SubgraphProposed { proposal { id state missing { code } } } ${REFUSED} } }`;
const APPROVE = `mutation ($input: ApproveProposalInput!) { step: approveProposal(input: $input) { __typename
  ... on ProposalAnswered { proposal { id state } } ${REFUSED} } }`;
const PUBLISH = `mutation ($input: PublishSubgraphInput!) { step: publishSubgraph(input: $input) { __typename
  ... on SubgraphPublished { release } ${REFUSED} } }`;
const ROLL_BACK = `mutation ($input: RollbackSubgraphInput!) { step: rollbackSubgraph(input: $input) { __typename
  ... on SubgraphRolledBack { release } ${REFUSED} } }`;

interface Step {
  readonly __typename: string;
  readonly id: string;
  readonly passed: boolean;
  readonly proposal: { readonly id: string; readonly state: string };
}

async function step(hub: JoiningHub, persona: string, query: string, input: object): Promise<Step> {
  const { data, errors } = await hub.asks(persona, query, { variables: { input } });
  expect(errors).toEqual([]);
  const { step: taken }: { step: Step } = data;
  return taken;
}

/** Takes a member all the way into the graph, as its developer, the owner of citizens and whoever runs the registry. Gives each step, and how long it took until the gateway had it. */
export async function takeIn(
  hub: JoiningHub,
  { name, developer, sdl, url, probe }: Newcomer,
): Promise<{ readonly steps: readonly Step[]; readonly liveAfterMs: number }> {
  const check = await step(hub, developer, CHECK, { name, schema: sdl, routingUrl: url });
  const proposed = await step(hub, developer, PROPOSE, { check: check.id, note: 'Dữ liệu của bộ' });
  const proposal = proposed.proposal.id;
  const approved = await step(hub, 'citizens-owner', APPROVE, { proposal, approve: true, reason: '' });
  const published = await step(hub, 'registry-admin', PUBLISH, { proposal });
  const liveAfterMs = await millisecondsUntil(hub, probe, true);
  return { steps: [check, proposed, approved, published], liveAfterMs };
}

/** Takes a member out of the graph, as a developer of its agency. Gives how long it took until the gateway was without it. */
export async function rollBack(hub: JoiningHub, { name, developer, probe }: Newcomer): Promise<number> {
  const taken = await step(hub, developer, ROLL_BACK, { name, version: null });
  expect(taken.__typename).toBe('SubgraphRolledBack');
  return millisecondsUntil(hub, probe, false);
}

async function millisecondsUntil(hub: JoiningHub, probe: string, isThere: boolean): Promise<number> {
  const from = performance.now();
  const found = await until(async () => {
    const { errors } = await hub.asks('citizen', probe);
    const isUnknown = errors.some(({ extensions }) => extensions.code === 'GRAPHQL_VALIDATION_FAILED');
    return isUnknown === isThere ? null : true;
  }, 30_000);
  expect(found).toBe(true);
  return performance.now() - from;
}

/** Says a figure where somebody watches the run. */
export function tellFigure(words: string): void {
  process.stdout.write(`${words}\n`);
}
