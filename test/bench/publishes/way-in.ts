import * as v from 'valibot';

import { dataOf } from '../ask.ts';

/** Who asks a hub as one of its accounts of the registry. */
export type AskAs = (persona: string, query: string, variables: object) => Promise<unknown>;

/** Makes questions of accounts of the registry. */
export function askingAs(url: string, token: (persona: string) => Promise<string>): AskAs {
  return async (persona, query, variables) =>
    dataOf(url, JSON.stringify({ query, variables }), { authorization: `Bearer ${await token(persona)}` });
}

const REFUSED = '... on RegistryRefused { code message(lang: EN) }';
const CHECK = `mutation ($input: CheckSubgraphInput!) { step: checkSubgraph(input: $input) {
  ... on SchemaCheck { id } ${REFUSED} } }`;
const PROPOSE = `mutation ($input: ProposeSubgraphInput!) { step: proposeSubgraph(input: $input) {
  ... on SubgraphProposed { proposal { id } } ${REFUSED} } }`;
const APPROVE = `mutation ($input: ApproveProposalInput!) { step: approveProposal(input: $input) {
  ... on ProposalAnswered { proposal { id } } ${REFUSED} } }`;
const PUBLISH = `mutation ($input: PublishSubgraphInput!) { step: publishSubgraph(input: $input) {
  ... on SubgraphPublished { release } ${REFUSED} } }`;

const checked = v.object({ step: v.object({ id: v.string() }) });
const proposed = v.object({ step: v.object({ proposal: v.object({ id: v.string() }) }) });
const published = v.object({ step: v.object({ release: v.number() }) });

/** The steps of a version's way, in their order. */
export const STEPS = ['check', 'propose', 'approve', 'publish'] as const;

/** How long each step took, in milliseconds. */
export type StepTimes = Readonly<Record<(typeof STEPS)[number], number>>;

/** Takes a version of the member all the way. Throws when a step is refused. */
export async function takeIn(ask: AskAs, schema: string, routingUrl: string): Promise<StepTimes> {
  const began = performance.now();
  const check = v.parse(
    checked,
    await ask('traffic-police', CHECK, { input: { name: 'driver-licences', schema, routingUrl } }),
  );
  const isChecked = performance.now();
  const { id: proposal } = v.parse(
    proposed,
    await ask('traffic-police', PROPOSE, { input: { check: check.step.id } }),
  ).step.proposal;
  const isProposed = performance.now();
  v.parse(proposed, await ask('citizens-owner', APPROVE, { input: { proposal, approve: true } }));
  const isApproved = performance.now();
  v.parse(published, await ask('registry-admin', PUBLISH, { input: { proposal } }));
  return {
    check: isChecked - began,
    propose: isProposed - isChecked,
    approve: isApproved - isProposed,
    publish: performance.now() - isApproved,
  };
}
