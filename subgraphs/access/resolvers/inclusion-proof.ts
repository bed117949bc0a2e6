import type { InclusionProofResolvers } from '#schema/generated/access.ts';

/** The proof that a record stands in the log. */
export const InclusionProof: InclusionProofResolvers = {
  index: ({ leaf }) => leaf.index,
  size: ({ head }) => head.size,
  root: ({ head }) => head.root.toString('base64url'),
  path: ({ path }) => path.map((hash) => hash.toString('base64url')),
  leaf: ({ leaf }) => leaf.hash.toString('base64url'),
  key: ({ head }) => head.key,
  signature: ({ head }) => head.signature.toString('base64url'),
  at: ({ head }) => head.at,
};
