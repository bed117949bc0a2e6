import type {
  CertificateCheckResolvers,
  FieldUseResolvers,
  PublishedSubgraphResolvers,
  SubgraphCertificateResolvers,
  SubgraphUsageResolvers,
  SubgraphVersionResolvers,
} from '#schema/generated/registry.ts';

import { durationQuantile } from '../rules/duration-quantile.ts';
import { subgraphHealth } from '../rules/subgraph-health.ts';
import { agencyOf } from './agency-of.ts';
import { usageDays } from './usage-days.ts';

const NEVER_ASKED = { seenAt: null, requests: 0, errors: 0, asOf: null };

const PublishedSubgraph: PublishedSubgraphResolvers = {
  __resolveReference: ({ name }, { loaders }) => loaders.published.load(name),
  agency: ({ agency }) => agencyOf(agency),
  entities: ({ entities }) => [...entities],
  publishedAt: ({ publishedAt }) => publishedAt?.toISOString() ?? null,
  certificate: async ({ name, version }, _arguments, { loaders }) => {
    const newest = await loaders.certificate.load(name);
    return newest && Object.assign(newest, { liveVersion: version });
  },
  health: ({ pulse }, _arguments, { now }) => ({
    state: subgraphHealth(pulse ?? NEVER_ASKED, now),
    seenAt: pulse?.seenAt?.toISOString() ?? null,
    asOf: pulse?.asOf?.toISOString() ?? null,
  }),
  routingUrl: (line, _arguments, { loaders }) => loaders.routingUrl(line),
  sdl: (line, _arguments, { loaders }) => loaders.liveSdl(line),
  versions: (line, _arguments, { loaders }) => loaders.versions(line),
  usage: (line, { days, until }, { loaders }) =>
    loaders.usage(line, { days: usageDays(days ?? 30), until: until ?? null }),
  unusedFields: (line, { days }, { loaders }) => loaders.unusedFields(line, usageDays(days ?? 90)),
};

const SubgraphVersion: SubgraphVersionResolvers = {
  publishedAt: ({ publishedAt }) => publishedAt.toISOString(),
  entities: ({ entities }) => [...entities],
};

const SubgraphCertificate: SubgraphCertificateResolvers = {
  at: ({ at }) => at.toISOString(),
  isStale: ({ version, liveVersion }) => version !== liveVersion,
  checks: ({ checks }) => [...checks],
};

const CertificateCheck: CertificateCheckResolvers = {
  message: ({ vi, en }, { lang }) => (lang === 'EN' ? en : vi),
};

const SubgraphUsage: SubgraphUsageResolvers = {
  p50: ({ durations }) => durationQuantile(durations, 0.5),
  p95: ({ durations }) => durationQuantile(durations, 0.95),
  fields: ({ fields }) => [...fields],
  asOf: ({ asOf }) => asOf?.toISOString() ?? null,
};

const FieldUse: FieldUseResolvers = {
  agency: ({ agency }) => agencyOf(agency === '' ? null : agency),
};

/** Who answers for each type of the board. */
export const boardTypes = {
  PublishedSubgraph,
  SubgraphVersion,
  SubgraphCertificate,
  CertificateCheck,
  SubgraphUsage,
  FieldUse,
};
