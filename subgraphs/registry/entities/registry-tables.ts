import { CertificateSchema } from './certificate.ts';
import { ContractSchema } from './contract.ts';
import { MemberSchema } from './member.ts';
import { MemberVersionSchema } from './member-version.ts';
import { OwnSubgraphSchema } from './own-subgraph.ts';
import { ProposalSchema } from './proposal.ts';
import { ProposalApprovalSchema } from './proposal-approval.ts';
import { RegistryEventSchema } from './registry-event.ts';
import { ReleaseSchema } from './release.ts';
import { ReleaseHeadSchema } from './release-head.ts';
import { RoutingHostSchema } from './routing-host.ts';
import { SchemaCheckSchema } from './schema-check.ts';

/** The tables of what is in the graph, and of who agreed to it. */
export const REGISTRY_TABLES = [
  OwnSubgraphSchema,
  MemberSchema,
  MemberVersionSchema,
  SchemaCheckSchema,
  ProposalSchema,
  ProposalApprovalSchema,
  ReleaseSchema,
  ReleaseHeadSchema,
  RoutingHostSchema,
  ContractSchema,
  CertificateSchema,
  RegistryEventSchema,
];

/** What was once said or made stays: whoever serves adds to these tables, and changes and removes nothing. */
export const APPEND_ONLY = [
  'member_version',
  'schema_check',
  'proposal_approval',
  'release',
  'certificate',
  'registry_event',
];
