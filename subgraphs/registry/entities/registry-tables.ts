import { CertificateSchema } from './certificate.ts';
import { ContractSchema } from './contract.ts';
import { MemberSchema } from './member.ts';
import { MemberVersionSchema } from './member-version.ts';
import { OwnSubgraphSchema } from './own-subgraph.ts';
import { ProposalSchema } from './proposal.ts';
import { ProposalApprovalSchema } from './proposal-approval.ts';
import { RegistryEventSchema } from './registry-event.ts';
import { RELEASE_TABLES } from './release-tables.ts';
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
  ...RELEASE_TABLES,
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
  'released_schema',
  'certificate',
  'registry_event',
];
