import type {
  CitizenResolvers,
  ConsentResolvers,
  QueryResolvers,
  RepresentationResolvers,
  RightRefusedResolvers,
} from '#schema/generated/access.ts';

import { RIGHT_REFUSALS } from '../rules/right-refusal-text.ts';
import { purposeSnapshot } from './purpose-snapshot.ts';
import { Purpose } from './purpose.ts';

/** The root fields that say why data may be read, and by whom. */
export const policyQueries: QueryResolvers = {
  purposes: (_root, _arguments, { loaders }) => loaders.purposesInForce(),
  purposeSnapshot: (_root, _arguments, context) => purposeSnapshot(context),
  rightsOf: (_root, { of }, { loaders }) => loaders.rightsOf(of),
  isRepresentative: (_root, { person, of }, { loaders }) => loaders.isRepresentative(person, of),
};

/** What a person has said of their own data. */
export const policyFields: CitizenResolvers = {
  consents: ({ ref }, _arguments, { loaders }) => loaders.consentsOf(ref),
  representations: ({ ref }, _arguments, { loaders }) => loaders.representationsOf(ref),
  represents: ({ ref }, _arguments, { loaders }) => loaders.representsOf(ref),
  emergencies: ({ ref }, _arguments, { loaders }) => loaders.emergenciesOf(ref),
};

const unitOf = (code: string) => ({ __typename: 'Unit' as const, code });

const Consent: ConsentResolvers = {
  unit: ({ unit }) => unitOf(unit),
  purpose: ({ purpose, purposeVersion }) => ({ code: purpose, version: purposeVersion }),
  givenAt: ({ givenAt }) => givenAt.toISOString(),
  until: ({ until }) => until.toISOString(),
  withdrawnAt: ({ withdrawnAt }) => withdrawnAt?.toISOString() ?? null,
};

const Representation: RepresentationResolvers = {
  recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
  until: ({ until }) => until.toISOString(),
  endedAt: ({ endedAt }) => endedAt?.toISOString() ?? null,
};

const RightRefused: RightRefusedResolvers = {
  message: ({ code }, { lang }) => RIGHT_REFUSALS[code][lang ?? 'VI'],
};

/** Who answers for each type that says why data may be read. */
export const policyTypes = { Purpose, Consent, Representation, RightRefused };
