import type { Flow } from '#schema/subgraph-check/check-report.ts';

import { Member } from '../../subgraphs/registry/entities/member.ts';
import { MemberVersion } from '../../subgraphs/registry/entities/member-version.ts';
import { Proposal, type ProposalState } from '../../subgraphs/registry/entities/proposal.ts';
import { SchemaCheck } from '../../subgraphs/registry/entities/schema-check.ts';
import { approversOf } from '../../subgraphs/registry/rules/approvers.ts';
import { LOOPBACK, pumps } from './members.ts';
import { NOW, type RegistryWorld } from './registry-world.ts';

/** A flow of citizens' data. */
export const aFlow = (given: Partial<Flow> = {}): Flow => ({
  coordinate: 'Citizen.fullName',
  owner: 'citizens',
  agency: 'G01',
  dataClass: 'BASIC',
  through: 'REQUIRES',
  ...given,
});

/** What a stored check may differ in. */
export interface GivenCheck {
  readonly name?: string;
  readonly agency?: string;
  readonly account?: string;
  readonly sdl?: string;
  readonly routingUrl?: string | null;
  readonly passed?: boolean;
  readonly flows?: readonly Flow[];
}

/** Stores a check as if it had been made, and gives its id. */
export async function givenCheck(registry: RegistryWorld, given: GivenCheck = {}): Promise<string> {
  const em = registry.em();
  const id = crypto.randomUUID();
  em.create(SchemaCheck, {
    id,
    name: 'pumps',
    agency: 'G18',
    account: 'G18 registry:propose',
    at: NOW,
    sdl: pumps(),
    routingUrl: LOOPBACK,
    passed: true,
    findings: [],
    flows: [],
    diff: '',
    entities: ['PumpFire'],
    ...given,
  });
  await em.flush();
  return id;
}

/** Stores a proposal with its check, approved unless said otherwise, and gives its id. */
export async function givenProposal(
  registry: RegistryWorld,
  { state = 'APPROVED', ...given }: GivenCheck & { readonly state?: ProposalState } = {},
): Promise<string> {
  const { name = 'pumps', agency = 'G18', account = 'G18 registry:propose', flows = [] } = given;
  const checkId = await givenCheck(registry, given);
  const em = registry.em();
  const id = crypto.randomUUID();
  const approvers = approversOf(flows);
  em.create(Proposal, {
    id,
    checkId,
    name,
    agency,
    account,
    state,
    approvers,
    note: '',
    proposedAt: NOW,
    endedAt: null,
  });
  await em.flush();
  return id;
}

/** Stores a member that is live in the newest of these versions, as if each had been published. */
export async function givenMember(
  registry: RegistryWorld,
  given: {
    readonly name?: string;
    readonly agency?: string;
    readonly sdls?: readonly string[];
    readonly routingUrl?: string;
  } = {},
): Promise<void> {
  const { name = 'pumps', agency = 'G18', sdls = [pumps()], routingUrl = LOOPBACK } = given;
  const em = registry.em();
  em.create(Member, { name, agency, state: 'LIVE', version: sdls.length, liveSince: NOW });
  sdls.forEach((sdl, index) => {
    em.create(MemberVersion, {
      name,
      sdl,
      routingUrl,
      version: index + 1,
      entities: [],
      publishedAt: NOW,
      proposal: crypto.randomUUID(),
    });
  });
  await em.flush();
}
